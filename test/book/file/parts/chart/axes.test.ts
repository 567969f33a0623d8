import { axesXml } from "../../../../../src/book/file/parts/chart/axes";
import { plannedChart } from "../../../../../src/book/file/parts/chart/file-chart";
import type { Chart } from "../../../../../src/book/model/workbook";
import { chartOf, range } from "../gallery";

const axes = ({ kind, valueAxis }: Pick<Chart, "kind" | "valueAxis">) => axesXml(plannedChart({ ...chartOf(kind, [1], ["accent"], range(0, 0, 9, 9)), valueAxis }));

test("the first of a ranking is on top, its values below", () => {
  const xml = axes({ kind: "bar" });
  expect(xml).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<c:axPos val="l"\/>.*<\/c:catAx>/);
  expect(xml).toMatch(/<c:valAx>.*<c:axPos val="b"\/>.*<c:crosses val="max"\/>/);
});

test("columns go from left to right", () => {
  const xml = axes({ kind: "stackedColumn" });
  expect(xml).not.toContain("maxMin");
  expect(xml).toMatch(/<c:valAx>.*<c:axPos val="l"\/>.*<c:crosses val="autoZero"\/>/);
});

test("ends and title of the value axis", () => {
  const xml = axes({ kind: "column", valueAxis: { min: 0, max: 120, title: "得分" } });
  expect(xml).toContain('<c:orientation val="minMax"/><c:max val="120"/><c:min val="0"/></c:scaling>');
  expect(xml).toContain('<a:bodyPr rot="-5400000" vert="horz"/>');
  expect(xml).toContain("<a:t>得分</a:t>");
  expect(axes({ kind: "bar", valueAxis: { title: "得分" } })).not.toContain("-5400000");
});

test.each([
  ["percent", "0%"],
  ["money", "#,##0"],
  ["points", "0"],
  ["general", "General"],
  ["datetime", "yyyy-mm-dd hh:mm"],
] as const)("%s along an axis", (format, code) => {
  expect(axes({ kind: "line", valueAxis: { format } })).toContain(`<c:numFmt formatCode="${code}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`);
});

test("grid lines at the steps asked for", () => {
  expect(axes({ kind: "radar", valueAxis: { min: 40, max: 120, step: 20 } })).toContain('<c:crossBetween val="between"/><c:majorUnit val="20"/></c:valAx>');
  expect(axes({ kind: "bar" })).not.toContain("majorUnit");
});

test("a radar has rays", () => expect(axes({ kind: "radar" }).match(/<c:majorGridlines>/g)).toHaveLength(2));
