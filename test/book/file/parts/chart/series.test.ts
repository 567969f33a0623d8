import { plannedChart } from "../../../../../src/book/file/parts/chart/file-chart";
import { seriesXml } from "../../../../../src/book/file/parts/chart/series";
import { seriesColor, SLICES, TONES } from "../../../../../src/book/palette";
import type { Chart } from "../../../../../src/book/model/workbook";
import { range } from "../gallery";

const points: Chart = {
  kind: "column",
  title: "",
  anchor: range(0, 0, 9, 9),
  categories: { reference: "'Q&A'!$A$2:$A$4", cached: ["小美", null, 3] },
  series: [{ name: { reference: "'Q&A'!$B$1", cached: ["得分"] }, nameText: "得分", values: { reference: "'Q&A'!$B$2:$B$4", cached: [96.5, "-", null] }, tone: "accent" }],
  legend: false,
  labels: false,
};
const write = (changes: Partial<Chart>) => seriesXml(plannedChart({ ...points, ...changes }));
const fills = (xml: string) => [...xml.matchAll(/<c:spPr><a:solidFill><a:srgbClr val="(\w+)"/g)].map(([, color]) => color);

test("references, and what the cells hold now; no point where there is no number", () => {
  const xml = write({});
  expect(xml).toContain("<c:tx><c:strRef><c:f>'Q&amp;A'!$B$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>得分</c:v></c:pt></c:strCache></c:strRef></c:tx>");
  expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>小美</c:v></c:pt><c:pt idx="2"><c:v>3</c:v></c:pt></c:strCache>');
  expect(xml).toContain('<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>96.5</c:v></c:pt></c:numCache>');
});

test("series of one tone differ", () => {
  const xml = write({ series: [points.series[0], { ...points.series[0], tone: "good" }, points.series[0]] });
  expect(fills(xml)).toEqual([TONES.accent.solid, TONES.good.solid, seriesColor("accent", 1)]);
  expect(xml.match(/<c:idx val="\d"\/><c:order/g)).toEqual(['<c:idx val="0"/><c:order', '<c:idx val="1"/><c:order', '<c:idx val="2"/><c:order']);
});

test("points have tones of their own, the rest that of the series", () => {
  const xml = write({ series: [{ ...points.series[0], pointTones: ["gold", "silver"] }] });
  expect(fills(xml)).toEqual([TONES.accent.solid, TONES.gold.solid, TONES.silver.solid]);
});

test("slices differ, by tones of their own or by the palette's", () => {
  expect(fills(write({ kind: "pie" })).slice(1)).toEqual(SLICES.slice(0, 3));
  const toned = write({ kind: "pie", series: [{ ...points.series[0], pointTones: ["gold", "gold"] }] });
  expect(fills(toned).slice(1)).toEqual([TONES.gold.solid, seriesColor("gold", 1), SLICES[2]]);
});

describe("labels", () => {
  test("none", () => expect(write({})).toContain('<c:showVal val="0"/>'));
  test("beside bars", () => expect(write({ labels: true })).toContain('<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>'));
  test("on stacked bars, to be read there", () => {
    const xml = write({ kind: "stackedBar", labels: true, series: [points.series[0], { ...points.series[0], tone: "fair" }] });
    expect(xml).toContain('<c:dLblPos val="ctr"/>');
    expect([...xml.matchAll(/<a:defRPr sz="900" b="0"><a:solidFill><a:srgbClr val="(\w+)"/g)].map(([, color]) => color)).toEqual(["FFFFFF", "1F2937"]);
  });
  test("a pie says what a slice is, unless the legend does", () => {
    expect(write({ kind: "pie", labels: true })).toContain('<c:showCatName val="1"/><c:showSerName val="0"/><c:showPercent val="1"/>');
    expect(write({ kind: "pie", labels: true, legend: true })).toContain('<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="1"/>');
  });
  test("money without cents, points with theirs", () => {
    expect(write({ labels: true, valueAxis: { format: "money" } })).toContain('<c:dLbls><c:numFmt formatCode="#,##0" sourceLinked="0"/>');
    expect(write({ labels: true, valueAxis: { format: "points" } })).toContain('<c:dLbls><c:numFmt formatCode="0.00" sourceLinked="0"/>');
  });
});

test("lines without markers, where they are denied", () => {
  expect(write({ kind: "radar", markers: false })).toContain('<c:marker><c:symbol val="none"/></c:marker>');
  expect(write({ kind: "radar" })).toContain('<c:symbol val="circle"/>');
});

test("lines have markers and no fill", () => {
  const xml = write({ kind: "line" });
  expect(xml).toContain('<c:spPr><a:ln w="28575" cap="rnd">');
  expect(xml).toContain('<c:symbol val="circle"/>');
  expect(xml).toContain('<c:smooth val="0"/>');
});
