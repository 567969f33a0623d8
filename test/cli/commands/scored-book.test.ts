import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "../../../src/appraisal/rubric/types";
import { openBook } from "../../../src/book/file/open";
import { partsOnlyFor } from "../../../src/book/file/package/earlier-parts";
import { OfficePackage, relationshipsPart } from "../../../src/book/file/xlsx/package";
import { readWorkbook } from "../../../src/book/file/xlsx/workbook";
import { writeCsv } from "../../../src/book/file/text/write";
import { score } from "../../../src/pipeline";
import { readRubric } from "../../../src/appraisal/rubric/read";
import { payrollRows } from "../../../src/report/payroll";
import { resultOf } from "../../../src/report/result";
import { loadTemplate } from "../../../src/templates";
import { brokenRules } from "../../book/file/invariants";
import { openXmlErrors } from "../../book/file/open-xml-rules";
import { casesBelow } from "../../cases";
import { open, published, type Opened } from "./publishing";

const LOCALES: readonly Locale[] = ["zh-CN", "en"];
const root = join(__dirname, "../..");
const read = (path: string) => new Uint8Array(readFileSync(join(root, path)));

/**
 * A team's workbook made with LibreOffice: chart, picture, comment, pivot table, entry check,
 * conditional format, name, formulas that read our ranking, a remark and a password on our bonus list.
 */
describe("a workbook with everything in it", () => {
  const team = read("book/file/workbooks/team.xlsx");
  const rubric = JSON.parse(readFileSync(join(root, "book/file/workbooks/team-rubric.json"), "utf8")) as unknown;
  const SHARED = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];

  /** Parts that are none of ours, nor tell the package of its sheets. */
  function users(bytes: Uint8Array): string[] {
    const book = new OfficePackage(bytes);
    const sheets = readWorkbook(book).sheets.filter(({ mark }) => mark !== undefined).map(({ part }) => part);
    const ours = [...sheets, ...partsOnlyFor(book, sheets)];
    const others = new Set([...SHARED, ...ours, ...ours.map(relationshipsPart)]);
    return book.names.filter((name) => !others.has(name));
  }

  it("keeps every part of the user's byte for byte over two runs in both languages", async () => {
    const kept = users(team);
    expect(kept).toEqual(expect.arrayContaining(["xl/media/image1.png", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/pivotTables/pivotTable1.xml", "xl/pivotCache/pivotCacheDefinition1.xml", "xl/pivotCache/pivotCacheRecords1.xml", "docProps/app.xml"]));
    for (const what of ["<c:barChart>", "<dataValidation ", "<cfRule ", "<f aca=\"false\">MATCH(A1,评分排名!B:B,0)</f>"]) expect(kept.some((name) => strFromU8(unzipSync(team)[name]).includes(what))).toBe(true);
    const before = new Set(openXmlErrors(team));
    let bytes: Uint8Array = team;
    for (const locale of LOCALES) {
      const run = await published(await open(bytes), rubric, locale);
      expect(run.issues).toEqual([expect.objectContaining({ code: "file-formulas-stale", sheet: "核对", cell: "B1", params: { cells: "核对!B1:B2", sheets: "评分排名" } })]);
      bytes = run.bytes!;
      const [was, is] = [unzipSync(team), unzipSync(bytes)];
      for (const name of kept) expect([name, Buffer.from(is[name] ?? []).equals(Buffer.from(was[name]))]).toEqual([name, true]);
      expect(users(bytes).filter((name) => !name.startsWith("xl/metadata"))).toEqual(kept);
      expect(brokenRules(bytes)).toEqual([]);
      expect(openXmlErrors(bytes).filter((error) => !before.has(error))).toEqual([]);
    }
    const { grids } = await openBook(bytes, "x");
    const sheet = (name: string) => grids.find((grid) => grid.name === name)!;
    expect(grids.map(({ name }) => name)).toEqual([...(await open(team)).grids.map(({ name }) => name), "全员绩效卡", "方案版本"]);
    expect(sheet("评分排名").rows[5]?.[1]).toBe(sheet("核对").rows[1]?.[1]);
    expect(sheet("奖金表").rows[5]?.[15]).toBe("请假两天");
    expect(strFromU8(unzipSync(bytes)[readWorkbook(new OfficePackage(bytes)).sheets.find(({ mark }) => mark === "bonus")!.part])).toContain('<sheetProtection sheet="true" password="dd2d"');
  });
});

/** Figures that the .csv of the samples holds. */
const CALLS = {
  schema: "jinpai-rubric/1",
  name: "接待",
  metrics: [
    { key: "chats", label: "接待人数", unit: "count", column: ["已接待人数"] },
    { key: "paid", label: "支付人数", unit: "count", column: ["支付人数"] },
  ],
  agent: { column: ["客服昵称"] },
  scorecards: [{ posts: ["*"], criteria: [{ metric: "chats", weight: 50, rule: { type: "rank" } }, { metric: "paid", weight: 50, rule: { type: "attainment", target: 300 } }] }],
  tiers: [{ name: "A", minScore: 80, payout: { fixed: 300 } }, { name: "B", payout: { fixed: 100 } }],
  bonus: {},
};

describe("samples and worked cases", () => {
  /** A fair number of them in one language each; every one in both, and each held against the Open XML rules, when it is asked for: a minute or two. */
  const everything = process.env.JINPAI_CHECK === "all";
  const cases = casesBelow(join(root, "cases")).filter((_, n) => everything || n % 3 === 0);
  const samples: readonly (readonly [name: string, json: unknown])[] = [["sample-month.xlsx", undefined], ["sample-quarter.xlsx", loadTemplate("team", "zh-CN")], ["sample-export.csv", CALLS]];

  it.each(cases.map((one, n) => [one.name, one, everything ? LOCALES : [LOCALES[n % 2]!]] as const))("%s makes a workbook that Excel opens without repair", async (name, one, locales) => {
    const opened: Opened = { bytes: new TextEncoder().encode("客服"), grids: await one.grids(), taken: { tabs: [], names: [] } };
    for (const locale of locales) {
      const { bytes, issues } = await published(opened, one.rubric, locale, one.period);
      if (bytes === null) expect(issues.map(({ severity }) => severity)).toContain("error");
      else expect(brokenRules(bytes)).toEqual([]);
      if (bytes !== null && (everything || name === cases.at(-1)!.name)) expect(openXmlErrors(bytes)).toEqual([]);
    }
  });

  it.each(samples.filter(([name]) => everything || name !== "sample-quarter.xlsx"))("%s, too", async (name, json) => {
    const opened = await open(read(`../assets/${name}`), name);
    for (const locale of everything ? LOCALES : (["en"] as const)) {
      const { bytes } = await published(opened, json, locale);
      expect(brokenRules(bytes!)).toEqual([]);
      expect(openXmlErrors(bytes!)).toEqual([]);
    }
  });
});

describe("text that looks like a formula", () => {
  const TEXTS = ["=HYPERLINK(A1)", "+1", "-2", "@SUM(A1)", "\t=1+1", "\r=2+2", "=cmd|' /C calc'!A0"];
  const LINK = '=HYPERLINK("http://x","y")';
  const rubric = {
    schema: "jinpai-rubric/1",
    name: "=1+1",
    metrics: [{ key: "calls", label: "=SUM(A1)", unit: "count", column: ["接待人数"] }],
    agent: { column: ["客服"] },
    ranking: { pool: { column: ["组"] } },
    scorecards: [{ posts: ["*"], criteria: [{ metric: "calls", weight: 100, rule: { type: "attainment", target: 10 } }] }],
    tiers: [{ name: "=tier", minScore: 60, payout: { fixed: 100 } }, { name: "-tier", payout: { fixed: 50 } }],
    bonus: {},
  };
  const bookOf = (): Opened => {
    const rows = [["客服", "工号", "姓名", "岗位", "组", "接待人数"], ...TEXTS.map((text, n) => [`${text}`, `=${n}`, n === 0 ? LINK : `@${n}`, "+post", "@pool", n + 3])];
    return { bytes: new TextEncoder().encode("客服"), taken: { tabs: [], names: [] }, grids: [{ name: "=数据", book: "=a.csv", rows, formats: [], merges: [], tables: [], date1904: false }] };
  };

  it.each(LOCALES)("is text in every sheet, %s", async (locale) => {
    const { bytes, issues } = await published(bookOf(), rubric, locale);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    const parts = Object.entries(unzipSync(bytes!)).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    const formulas = parts.flatMap(([, xml]) => [...strFromU8(xml).matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, formula]) => formula!));
    expect(formulas.length).toBeGreaterThan(10);
    expect(formulas.filter((formula) => /HYPERLINK|cmd|1\+1|2\+2|SUM\(A1\)/.test(formula))).toEqual([]);
    const { grids } = await openBook(bytes!, "x");
    const shown = new Set(grids.flatMap(({ rows }) => rows.flatMap((row) => row ?? [])));
    for (const text of [...TEXTS.map((one) => one.trim()), LINK, "=0", "@1", "+post", "=tier"]) expect([text, shown.has(text)]).toEqual([text, true]);
  });

  it("is guarded in the list for payroll", () => {
    const run = score(bookOf().grids, readRubric(rubric).rubric!);
    const lines = writeCsv(payrollRows(resultOf(run.appraisal!, run.issues, "zh-CN"), "zh-CN")).slice(1).split("\r\n");
    const cells = lines.flatMap((line) => line.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []).map((cell) => cell.replace(/^"|"$/g, ""));
    expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
    for (const text of [`'=HYPERLINK(""http`, "'+1", "'@SUM(A1)", "'=0", "'@1", "'+post", "'=tier"]) expect([text, cells.some((cell) => cell.startsWith(text))]).toEqual([text, true]);
  });
});
