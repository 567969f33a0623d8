import { axesXml } from "../../../../../src/book/file/parts/chart/axes";

test("the first of a ranking is on top, its values below", () => {
  const xml = axesXml({ kind: "bar" });
  expect(xml).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<c:axPos val="l"\/>.*<\/c:catAx>/);
  expect(xml).toMatch(/<c:valAx>.*<c:axPos val="b"\/>.*<c:crosses val="max"\/>/);
});

test("columns go from left to right", () => {
  const xml = axesXml({ kind: "stackedColumn" });
  expect(xml).not.toContain("maxMin");
  expect(xml).toMatch(/<c:valAx>.*<c:axPos val="l"\/>.*<c:crosses val="autoZero"\/>/);
});

test("ends and title of the value axis", () => {
  const xml = axesXml({ kind: "column", valueAxis: { min: 0, max: 120, title: "得分" } });
  expect(xml).toContain('<c:orientation val="minMax"/><c:max val="120"/><c:min val="0"/></c:scaling>');
  expect(xml).toContain('<a:bodyPr rot="-5400000" vert="horz"/>');
  expect(xml).toContain("<a:t>得分</a:t>");
  expect(axesXml({ kind: "bar", valueAxis: { title: "得分" } })).not.toContain("-5400000");
});

test.each([
  ["percent", "0%"],
  ["money", "#,##0"],
  ["points", "0"],
  ["general", "General"],
  ["datetime", "yyyy-mm-dd hh:mm"],
] as const)("%s along an axis", (format, code) => {
  expect(axesXml({ kind: "line", valueAxis: { format } })).toContain(`<c:numFmt formatCode="${code}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`);
});

test("grid lines at the steps asked for", () => {
  expect(axesXml({ kind: "radar", valueAxis: { min: 40, max: 120, step: 20 } })).toContain('<c:crossBetween val="between"/><c:majorUnit val="20"/></c:valAx>');
  expect(axesXml({ kind: "bar" })).not.toContain("majorUnit");
});

test("a radar has rays", () => expect(axesXml({ kind: "radar" }).match(/<c:majorGridlines>/g)).toHaveLength(2));
