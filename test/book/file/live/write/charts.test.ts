import { strFromU8, unzipSync } from "fflate";
import { openLive } from "../../../../../src/book/file/live/open";
import { saveLive } from "../../../../../src/book/file/live/save";
import { chartXml } from "../../../../../src/book/file/parts/chart";
import { plannedChart } from "../../../../../src/book/file/parts/chart/file-chart";
import { drawingXml } from "../../../../../src/book/file/parts/drawing";
import type { LiveSheet } from "../../../../../src/book/model/live/sheet";
import { LINKS, MAIN, relationships, workbookParts, zipOf } from "../../fixture";
import { chartOf, range } from "../../parts/gallery";

const PICTURE = "<xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor>";
const bar = plannedChart(chartOf("bar", [1], ["accent"], range(2, 1, 9, 4)));
const line = plannedChart(chartOf("line", [1], ["good"], range(2, 6, 9, 9)), 1);
/** A kind a live sheet does not have. */
const area = chartXml(line).replaceAll("lineChart", "areaChart");

/** A sheet with a bar chart, an area chart, a line chart and a picture, changed; what its parts are then. */
async function edited(change: (sheet: LiveSheet) => void): Promise<{ parts: Record<string, string>; changed: string[] }> {
  const bytes = zipOf(
    workbookParts("", {
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}"><sheetData/><drawing r:id="rId1"/></worksheet>`,
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "drawing", "../drawings/drawing1.xml"]]),
      "xl/drawings/drawing1.xml": drawingXml([bar, line, line], ["rId1", "rId2", "rId3"]).replace("</xdr:wsDr>", `${PICTURE}</xdr:wsDr>`),
      "xl/drawings/_rels/drawing1.xml.rels": relationships([["rId1", "chart", "../charts/chart1.xml"], ["rId2", "chart", "../charts/chart2.xml"], ["rId3", "chart", "../charts/chart3.xml"]]),
      "xl/charts/chart1.xml": chartXml(bar),
      "xl/charts/chart2.xml": area,
      "xl/charts/chart3.xml": chartXml(line),
    }),
  );
  const before = (await openLive(bytes, "五月.xlsx")).workbook!;
  expect(before.sheets[0].charts.map(({ kind }) => kind)).toEqual(["bar", "line"]);
  const after = structuredClone(before);
  change(after.sheets[0]);
  const written = saveLive(bytes, before, after).bytes!;
  const said = ({ charts }: LiveSheet) => charts.map((chart) => ({ ...chart, id: "" }));
  expect(said((await openLive(written, "五月.xlsx")).workbook!.sheets[0])).toEqual(said(after.sheets[0]));
  const [was, is] = [unzipSync(bytes), unzipSync(written)];
  const changed = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => /charts|drawings/.test(name) && String(was[name]) !== String(is[name])).sort();
  return { parts: Object.fromEntries(Object.entries(is).map(([name, part]) => [name, strFromU8(part)])), changed };
}

test("one that is moved is moved alone", async () => {
  const { parts, changed } = await edited(({ charts }) => (charts[1] = { ...charts[1], anchor: range(12, 0, 20, 3) }));
  expect(changed).toEqual(["xl/drawings/drawing1.xml"]);
  expect(parts["xl/drawings/drawing1.xml"]).toContain(PICTURE);
});

test("one that says something else is written anew, the others stay", async () => {
  const { parts, changed } = await edited(({ charts }) => (charts[0] = { ...charts[0], title: "新 <题>", kind: "column", series: charts[0].series.map((series) => ({ ...series, color: "C00000" })) }));
  expect(changed).toEqual(["xl/charts/chart1.xml"]);
  expect(parts["xl/charts/chart1.xml"]).toContain("新 &lt;题&gt;");
  expect(parts["xl/charts/chart2.xml"]).toBe(area);
});

test("one that is deleted goes with its part; what is not known of the drawing stays", async () => {
  const { parts } = await edited(({ charts }) => void charts.shift());
  expect(Object.keys(parts).filter((name) => name.startsWith("xl/charts/"))).toEqual(["xl/charts/chart2.xml", "xl/charts/chart3.xml"]);
  expect(parts["xl/drawings/drawing1.xml"]).toContain(PICTURE);
  expect(parts["xl/drawings/drawing1.xml"].match(/<c:chart r:id="[^"]+"/g)).toEqual(['<c:chart r:id="rId2"', '<c:chart r:id="rId3"']);
});

test("a new one is put beside the others", async () => {
  const { parts, changed } = await edited(({ charts }) => charts.push({ ...charts[0], id: "{new}", name: "图 9" }));
  expect(changed).toContain("xl/charts/chart4.xml");
  expect([...parts["xl/drawings/drawing1.xml"].matchAll(/<xdr:cNvPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(["2", "3", "4", "5"]);
});
