import { placeTable, type Column } from "../../../../src/report/sheets/layout/table";

const columns: Column<string>[] = [
  { key: "name", heading: "客服", style: { look: "body", format: "text" }, cell: (name) => name },
  { key: "length", heading: "客服", style: { look: "body" }, cell: (name, index) => name.length + index },
];

test("a table in its place", () => {
  const table = placeTable({ name: "KpiTest", at: { top: 3, left: 1 }, columns, rows: ["小美", "=1+1"] });
  expect(table.plan).toEqual({ name: "KpiTest", range: { top: 3, left: 1, bottom: 5, right: 2 }, filter: true, banded: true });
  expect(table.blocks.map(({ rows }) => rows)).toEqual([[["客服", "客服 (length)"]], [["小美", 2], ["=1+1", 5]]]);
  expect(table.body("length")).toEqual({ top: 4, left: 2, bottom: 5, right: 2 });
  expect(table.below).toBe(6);
});

test("without rows it has an empty one, as Excel demands", () => {
  const table = placeTable({ name: "KpiTest", at: { top: 0, left: 0 }, columns, rows: [] });
  expect(table.plan.range.bottom).toBe(1);
  expect(table.blocks[1]!.rows).toEqual([[null, null]]);
});

test("a text longer than a cell takes is cut", () => {
  const table = placeTable({ name: "KpiTest", at: { top: 0, left: 0 }, columns, rows: ["长".repeat(40000)] });
  expect(String(table.blocks[1]!.rows[0]![0])).toHaveLength(32767);
});

test("a column it does not have is a mistake in the program", () => {
  expect(() => placeTable({ name: "KpiTest", at: { top: 0, left: 0 }, columns, rows: [] }).body("score")).toThrow("no column score");
});

test("rows whose text wraps are as high as their lines, up to a limit", () => {
  const wrapping: Column<string>[] = [{ key: "text", heading: "说明", style: { look: "body", wrap: true }, cell: (text) => text }];
  const table = placeTable({ name: "KpiTest", at: { top: 0, left: 0 }, columns: wrapping, rows: ["短", "一二三四五六七八九十一二三四五六七八九十", "a\nb\nc", "长".repeat(500)], widest: 20 });
  expect(table.widths).toEqual([20]);
  expect(table.heights).toEqual([{ row: 0, points: 24 }, { row: 2, points: 34 }, { row: 3, points: 50 }, { row: 4, points: 130 }]);
});
