import * as fc from "fast-check";
import { contextOf } from "../../../../src/report/sheets/context";
import { readHistory } from "../../../../src/report/sheets/history/read";
import type { HistoryRow } from "../../../../src/report/sheets/history/row";
import { closedPeriodIssues, historyRows } from "../../../../src/report/sheets/history/rows";
import { historySheet } from "../../../../src/report/sheets/history/sheet";
import { messageOf } from "../../../../src/locale/locale";
import { workedExample } from "../../../appraisal/worked-example";
import { gridOf } from "../../../intake/grids";
import { gridOfPlan, recordsOf } from "../../plan-grid";
import { reportOf } from "../../report-of";

const row = (given: Partial<HistoryRow>): HistoryRow => ({ period: "2026-04", agent: "小美", id: "K017", name: "王小美", post: "售前", score: 80, rank: 1, poolSize: 3, tier: "B", amount: 900.5, rubricFingerprint: "aaaabbbbcccc", closed: false, ...given });
const contextWith = (history: readonly HistoryRow[], locale: "zh-CN" | "en" = "zh-CN") => contextOf(reportOf(workedExample(), { earlier: { history, log: [] } }), locale);

describe("one row per agent and period", () => {
  test("this run's, in the order of the result", () => {
    expect(historyRows(contextWith([]))[1]).toEqual({ period: "2026-05", agent: "小美", id: "K017", name: "王小美", post: "售前", score: 88.4, rank: 2, poolSize: 4, tier: "B", amount: 1000, rubricFingerprint: "3f0c9a12be77", figures: new Map(Object.entries({ "conversion · rate": 0.58, "conversion · points": 80, "sales · money": 103000, "sales · points": 103, "goal · money": 100000, "reply · seconds": 26, "reply · points": 85, "received · count": 500 })), closed: false });
    expect(historyRows(contextWith([])).at(-1)).toMatchObject({ agent: "老王", score: null, rank: null, poolSize: null, tier: null, amount: null });
  });

  test("other periods stay as they were, in order of period", () => {
    const [later, earlier] = [row({ period: "2026-06" }), row({ period: "2026-04", agent: "离职的人" })];
    const rows = historyRows(contextWith([later, earlier]));
    expect([rows[0], rows.at(-1)]).toEqual([earlier, later]);
    expect(rows).toHaveLength(7);
  });

  test("scoring the same period again replaces its rows, also those of agents who are gone", () => {
    const rows = historyRows(contextWith([row({ period: "2026-05", score: 1 }), row({ period: "2026-05", agent: "离职的人" })]));
    expect(rows.map(({ agent }) => agent)).toEqual(["阿强", "小美", "小李", "新人", "老王"]);
  });
});

describe("a closed period", () => {
  const closed = [row({ period: "2026-05", closed: true }), row({ period: "2026-05", agent: "阿强" })];

  test("is not written again", () => expect(historyRows(contextWith(closed))).toEqual(closed));

  test("is an error, which tells how to open it", () => {
    const [issue, ...others] = closedPeriodIssues(closed, "2026-05", "历史");
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ severity: "error", code: "period-closed", sheet: "历史", params: { period: "2026-05", rows: 2 } });
    expect(messageOf(issue!, "zh-CN")).toContain("2026-05 已关账");
    expect(messageOf(issue!, "en")).toContain("2026-05 is closed (2 rows in the history)");
  });

  test("does not concern another period, nor one without a name", () => {
    expect(closedPeriodIssues(closed, "2026-06")).toEqual([]);
    expect(closedPeriodIssues(closed, null)).toEqual([]);
    expect(closedPeriodIssues([row({ period: "", closed: true })], null)).toHaveLength(1);
  });
});

describe("read back", () => {
  const texts = fc.string({ minLength: 1, maxLength: 8 }).map((text) => text.trim()).filter((text) => text !== "");
  const numbers = fc.option(fc.integer({ min: -1e6, max: 1e6 }).map((cents) => cents / 100));
  const anyRow: fc.Arbitrary<HistoryRow> = fc.record({
    period: fc.constantFrom("", "2026-03", "2026Q2"),
    agent: texts,
    id: fc.option(texts),
    name: fc.option(texts),
    post: fc.oneof(fc.constant(""), texts),
    score: numbers,
    rank: fc.option(fc.nat()),
    poolSize: fc.option(fc.nat()),
    tier: fc.option(texts),
    amount: numbers,
    rubricFingerprint: fc.constantFrom("", "12e456789012", "000000000001"),
    closed: fc.boolean(),
  });

  test.each(["zh-CN", "en"] as const)("gives the rows that were written, in %s", (locale) => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 6 }), (history) => {
        const context = contextWith(history, locale);
        const read = readHistory(gridOfPlan(historySheet(context)));
        expect(read).toMatchObject({ rows: historyRows(context), issues: [] });
        expect(read.rows).toEqual(historyRows(context));
      }),
      { numRuns: 40, seed: 20260605 },
    );
  });

  test("nothing from a workbook without history, or from a sheet that is not one", () => {
    expect(readHistory(undefined)).toEqual({ rows: [], figures: [], issues: [] });
    expect(readHistory(gridOf("历史", [["随便"], [1]]))).toEqual({ rows: [], figures: [], issues: [] });
  });

  test("columns in another order, numbers as text, a flag typed by hand", () => {
    const grid = gridOf("历史", [["我的历史"], ["客服", "考核周期", "总分", "应发奖金", "已关账", "岗位"], [" 小美 ", "2026-04", "88.5", "1,200.00", "√", "售前"], [], ["阿强", "2026-04", { error: "#N/A" }, null, "no", "售前"]]);
    expect(readHistory(grid).rows).toMatchObject([
      { agent: "小美", period: "2026-04", score: 88.5, amount: 1200, closed: true, id: null },
      { agent: "阿强", score: null, amount: null, closed: false },
    ]);
  });

  test("a row of nobody, or with a date for a period, is told at its cell and left out", () => {
    const grid = gridOf("历史", [["考核周期", "客服", "总分", "名次", "等级", "岗位"], ["2026-04", null, 80, 1, "A", "售前"], [46113, "小美", 80, 1, "A", "售前"]]);
    const { rows, issues } = readHistory(grid);
    expect(rows).toEqual([]);
    expect(issues).toMatchObject([
      { severity: "warning", code: "history-row-unreadable", sheet: "历史", cell: "A2" },
      { cell: "A3", value: 46113, params: { agent: "小美" } },
    ]);
    expect(messageOf(issues[0]!, "zh-CN")).toContain("没有客服昵称");
    expect(messageOf(issues[1]!, "en")).toContain("has a period that is not text");
  });
});

test("closing is chosen from a list", () => {
  const sheet = historySheet(contextWith([]));
  expect(sheet.validations).toMatchObject([{ kind: "list", items: ["是", "否"] }]);
  expect(recordsOf(sheet, "KpiHistory")[0]).toMatchObject({ 考核周期: "2026-05", 客服: "阿强", 已关账: "否" });
});
