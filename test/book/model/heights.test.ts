import { rowHeights } from "../../../src/book/model/heights";
import type { Content, OurSheet } from "../../../src/book/model/workbook";
import type { Style } from "../../../src/report/plan";
import { BLANK, range } from "../file/parts/gallery";

const wrapped: Style = { look: "body", wrap: true };

/** The height the first row gets; undefined is the default. */
function height(content: Content, style: Style, changes: Partial<OurSheet> = {}): number | undefined {
  return rowHeights({ ...BLANK, columns: [{ width: 11 }, { width: 11 }], blocks: [{ top: 0, left: 0, rows: [[content]], style }], ...changes }).get(0)?.points;
}

test("ordinary rows have the default height", () => expect(height("很长很长很长很长很长很长很长", { look: "body" })).toBeUndefined());
test("large letters need room", () => expect(height("看板", { look: "title" })).toBeCloseTo(27.7));
test("an empty cell needs none", () => {
  expect(height("", { look: "title" })).toBeUndefined();
  expect(height(null, { look: "title" })).toBeUndefined();
});
test("a line break is a line", () => expect(height("平均响应\n（秒）", { look: "header" })).toBeCloseTo(30.5));
test("a wide letter is two narrow ones", () => {
  expect(height("一二三四五", wrapped)).toBeUndefined();
  expect(height("一二三四五六", wrapped)).toBeCloseTo(30.5);
  expect(height("abcdefghij", wrapped)).toBeUndefined();
});
test("numbers do not wrap", () => expect(height(123456789012345.67, wrapped)).toBeUndefined());
test("the text of a link or the value of a formula counts", () => {
  expect(height({ text: "一二三四五六", location: "'数据'!A1" }, wrapped)).toBeCloseTo(30.5);
  expect(height({ formula: "A2", value: "一二三四五六" }, wrapped)).toBeCloseTo(30.5);
});
test("merged columns give room together", () => expect(height("一二三四五六", wrapped, { merges: [range(0, 0, 0, 1)] })).toBeUndefined());
test("a merge over several rows and a hidden column say nothing", () => {
  expect(height("一\n二\n三", wrapped, { merges: [range(0, 0, 2, 0)] })).toBeUndefined();
  expect(height("一\n二\n三", wrapped, { columns: [{ width: 11, hidden: true }] })).toBeUndefined();
});
test("the plan's own height wins", () => {
  const heights = rowHeights({ ...BLANK, heights: [{ row: 0, points: 20 }], blocks: [{ top: 0, left: 0, rows: [["看板"]], style: { look: "title" } }] });
  expect(heights.get(0)).toEqual({ points: 20, fixed: true });
});
test("no row is taller than the tallest", () => expect(height("行\n".repeat(100), wrapped)).toBe(409));
test("of several cells the tallest counts", () => {
  const sheet = { ...BLANK, blocks: [{ top: 0, left: 0, rows: [["a\nb\nc", "x"]], style: wrapped }, { top: 0, left: 2, rows: [["看板"]], style: { look: "title" } as const }] };
  expect(rowHeights(sheet).get(0)?.points).toBeCloseTo(44.5);
});
