import { chartXml } from "../../../../src/book/file/parts/chart";
import { plannedChart } from "../../../../src/book/file/parts/chart/file-chart";
import { XmlDocument } from "../../../../src/book/file/xlsx/xml-document";
import type { Chart } from "../../../../src/book/model/workbook";
import { chartOf, range } from "./gallery";

const write = (kind: Chart["kind"], changes: Partial<Chart> = {}) => chartXml(plannedChart(chartOf(kind, [1, 2], ["accent", "good"], range(0, 0, 9, 9), changes)));

test.each<[Chart["kind"], string]>([
  ["bar", '<c:barDir val="bar"/><c:grouping val="clustered"/>'],
  ["column", '<c:barDir val="col"/><c:grouping val="clustered"/>'],
  ["stackedBar", '<c:barDir val="bar"/><c:grouping val="stacked"/>'],
  ["stackedColumn", '<c:barDir val="col"/><c:grouping val="stacked"/>'],
  ["line", '<c:lineChart><c:grouping val="standard"/>'],
  ["pie", "<c:pieChart>"],
  ["radar", '<c:radarStyle val="marker"/>'],
])("%s", (kind, xml) => {
  const written = write(kind);
  expect(written).toContain(xml);
  expect(written.match(/<c:ser>/g)).toHaveLength(2);
  expect(written.includes("<c:catAx>")).toBe(kind !== "pie");
});

test("stacked bars lie on one another", () => expect(write("stackedBar")).toContain('<c:overlap val="100"/>'));

test("corners are square, filtered rows stay, gaps are gaps", () => {
  const xml = write("bar");
  expect(xml).toContain('<c:roundedCorners val="0"/>');
  expect(xml).toContain('<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/>');
});

test("a radar's circle has its place, other charts are placed by the program", () => {
  expect(write("radar")).toContain('<c:layoutTarget val="inner"/>');
  expect(write("bar")).toContain("<c:plotArea><c:layout/>");
});

test("a title in a Chinese font, or none", () => {
  expect(write("bar", { title: "总分 <排名>" })).toMatch(/<a:ea typeface="微软雅黑"\/><\/a:rPr><a:t>总分 &lt;排名&gt;<\/a:t>/);
  const untitled = write("bar", { title: "" });
  expect(untitled).toContain('<c:chart><c:autoTitleDeleted val="1"/>');
});

test("a legend where it is wanted: below, of a pie at the side", () => {
  expect(write("bar", { legend: false })).not.toContain("<c:legend>");
  expect(write("bar", { legend: true })).toContain('<c:legend><c:legendPos val="b"/>');
  expect(write("pie", { legend: true })).toContain('<c:legend><c:legendPos val="r"/>');
});

test("every kind is well-formed", () => {
  for (const kind of ["bar", "column", "stackedBar", "stackedColumn", "line", "pie", "radar"] as const) {
    expect(new XmlDocument("c", write(kind, { labels: true, legend: true })).root.name).toBe("chartSpace");
  }
});
