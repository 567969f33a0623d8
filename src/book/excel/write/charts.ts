import { FADED, FONT, FONT_SIZE, INK, RULE } from "../../palette";
import { cellName } from "../../grid";
import { rangeName } from "../../model/range-name";
import { chartName } from "../../model/chart-name";
import type { ChartLabels, LiveChart, LiveSeries } from "../../model/live/chart";
import { cellsOf, sheetOf } from "../../model/full-address";
import { CALL } from "./cells";
import { keyOf, type SheetChange } from "./change";
import type { Step, WriteRoom } from "./step";

const TYPES = { bar: "BarClustered", column: "ColumnClustered", stackedBar: "BarStacked", stackedColumn: "ColumnStacked", line: "LineMarkers", pie: "Pie", radar: "RadarMarkers" } as const;
/** Per cent of a bar's width between bars, and of how far they cover each other. */
const GAPS = { bar: [45, -10], column: [70, -10], stackedBar: [45, 100], stackedColumn: [70, 100] } as const;
const SMALL = FONT_SIZE - 1;

/** The sheet's charts by names that none of those standing has; they stay until the run is done. */
export function freshlyNamed(charts: readonly LiveChart[], standing: readonly string[]): LiveChart[] {
  const taken = new Set(standing);
  let number = 0;
  return charts.map((chart) => {
    let name: string;
    do name = chartName(++number);
    while (taken.has(name));
    return { ...chart, name };
  });
}

/** Charts, over cells that stand already. What they read is named cell by cell, never guessed by Excel. */
export function chartSteps(change: SheetChange): Step[] {
  if (!change.drawsCharts) return [];
  const key = keyOf(change);
  return change.after.charts.map((chart): Step => ({ bytes: (30 + chart.series.reduce((sum, { points }) => sum + 16 + 4 * points.length, 0)) * CALL, ask: (room) => draw(chart, key, room) }));
}

function draw(chart: LiveChart, key: string, room: WriteRoom): void {
  const [first, ...others] = chart.series;
  if (first === undefined) return;
  const source = rangeOf(first.values, room);
  const drawn = room.sheet(key).charts.add(TYPES[chart.kind], source, isRow(first.values) ? "Rows" : "Columns");
  drawn.name = chart.name;
  // A filter on the sheet a chart reads must not change the chart.
  drawn.plotVisibleOnly = false;
  drawn.displayBlanksAs = "NotPlotted";
  drawSeries(drawn.series.getItemAt(0), first, chart, room);
  for (const series of others) drawSeries(drawn.series.add(series.name), series, chart, room);
  drawTitle(drawn, chart);
  drawLegend(drawn, chart);
  if (chart.kind !== "pie") drawAxes(drawn, chart);
  const { top, left, bottom, right } = chart.anchor;
  drawn.setPosition(cellName(top, left), cellName(bottom, right));
}

function rangeOf(reference: string, room: WriteRoom): Excel.Range {
  return room.sheet(sheetOf(reference)).getRange(rangeName(cellsOf(reference)));
}

function isRow(reference: string): boolean {
  const { top, bottom, left, right } = cellsOf(reference);
  return top === bottom && right > left;
}

function drawSeries(drawn: Excel.ChartSeries, series: LiveSeries, { kind }: LiveChart, room: WriteRoom): void {
  drawn.name = series.name;
  drawn.setValues(rangeOf(series.values, room));
  drawn.setXAxisValues(rangeOf(series.categories, room));
  if (kind === "line" || kind === "radar") drawLine(drawn, series, kind);
  else drawBars(drawn, series, kind);
  drawLabels(drawn, series.labels);
}

function drawLine(drawn: Excel.ChartSeries, { color, markers }: LiveSeries, kind: "line" | "radar"): void {
  if (kind === "line") drawn.smooth = false;
  drawn.markerStyle = markers ? "Circle" : "None";
  if (markers) drawn.markerSize = 6;
  if (color === null) return;
  drawn.format.line.color = `#${color}`;
  drawn.format.line.weight = 2.25;
  if (!markers) return;
  drawn.markerBackgroundColor = `#${color}`;
  drawn.markerForegroundColor = "#FFFFFF";
}

function drawBars(drawn: Excel.ChartSeries, { color, points }: LiveSeries, kind: Exclude<LiveChart["kind"], "line" | "radar">): void {
  if (kind !== "pie") {
    [drawn.gapWidth, drawn.overlap] = GAPS[kind];
    drawn.invertIfNegative = false;
    if (color !== null) drawn.format.fill.setSolidColor(`#${color}`);
  }
  for (const [n, point] of points.entries()) if (point !== null) drawn.points.getItemAt(n).format.fill.setSolidColor(`#${point}`);
}

function drawLabels(drawn: Excel.ChartSeries, labels: ChartLabels | null): void {
  drawn.hasDataLabels = labels !== null;
  if (labels === null) return;
  const { dataLabels } = drawn;
  dataLabels.showValue = labels.show === "value";
  if (labels.show !== "value") dataLabels.showPercentage = true;
  if (labels.show === "categoryAndPercentage") dataLabels.showCategoryName = true;
  if (labels.position !== null) dataLabels.position = labels.position;
  dataLabels.linkNumberFormat = false;
  dataLabels.numberFormat = labels.format;
  Object.assign(dataLabels.format.font, letters(SMALL, labels.color));
}

function letters(size: number, color: string): { name: string; size: number; color: string } {
  return { name: FONT, size, color: `#${color}` };
}

function drawTitle(drawn: Excel.Chart, { title }: LiveChart): void {
  drawn.title.visible = title !== "";
  if (title === "") return;
  drawn.title.text = title;
  Object.assign(drawn.title.format.font, { ...letters(12, INK), bold: true });
}

function drawLegend(drawn: Excel.Chart, { legend, kind }: LiveChart): void {
  drawn.legend.visible = legend;
  if (!legend) return;
  drawn.legend.position = kind === "pie" ? "Right" : "Bottom";
  Object.assign(drawn.legend.format.font, letters(SMALL, FADED));
}

function drawAxes(drawn: Excel.Chart, { kind, valueAxis }: LiveChart): void {
  const { valueAxis: values, categoryAxis: categories } = drawn.axes;
  const isLying = kind === "bar" || kind === "stackedBar";
  if (valueAxis.min !== null) values.minimum = valueAxis.min;
  if (valueAxis.max !== null) values.maximum = valueAxis.max;
  if (valueAxis.step !== null) values.majorUnit = valueAxis.step;
  values.linkNumberFormat = false;
  values.numberFormat = valueAxis.format;
  values.majorGridlines.visible = true;
  values.majorGridlines.format.line.color = `#${RULE}`;
  values.format.line.clear();
  Object.assign(values.format.font, letters(SMALL, FADED));
  Object.assign(categories.format.font, letters(SMALL, INK));
  if (kind === "radar") return;
  categories.majorTickMark = "None";
  // Labels stay at the edge where bars go below zero.
  categories.tickLabelPosition = "Low";
  if (isLying) {
    // The first of a ranking is at the top; its values then are written at the lower edge.
    categories.reversePlotOrder = true;
    categories.position = "Maximum";
  }
  values.title.visible = valueAxis.title !== "";
  if (valueAxis.title === "") return;
  values.title.text = valueAxis.title;
  Object.assign(values.title.format.font, letters(SMALL, FADED));
}
