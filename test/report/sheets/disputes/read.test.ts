import type { CellValue } from "../../../../src/book/grid";
import { disputesIn, readDisputes } from "../../../../src/report/sheets/disputes/read";
import { disputesPlan } from "../../../../src/report/sheets/disputes/sheet";
import { gridOfPlan } from "../../plan-grid";
import { planProblems } from "../../plan-problems";

/** Our table as people have filled it in. */
function filled(locale: "zh-CN" | "en", ...rows: readonly (readonly CellValue[])[]) {
  const grid = gridOfPlan(disputesPlan(locale).sheets[0]!);
  const { top } = grid.tables[0]!;
  return { grid: { ...grid, rows: Array.from(grid.rows, (row, r) => rows[r - top - 1] ?? row) }, first: top + 2 };
}

test.each(["zh-CN", "en"] as const)("the empty table is a plan by all rules, and decides nothing (%s)", (locale) => {
  expect(planProblems(disputesPlan(locale))).toEqual([]);
  expect(readDisputes([filled(locale).grid])).toEqual({ corrections: [], issues: [] });
});

test.each([["zh-CN", "成立", "不成立", "待处理"], ["en", "Accepted", "rejected", "pending"]] as const)("only accepted ones with a value correct anything (%s)", (locale, yes, no, open) => {
  const row = (decision: string, value: CellValue) => ["小美", "2026-05", "询单转化率", "算错了", "截图", decision, value, "王经理", "2026-06-03"];
  const { grid, first } = filled(locale, row(yes, 0.6), row(no, 0.7), row(open, 0.8), row(yes, null));
  const { corrections, issues } = readDisputes([grid]);
  expect(corrections).toMatchObject([{ agent: "小美", period: "2026-05", metric: "询单转化率", value: 0.6, sheet: grid.name, cell: `G${first}` }]);
  expect(issues.map(({ severity, code, cell }) => [severity, code, cell])).toEqual([["warning", "dispute-without-value", `G${first + 3}`]]);
});

test("a value whose decision is no word of ours stops the run", () => {
  const { grid, first } = filled("zh-CN", ["小美", "2026-05", "询单转化率", "", "", "应该成立吧", 0.6], ["阿强", "2026-05", "询单转化率", "", "", null, 0.6]);
  expect(readDisputes([grid]).issues).toMatchObject([
    { severity: "error", code: "dispute-undecided", cell: `F${first}`, value: "应该成立吧" },
    { severity: "error", code: "dispute-undecided", cell: `F${first + 1}` },
  ]);
});

test.each([["zh-CN", "成立"], ["en", "accepted"]] as const)("every row that is filled in is listed as it stands, whatever was decided (%s)", (locale, yes) => {
  const { grid, first } = filled(locale, ["小美", "2026-05", "询单转化率", "算错了", "截图", yes, 0.6, "王经理", "2026-06-03"], [], ["阿强", "2026-05", null, null, null, "也许", null, null, null]);
  const sheet = grid.name;
  expect(disputesIn([grid])).toEqual([
    { agent: "小美", period: "2026-05", criterion: "询单转化率", claim: "算错了", evidence: "截图", decision: "accepted", corrected: "0.6", decidedBy: "王经理", decidedOn: "2026-06-03", sheet, cell: `A${first}`, correctedCell: `G${first}` },
    { agent: "阿强", period: "2026-05", criterion: "", claim: "", evidence: "", decision: null, corrected: "", decidedBy: "", decidedOn: "", sheet, cell: `A${first + 2}`, correctedCell: `G${first + 2}` },
  ]);
  expect(disputesIn([])).toEqual([]);
});
