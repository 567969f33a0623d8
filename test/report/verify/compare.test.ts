import type { CellValue, Grid } from "../../../src/book/grid";
import { compareSheet } from "../../../src/report/verify/compare";
import { contextOf } from "../../../src/report/sheets/context";
import { scoresSheet } from "../../../src/report/sheets/scores/sheet";
import { workedExample } from "../../appraisal/worked-example";
import { gridOfPlan } from "../plan-grid";
import { reportOf } from "../report-of";

const plan = scoresSheet(contextOf(reportOf(workedExample()), "zh-CN"));
const grid = gridOfPlan(plan);
const { top, bottom } = plan.tables[0]!.range;
const compared = (rows: Grid["rows"], tables = grid.tables) => compareSheet(plan, { ...grid, rows, tables }, { keys: { KpiScores: ["客服"] } }).differences;
const edit = (row: number, column: number, value: CellValue) => grid.rows.map((line, r) => (r === row ? Array.from({ length: line!.length + 20 }, (_, c) => (c === column ? value : line![c])) : line));

it("finds nothing in a sheet as it was planned, saved by a program that keeps 15 digits, or moved as a whole", () => {
  expect(compared(grid.rows)).toEqual([]);
  expect(compared(grid.rows.map((row) => row?.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(15)) : cell))))).toEqual([]);
});

it("leaves alone what people wrote beside the table", () => expect(compared(edit(top + 1, 25, "请假"))).toEqual([]));

it("names an altered name once, not as one row too many and one gone", () => {
  expect(compared(edit(top + 1, 1, "冒名"))).toEqual([{ cell: `B${top + 2}`, stands: "冒名", should: grid.rows[top + 1]![1] }]);
});

it("tells a number that became text, an emptied cell and an error value", () => {
  const score = grid.rows[top]!.indexOf("总分");
  for (const value of [String(grid.rows[top + 1]![score]), null, { error: "#REF!" }] as const) expect(compared(edit(top + 1, score, value))).toMatchObject([{ stands: value, should: grid.rows[top + 1]![score] }]);
});

it("tells rows that are gone, and rows that were put in", () => {
  const frame = (last: number) => [{ ...grid.tables[0]!, bottom: last }];
  const shorter = compared(Array.from(grid.rows).filter((_, r) => r !== top + 2), frame(bottom - 1));
  expect(shorter).toMatchObject([{ stands: null, should: grid.rows[top + 2]![1] }]);
  const longer = compared([...grid.rows, ["", "多出来的人"]], frame(bottom + 1));
  expect(longer).toMatchObject([{ cell: `B${bottom + 2}`, stands: "多出来的人", should: null }]);
});
