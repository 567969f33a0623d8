import * as fc from "fast-check";
import { appraise, type Appraisal } from "../../../../src/appraisal/appraise";
import type { Cell } from "../../../../src/appraisal/rubric/cells/cell";
import type { Locale, Rubric } from "../../../../src/appraisal/rubric/types";
import type { ReportInput } from "../../../../src/report/report-input";
import { contextOf } from "../../../../src/report/sheets/context";
import { dataSheet } from "../../../../src/report/sheets/data/sheet";
import { dataPlaces } from "../../../../src/report/sheets/data/places";
import { readDataTable, type DataRead } from "../../../../src/report/sheets/data/read-back";
import { rubricOf } from "../../../appraisal/rubric-of";
import { appraisable } from "../../../oracle/arbitrary";
import { reportOf } from "../../report-of";
import { sampleReport } from "../../sample-report";
import { contentAt, shownIn } from "../../plan-grid";

/** Everything an appraisal says, as text: NaN has no other way to equal itself. */
function said({ assessment, ranking, tiering, bonuses }: Appraisal): string {
  const points = assessment.posts.map(({ criteria }) => criteria.map((column) => [[...column.points].map(String), [...column.status]]));
  return JSON.stringify([[...assessment.score].map(String), points, [...ranking.rank], [...tiering.tier], bonuses]);
}

/** Headings and cells in any order of columns. */
function shuffled(table: readonly (readonly Cell[])[], order: (column: number) => number): Cell[][] {
  const columns = table[0]!.map((_, c) => c).sort((a, b) => order(a) - order(b));
  return table.map((row) => columns.map((c) => row[c]!));
}

function cellsOf(input: ReportInput, locale: Locale): Cell[][] {
  const sheet = dataSheet(contextOf(input, locale));
  const { top, left, bottom, right } = sheet.tables.find(({ name }) => name === "KpiData")!.range;
  return Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (__, c) => shownIn(contentAt(sheet, top + r, left + c)) as Cell));
}

const FLAGS: Readonly<Record<string, number>> = { 是: 1, yes: 1, 否: 0, no: 0 };

function readBack([header, ...rows]: readonly (readonly Cell[])[], rubric: Rubric): DataRead {
  const places = dataPlaces(header!);
  // A heading names its metric by key or by label, in either language.
  const named = (key: string, label: string) => rubric.metrics.find((metric) => metric.key === key || metric.label === label || (typeof metric.label === "object" && Object.values(metric.label).includes(label)))?.key ?? key;
  const byKey = (found: typeof places.metrics) => new Map(found.map(({ key, label, column }) => [named(key, label), column]));
  return readDataTable({ rows, places, metrics: byKey(places.metrics), totals: byKey(places.totals), valueOf: (cell) => (typeof cell === "number" ? cell : (FLAGS[String(cell)] ?? NaN)) }, rubric);
}

describe("scoring what was read back from the table gives the published result", () => {
  test.each<Locale>(["zh-CN", "en"])("the sample month in %s", async (locale) => {
    const input = await sampleReport();
    const { rubric } = input.appraisal;
    expect(said(appraise(rubric, readBack(cellsOf(input, locale), rubric).table))).toBe(said(input.appraisal));
  });

  test.each([[["period"]], [["shop"]], [["period", "shop"]]] as ("period" | "shop")[][][])("the sample quarter averaged over %j", async (averageOver) => {
    const input = await sampleReport("sample-quarter", (rubric) => ({ ...rubric, averageOver }));
    const { rubric } = input.appraisal;
    expect(said(appraise(rubric, readBack(cellsOf(input, "zh-CN"), rubric).table))).toBe(said(input.appraisal));
  });

  test("any rubric and data, whatever the order of the columns", () => {
    fc.assert(
      fc.property(appraisable, fc.constantFrom<Locale>("zh-CN", "en"), fc.func(fc.integer()), ({ rubric, table }, locale, order) => {
        const appraisal = appraise(rubric, table);
        expect(said(appraise(rubric, readBack(shuffled(cellsOf(reportOf(appraisal), locale), order), rubric).table))).toBe(said(appraisal));
      }),
      { numRuns: 60, seed: 20260602 },
    );
  });
});

describe("a table made by hand", () => {
  const rubric = rubricOf({ metrics: [{ key: "received", label: "销售额", unit: "money", column: ["销售额"] }], agent: { column: ["旺旺", "姓名"] } });

  test("needs no more than a column of agents, under a name that the rubric knows", () => {
    const { table, repeated } = readBack([["姓名", "销售额"], ["小美", 100], ["阿强", null]], rubric);
    expect(table.agents).toEqual([{ agent: "小美", id: null, name: null, post: rubric.post.default }, { agent: "阿强", id: null, name: null, post: rubric.post.default }]);
    expect([...table.overRun.get("received")!]).toEqual([100, NaN]);
    expect(repeated).toEqual([]);
  });

  test("tells the rows that say something of an agent twice", () => {
    const { table, repeated } = readBack([["客服", "销售额"], ["小美", 100], ["", 1], ["小美", 200]], rubric);
    expect(table.agents.length).toBe(1);
    expect([...table.overRun.get("received")!]).toEqual([100]);
    expect(repeated).toEqual([2]);
  });

  test("of one part likewise", () => {
    const averaged = { ...rubric, averageOver: ["period"] as const };
    const header = ["客服", "考核周期", "数据范围", "销售额"];
    const rows = [["小美", "2026Q2", "本期", 3], ["小美", "2026-04", "分段", 1], ["小美", "2026-04", "分段", 2], ["没有整期的人", "2026-04", "分段", 9]];
    const { table, repeated } = readBack([header, ...rows], averaged);
    expect(table.slices).toEqual([{ period: "2026-04", shop: null }]);
    expect([...table.bySlice.get("received")![0]!]).toEqual([1]);
    expect(table.agents.map(({ agent }) => agent)).toEqual(["小美"]);
    expect(repeated).toEqual([2]);
  });
});
