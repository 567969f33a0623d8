import fc from "fast-check";
import type { CellValue, Grid } from "../../src/book/grid";
import { sameGrid } from "../../src/intake/same-grid";

const SHEET: Grid = {
  name: "客服绩效",
  book: "2026年5月",
  rows: [["旺旺昵称", "询单转化率"], ["小美", 0.35], undefined, ["阿强", { error: "#N/A" }, true]],
  formats: [undefined, [undefined, "0.00%"]],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  tables: [{ name: "数据", top: 0, left: 0, bottom: 3, right: 1 }],
  date1904: false,
};

const VALUE = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.record({ error: fc.constantFrom("#N/A", "#REF!") }));
const LAYER = fc.array(fc.option(fc.array(fc.option(VALUE, { nil: undefined }), { maxLength: 4 }), { nil: undefined }), { maxLength: 4 });

test("a sheet that was read again is the same", () => {
  fc.assert(fc.property(LAYER, (rows) => sameGrid({ ...SHEET, rows }, structuredClone({ ...SHEET, rows }))));
});

test("one with any other cell is not", () => {
  fc.assert(
    fc.property(fc.nat({ max: 5 }), fc.nat({ max: 3 }), VALUE, (row, column, value: CellValue) => {
      const rows = structuredClone(SHEET.rows) as (CellValue | undefined)[][];
      const before = rows[row]?.[column];
      fc.pre(JSON.stringify([before]) !== JSON.stringify([value]) || typeof before !== typeof value);
      (rows[row] ??= [])[column] = value;
      expect(sameGrid(SHEET, { ...SHEET, rows })).toBe(false);
    }),
  );
});

test.each<[string, Partial<Grid>]>([
  ["called otherwise", { name: "绩效" }],
  ["of another file", { book: "2026年6月" }],
  ["with another number format", { formats: [undefined, [undefined, "0.0%"]] }],
  ["with a row less", { rows: SHEET.rows.slice(0, 3) }],
  ["with other merged cells", { merges: [] }],
  ["with another table", { tables: [{ ...SHEET.tables[0]!, bottom: 4 }] }],
  ["that counts days otherwise", { date1904: true }],
  ["that is marked as ours", { mark: "scores" }],
])("one %s is not", (_, change) => expect(sameGrid(SHEET, { ...SHEET, ...change })).toBe(false));
