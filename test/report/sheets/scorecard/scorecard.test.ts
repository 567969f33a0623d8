import * as fc from "fast-check";
import { appraise } from "../../../../src/appraisal/appraise";
import type { CellContent, SheetPlan, Style } from "../../../../src/report/plan";
import { reportPlan } from "../../../../src/report/report";
import { contextOf } from "../../../../src/report/sheets/context";
import { cardMaker } from "../../../../src/report/sheets/cards/card";
import { valuesOf } from "../../../../src/report/sheets/cards/content";
import { scorecardSheets } from "../../../../src/report/sheets/scorecard/scorecard";
import { bonusSheet } from "../../../../src/report/sheets/bonus/sheet";
import { scoresSheet } from "../../../../src/report/sheets/scores/sheet";
import { tableOf } from "../../../appraisal/metric-table";
import { rubricOf } from "../../../appraisal/rubric-of";
import { workedExample } from "../../../appraisal/worked-example";
import { appraisable } from "../../../oracle/arbitrary";
import { contentAt, gridOfPlan, shownIn } from "../../plan-grid";
import { planProblems } from "../../plan-problems";
import { reportOf } from "../../report-of";
import { sampleReport } from "../../sample-report";

const report = reportOf(workedExample());

/** The card, what it reads, and the sheets it reads beside that. */
function sheetsOf(input = report, locale: "zh-CN" | "en" = "zh-CN"): SheetPlan[] {
  const context = contextOf(input, locale);
  return [...scorecardSheets(context), scoresSheet(context), bonusSheet(context)];
}

const formulas = ({ blocks }: SheetPlan) => blocks.flatMap(({ top, left, rows }) => rows.flatMap((row, r) => row.flatMap((cell, c) => (isFormula(cell) ? [{ ...cell, row: top + r, column: left + c }] : []))));
const isFormula = (cell: CellContent): cell is Extract<CellContent, { formula: string }> => typeof cell === "object" && cell !== null && "formula" in cell;

const LOOK_UP = /INDEX\(\[\[(\w+)\]\]!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?,\[\[cardData\]\]!\$([A-Z]+)\$2\)/;
const column = (letters: string) => [...letters].reduce((n, letter) => 26 * n + letter.charCodeAt(0) - 64, 0) - 1;

/** What a look-up gives with another agent chosen, as Excel would work it out. */
function worked(sheets: readonly SheetPlan[], formula: string, agent: string): unknown {
  const [, key, letters, from, to = from, finder] = LOOK_UP.exec(formula)!;
  const find = (text: string): number | "" => {
    const exact = /EXACT\(\[\[(\w+)\]\]!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?,/.exec(text);
    if (exact === null) return worked(sheets, text, agent) as number;
    const [, on, at, top, bottom = top] = exact;
    const rows = Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, k) => shownIn(contentAt(sheets.find((sheet) => sheet.key === on)!, Number(top) - 1 + k, column(at!))));
    return rows.indexOf(agent) + 1 || "";
  };
  const data = sheets.find((sheet) => sheet.key === "cardData")!;
  const row = find((contentAt(data, 1, column(finder!)) as { formula: string }).formula);
  if (row === "" || row > Number(to) - Number(from) + 1) return "";
  return shownIn(contentAt(sheets.find((sheet) => sheet.key === key)!, Number(from) - 2 + row, column(letters!))) ?? "";
}

test("every agent chosen gives that agent's card", () => {
  const sheets = sheetsOf();
  const cells = formulas(sheets[0]!).filter(({ formula }) => formula.startsWith("IFERROR(IF(INDEX"));
  const cardOf = cardMaker(report.appraisal, "zh-CN");
  report.appraisal.table.agents.forEach(({ agent }, index) => {
    const { id, name, post, score, tier, lines, next, leftOut, bonus } = valuesOf(cardOf(index));
    const shown = cells.map(({ formula }) => worked(sheets, formula, agent));
    const padded = [0, 1, 2].flatMap((slot) => ["criterion", "value", "target", "points", "weight", "contribution", "mean"].map((field) => lines[slot]?.[field as "value"] ?? null));
    const expected = [id, name, post, score, tier, ...padded, score, next, ...(["base", "payout", "proration", "prorated", "commission", "adjustments", "rounding", "amount"] as const).map((field) => bonus && bonus[field]), leftOut];
    expect(shown).toEqual(expected.map((value) => value ?? ""));
  });
});

test("what the formulas show at first is what they give for the first of the list", () => {
  const sheets = sheetsOf();
  for (const { formula, value } of formulas(sheets[0]!).filter((cell) => cell.formula.startsWith("IFERROR(IF(INDEX"))) expect(value).toBe(worked(sheets, formula, "阿强"));
});

test("the drop-down lists everybody, in the order of the ranking, as text", () => {
  const [card, data] = sheetsOf();
  const [choice] = card!.validations;
  expect(choice).toMatchObject({ kind: "listRange", sheet: "cardData" });
  const { source } = choice as { source: { top: number; bottom: number; left: number } };
  expect(Array.from({ length: source.bottom - source.top + 1 }, (_, k) => contentAt(data!, source.top + k, source.left))).toEqual(["阿强", "小美", "小李", "新人", "老王"]);
  expect(contentAt(card!, choice!.range.top, choice!.range.left)).toBe("阿强");
});

test("nicknames with wildcards, in either case and like formulas are told apart", () => {
  const agents = ["小*", "小美", "Amy", "amy", "=1+1", "?", "007"];
  const appraisal = appraise(rubricOf(), tableOf({ agents, values: { received: agents.map((_, k) => 90 - k) } }));
  const sheets = sheetsOf(reportOf(appraisal));
  const score = formulas(sheets[0]!).find(({ value }) => value === 90)!;
  expect(agents.map((agent) => worked(sheets, score.formula, agent))).toEqual([90, 89, 88, 87, 86, 85, 84]);
  expect(formulas(sheets[1]!).filter(({ formula }) => formula.includes("EXACT(")).every(({ formula }) => !formula.includes("MATCH("))).toBe(true);
});

test("functions that every program of ours knows, and nothing that spills", () => {
  const words = new Set(sheetsOf().flatMap(formulas).flatMap(({ formula }) => formula.match(/[A-Z]{2,}(?=\()/g) ?? []));
  for (const word of words) expect(["IFERROR", "IF", "INDEX", "MATCH", "SUMPRODUCT", "EXACT", "ROW", "ROUND", "SUM", "COUNT", "SIN", "PI", "NA"]).toContain(word);
});

test("one upright page, the helper sheet hidden; both languages alike", async () => {
  const [zh, en] = [await sampleReport().then((input) => sheetsOf(input)), await sampleReport().then((input) => sheetsOf(input, "en"))];
  expect([zh[0]!.print.orientation, zh[0]!.print.fit, zh[1]!.visible]).toEqual(["portrait", { wide: 1, high: 1 }, false]);
  const shape = (sheets: readonly SheetPlan[]) => sheets.slice(0, 2).map(({ blocks, merges, charts, heights }) => [blocks.map(({ top, left, rows }) => [top, left, rows.length]), merges, charts.map(({ anchor }) => anchor), heights.length]);
  expect(shape(en)).toEqual(shape(zh));
});

test("nobody appraised: no card", () => {
  const empty = appraise(rubricOf(), tableOf({ agents: [], values: { received: [] } }));
  expect(scorecardSheets(contextOf(reportOf(empty), "zh-CN"))).toEqual([]);
});

test("whatever was appraised, the plan is one that a host takes", () => {
  fc.assert(
    fc.property(appraisable, ({ rubric, table }) => {
      const input = reportOf(appraise(rubric, table));
      const sheets = [...scorecardSheets(contextOf(input, "en")), ...reportPlan(input, "en").sheets.filter(({ key }) => key === "scores" || key === "bonus")];
      expect(planProblems({ sheets })).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test("rows that a post leaves empty have no rule below them", async () => {
  const [card] = sheetsOf(await sampleReport());
  const ruled = card!.conditionals.find(({ kind }) => kind === "ruled")!;
  const { top, left, bottom } = ruled.range;
  expect(ruled).toMatchObject({ formula: `$B${top + 1}<>""`, range: { left: 1, right: 7 } });
  const rows = card!.blocks.filter((block) => block.top >= top && block.top <= bottom && block.left === left && block.rows[0]!.length === 7);
  expect(rows).toHaveLength(bottom - top + 1);
  for (const { style } of rows) expect((style as Style[]).every(({ bare }) => bare === true)).toBe(true);
});

test("the radar reads the hidden sheet and holds everybody; of fewer than three criteria there are bars", async () => {
  const input = await sampleReport();
  const [chart] = sheetsOf(input)[0]!.charts;
  expect(chart).toMatchObject({ kind: "radar", markers: false, categories: { sheet: "cardData" } });
  const points = input.appraisal.assessment.posts.flatMap(({ criteria }) => criteria.flatMap((one) => [...one.points])).filter((one) => !Number.isNaN(one));
  expect(chart!.valueAxis!.min!).toBeLessThanOrEqual(Math.min(...points));
  expect(chart!.valueAxis!.max!).toBeGreaterThanOrEqual(Math.max(...points));
  const one = appraise(rubricOf(), tableOf({ agents: ["小美"], values: { received: [80] } }));
  expect(sheetsOf(reportOf(one))[0]!.charts[0]).toMatchObject({ kind: "column", categories: { sheet: "scorecard" }, valueAxis: { min: 0 } });
});

test("texts read back as they were", () => expect(gridOfPlan(sheetsOf()[0]!).rows[4]![1]).toBe("阿强"));
