import { columnsOf, groupInSlice, groupOverRun, groupReference, shownValues, type Group } from "../../src/appraisal/group";
import { tableOf } from "./metric-table";

/** Three 售前 and one 售后 over two months; 阿强 has no May, 小李 no value at all. */
const table = tableOf({
  agents: ["小美", "阿强", { agent: "老王", post: "售后" }, "小李"],
  slices: [{ period: "2026-04" }, { period: "2026-05" }],
  values: {
    reply: [
      [20, 40, 90, null],
      [30, null, 50, null],
    ],
  },
  overRun: { reply: [26, 40, 60, null] },
  totals: { 售前: { reply: { bySlice: [31, 30], overRun: 30.5 } } },
});
const preSales = Int32Array.of(0, 1, 3);

test("a group is the agents of one post, in one slice or over the run", () => {
  expect([...groupInSlice(table, "售前", preSales, 0).values("reply")]).toEqual([20, 40, NaN]);
  expect([...groupInSlice(table, "售前", preSales, 1).values("reply")]).toEqual([30, NaN, NaN]);
  expect([...groupOverRun(table, shownValues(table), "售前", preSales).values("reply")]).toEqual([25, 40, NaN]);
});

test("shown values are the mean over the slices where there is one, not the value over all rows", () => {
  expect([...shownValues(table)("reply")]).toEqual([25, 40, 70, NaN]);
});

test("with one slice the shown values are its column", () => {
  const single = tableOf({ agents: ["小美"], values: { reply: [26] } });
  expect([...shownValues(single)("reply")]).toEqual([26]);
});

describe("references of the group", () => {
  const group = (values: number[], total: number): Group => ({ post: "售前", agents: new Int32Array(values.length), values: () => Float64Array.from(values), total: () => total });

  test.each([
    ["three values", [20, 40, 90], 47.5, { groupMean: 50, groupMedian: 40, groupTotal: 47.5 }],
    ["missing values do not count", [20, NaN, 40], 33, { groupMean: 30, groupMedian: 30, groupTotal: 33 }],
    ["a group of one", [26], 26, { groupMean: 26, groupMedian: 26, groupTotal: 26 }],
    ["nobody has a value", [NaN, NaN], NaN, { groupMean: NaN, groupMedian: NaN, groupTotal: NaN }],
  ])("%s", (_, values, total, expected) => {
    for (const reference of ["groupMean", "groupMedian", "groupTotal"] as const) expect(groupReference(group(values, total), "reply", reference)).toBe(expected[reference]);
  });

  test("the total is that of the slice, or of the run; missing where the table has none", () => {
    expect(groupInSlice(table, "售前", preSales, 0).total("reply")).toBe(31);
    expect(groupInSlice(table, "售前", preSales, 1).total("reply")).toBe(30);
    expect(groupOverRun(table, shownValues(table), "售前", preSales).total("reply")).toBe(30.5);
    expect(groupInSlice(table, "售后", Int32Array.of(2), 0).total("reply")).toBeNaN();
  });
});

test("a metric the table does not hold is a programming error", () => {
  expect(() => columnsOf(table, "sales")).toThrow('the metric table has no column "sales"');
});
