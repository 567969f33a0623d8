/** The sheets for leading, through real files: written, kept, written again. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRubric } from "../../src/appraisal/rubric/read";
import type { Locale } from "../../src/appraisal/rubric/types";
import { openBook } from "../../src/book/file/open";
import { saveBook } from "../../src/book/file/save";
import { cellAt, type Grid } from "../../src/book/grid";
import { applyPlan } from "../../src/book/model/apply";
import { workbookAsRead } from "../../src/book/model/as-read";
import { ownSheet } from "../../src/book/model/own-sheets";
import { score } from "../../src/pipeline";
import { certificatePlan, coachingPlan, reviewPlan, type Leading } from "../../src/publication/leading";
import { publicationPlan } from "../../src/publication/publish";
import type { WorkbookPlan } from "../../src/report/plan";
import { brokenRules } from "../book/file/invariants";
import { openXmlErrors } from "../book/file/open-xml-rules";
import { gridOf } from "../intake/grids";
import { exampleJson } from "../appraisal/rubric/example";

const NOW = "2026-06-01T09:30:00";
const rubric = readRubric({ ...exampleJson(), tiers: [{ name: "S", minScore: 85 }, { name: "A", minScore: 70 }, { name: "B" }], bonus: null }).rubric!;

/** 小美 better each month, 阿强 worse, 小李 away in May. */
function data(month: number): Grid {
  const period = `2026-0${month}`;
  const rows = [["小美", 0.5 + month / 40, 90000 + month * 2000, 35 - month], ["阿强", 0.72 - month / 30, 110000 - month * 4000, 30 + month], ...(month === 5 ? [] : [["小李", 0.6, 95000, 40]])];
  return gridOf("客服数据", [["客服", "月份", "询单人数", "最终付款人数", "销售额", "平均响应时长", "接待人数", "个人销售目标"], ...rows.map(([agent, rate, sales, reply]) => [agent!, period, 1000, Math.round(Number(rate) * 1000), sales!, reply!, 500, 100000])]);
}

interface Book {
  readonly bytes: Uint8Array | null;
  readonly grids: readonly Grid[];
}

async function apply({ bytes, grids }: Book, plan: WorkbookPlan): Promise<Book> {
  const opened = bytes === null ? { grids: [...grids], taken: { tabs: [], names: [] } } : await openBook(bytes, "账.xlsx");
  const saved = saveBook(bytes, applyPlan(workbookAsRead(opened.grids, opened.taken), plan));
  expect(saved.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  return { bytes: saved.bytes!, grids: (await openBook(saved.bytes!, "账.xlsx")).grids };
}

function leading(book: Book, month: number): Leading {
  const run = score([data(month)], rubric);
  return { grids: book.grids, run, appraisal: run.appraisal!, issues: run.issues, now: NOW };
}

async function publish(book: Book, month: number, locale: Locale): Promise<Book> {
  const { plan } = await publicationPlan({ ...leading(book, month), rubricInBook: null, cards: [], reopen: false }, locale);
  return apply(book, plan!);
}

async function published(months: readonly number[], locale: Locale = "zh-CN"): Promise<Book> {
  let book: Book = { bytes: null, grids: [] };
  for (const month of months) book = await publish(book, month, locale);
  return book;
}

const ALONE = { spans: null, months: 2, formerTiers: [], by: null };

describe.each(["zh-CN", "en"] as const)("after four months in %s", (locale) => {
  let book: Book;
  beforeAll(async () => (book = await published([2, 3, 4, 5], locale)));

  test("all sheets go into the file, which keeps the rules of Excel, and nothing else of it changes", async () => {
    const mine = leading(book, 5);
    const { plan: review, review: told } = await reviewPlan(mine, { ...ALONE, spans: { before: ["2026-02", "2026-03"], after: ["2026-04", "2026-05"] } }, locale);
    const { plan: coaching } = await coachingPlan(mine, 3, locale);
    const { plan: certificates, medals } = await certificatePlan(mine, { months: 2, formerTiers: [], title: null }, locale);
    expect(told!.periods).toEqual(["2026-02", "2026-03", "2026-04", "2026-05"]);
    expect(told!.changes.find(({ kind }) => kind === "rate")!.heads).toBe(3);
    expect(medals.map(({ agent, evidence }) => [agent, evidence.length])).toEqual([["小美", 2]]);
    const written = await apply(book, { sheets: [...review!.sheets, ...coaching!.sheets, ...certificates!.sheets] });
    expect(openXmlErrors(written.bytes!)).toEqual([]);
    expect(brokenRules(written.bytes!)).toEqual([]);
    expect(written.grids.map(({ name }) => name).slice(-4)).toEqual(locale === "en" ? ["KPI Review", "KPI Coaching", "KPI Advice", "KPI Certificates"] : ["月度回顾", "辅导清单", "辅导建议", "荣誉证书"]);
    const before = book.grids.map(({ name, rows }) => [name, rows]);
    expect(written.grids.slice(0, before.length).map(({ name, rows }) => [name, rows])).toEqual(before);
  });

  test("publishing the next run leaves them as they are", async () => {
    const written = await apply(book, (await coachingPlan(leading(book, 5), 2, locale)).plan!);
    const again = await publish(written, 5, locale);
    expect(ownSheet(again.grids, "coaching")!.rows).toEqual(ownSheet(written.grids, "coaching")!.rows);
  });
});

test("advice that people wrote survives the next time, and every sheet of theirs", async () => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../book/file/workbooks/team.xlsx")));
  const theirs = (await openBook(bytes, "账.xlsx")).grids;
  let book: Book = { bytes, grids: theirs };
  book = await apply(book, (await coachingPlan(leading(book, 4), 2, "zh-CN")).plan!);
  const advice = ownSheet(book.grids, "advice")!;
  const header = advice.rows.findIndex((row) => row?.includes("指标键"));
  const at = advice.rows.findIndex((row, r) => r > header && row?.includes("reply"));
  const column = advice.rows[header]!.indexOf("辅导建议");
  const edited = { ...advice, rows: advice.rows.map((row, r) => (r === at ? row!.map((cell, c) => (c === column ? "先背短语。" : cell)) : row)) };
  const { plan } = await coachingPlan({ ...leading(book, 4), grids: book.grids.map((grid) => (grid === advice ? edited : grid)) }, 2, "zh-CN");
  const again = await apply(book, plan!);
  expect(cellAt(ownSheet(again.grids, "advice")!, at, column)).toBe("先背短语。");
  expect(ownSheet(again.grids, "coaching")!.rows.flat()).toContain("先背短语。");
  expect(again.grids.slice(0, theirs.length).map(({ name, rows }) => [name, rows])).toEqual(theirs.map(({ name, rows }) => [name, rows]));
});

describe("what there is to say instead", () => {
  const codes = (issues: readonly { readonly code: string; readonly severity: string }[]) => issues.map(({ code, severity }) => `${severity} ${code}`);

  test("a period that was never published is counted from the data, and said so", async () => {
    const { review, issues } = await reviewPlan(leading(await published([3]), 4), ALONE, "zh-CN");
    expect(review!.periods).toEqual(["2026-03", "2026-04"]);
    expect(codes(issues)).toEqual(["info period-not-in-history"]);
  });

  test("what was published counts, not what the data says by now", async () => {
    const book = await published([3, 4]);
    const run = score([data(4)], { ...rubric, scorecards: rubric.scorecards.map((card) => ({ ...card, criteria: card.criteria.slice(0, 1) })) });
    const { review } = await reviewPlan({ grids: book.grids, run, appraisal: run.appraisal!, issues: [], now: NOW }, ALONE, "zh-CN");
    const { review: same } = await reviewPlan(leading(book, 4), ALONE, "zh-CN");
    expect(review!.team).toEqual(same!.team);
  });

  test("spans of which the history holds nothing stop it, naming what there is", async () => {
    const { plan, issues } = await reviewPlan(leading(await published([3, 4]), 4), { ...ALONE, spans: { before: ["2025-01", "2025-02"], after: ["2026-04"] } }, "zh-CN");
    expect(plan).toBeNull();
    expect(issues).toMatchObject([{ code: "span-without-rows", params: { periods: "2025-01..2025-02", known: "2026-03 / 2026-04" } }]);
  });

  test("no certificate where nobody earned one", async () => {
    const { plan, medals, issues } = await certificatePlan(leading(await published([3, 4]), 4), { months: 3, formerTiers: [], title: null }, "zh-CN");
    expect([plan, medals]).toEqual([null, []]);
    expect(codes(issues)).toEqual(["error nobody-honoured"]);
  });

  test("nothing to review without any period", async () => {
    const run = score([gridOf("数据", [["客服", "询单人数", "最终付款人数", "销售额", "平均响应时长", "接待人数", "个人销售目标"], ["小美", 100, 60, 1000, 20, 300, 900]])], rubric);
    const { plan, issues } = await reviewPlan({ grids: [], run, appraisal: run.appraisal!, issues: [], now: NOW }, ALONE, "zh-CN");
    expect(plan).toBeNull();
    expect(codes(issues)).toEqual(["error nothing-to-review"]);
  });
});
