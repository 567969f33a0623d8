import { FADED, FONT_SIZE, INK } from "../../palette";
import { AXIS_IDS, axesXml } from "./chart/axes";
import type { FileChart } from "./chart/file-chart";
import { seriesXml } from "./chart/series";
import { fillXml, lineXml } from "./chart/shape";
import { textProperties, titleXml } from "./chart/text";

const OPEN = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/>`;

/** Where a radar's circle stands in its chart: programs that place it themselves make it tiny where labels are long. */
const CIRCLE = '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.24"/><c:y val="0.12"/><c:w val="0.52"/><c:h val="0.68"/></c:manualLayout></c:layout>';

/**
 * A native chart as a part: the cells it reads, and the points they hold now, for viewers that do
 * not compute.
 *
 * @example chartXml(plannedChart(sheet.charts[0])) // "<?xml …<c:chartSpace …"
 */
export function chartXml(chart: FileChart): string {
  const title = chart.title === "" ? '<c:autoTitleDeleted val="1"/>' : `${titleXml(chart.title, { size: 12, color: INK, bold: true })}<c:autoTitleDeleted val="0"/>`;
  return [
    OPEN,
    `<c:chart>${title}<c:plotArea>${chart.kind === "radar" ? CIRCLE : "<c:layout/>"}${plotXml(chart)}${chart.kind === "pie" ? "" : axesXml(chart)}${lineXml(null)}</c:plotArea>`,
    chart.legend ? legendXml(chart) : "",
    // A filter on the sheet a chart reads must not change the chart.
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    fillXml("FFFFFF"),
    textProperties({ size: FONT_SIZE, color: INK }),
    '<c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/><c:pageSetup/></c:printSettings></c:chartSpace>',
  ].join("");
}

function plotXml(chart: FileChart): string {
  const series = seriesXml(chart);
  switch (chart.kind) {
    case "bar":
      return barPlot("bar", '<c:gapWidth val="45"/><c:overlap val="-10"/>', "clustered", series);
    case "column":
      return barPlot("col", '<c:gapWidth val="70"/><c:overlap val="-10"/>', "clustered", series);
    case "stackedBar":
      return barPlot("bar", '<c:gapWidth val="45"/><c:overlap val="100"/>', "stacked", series);
    case "stackedColumn":
      return barPlot("col", '<c:gapWidth val="70"/><c:overlap val="100"/>', "stacked", series);
    case "line":
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`;
    case "pie":
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case "radar":
      return `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${series}${AXIS_IDS}</c:radarChart>`;
  }
}

function barPlot(direction: "bar" | "col", gaps: string, grouping: "clustered" | "stacked", series: string): string {
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}${gaps}${AXIS_IDS}</c:barChart>`;
}

function legendXml({ kind }: FileChart): string {
  return `<c:legend><c:legendPos val="${kind === "pie" ? "r" : "b"}"/><c:overlay val="0"/>${textProperties({ size: FONT_SIZE - 1, color: FADED })}</c:legend>`;
}
