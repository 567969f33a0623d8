import type { CellRange } from "../../book/grid";
import type { LiveAxis, LiveChart, LiveSeries } from "../../book/model/live/chart";
import type { LiveSheet } from "../../book/model/live/sheet";
import { referenceTo } from "../../book/model/reference";
import { invalidArgument, itemNotFound } from "../errors";
import { hostObject, isFlag, isNumber, isText, property, type HostClass, type HostObject } from "../object";
import type { Session } from "../session";
import { AXIS_OBJECTS, AXIS_VALUES, detail, fontFormat, inside, type Piece } from "./chart-details";
import { chartSeries, isMarked, type ChartTarget } from "./chart-series";
import { rangeGiven } from "./range";

/** Excel's names of the kinds our charts have. */
const KINDS: Readonly<Record<string, LiveChart["kind"]>> = {
  BarClustered: "bar",
  ColumnClustered: "column",
  BarStacked: "stackedBar",
  ColumnStacked: "stackedColumn",
  LineMarkers: "line",
  Pie: "pie",
  RadarMarkers: "radar",
};
const kindName = (kind: LiveChart["kind"]): string => Object.keys(KINDS).find((name) => KINDS[name] === kind)!;

const titleClass: HostClass<Piece> = {
  name: "ChartTitle",
  values: {
    Text: property(({ chart }: Piece) => chart.title, ({ chart }, text) => void (chart.title = text), isText, "Text"),
    Visible: property(({ chart }: Piece) => chart.title !== "", ({ chart }, on) => void (chart.title = on ? chart.title : ""), isFlag, "Visible"),
  },
  objects: { Format: inside(fontFormat("ChartTitleFormat"), "format") },
};

const legendClass: HostClass<Piece> = {
  name: "ChartLegend",
  values: {
    Visible: property(({ chart }: Piece) => chart.legend, ({ chart }, on) => void (chart.legend = on), isFlag, "Visible"),
    Position: detail("position", "Right"),
  },
  objects: { Format: inside(fontFormat("ChartLegendFormat"), "format") },
};

function changeAxis({ chart }: Piece, changes: Partial<LiveAxis>): void {
  chart.valueAxis = { ...chart.valueAxis, ...changes };
}

const axisTitleClass: HostClass<Piece> = {
  name: "ChartAxisTitle",
  values: {
    Text: property(({ chart }: Piece) => chart.valueAxis.title, (piece, title) => changeAxis(piece, { title }), isText, "Text"),
    Visible: property(({ chart }: Piece) => chart.valueAxis.title !== "", (piece, on) => changeAxis(piece, on ? {} : { title: "" }), isFlag, "Visible"),
  },
  objects: { Format: inside(fontFormat("ChartAxisTitleFormat"), "format") },
};

const valueAxisClass: HostClass<Piece> = {
  name: "ChartAxis",
  values: {
    ...AXIS_VALUES,
    Minimum: property<Piece, number | null>(({ chart }) => chart.valueAxis.min, (piece, min) => changeAxis(piece, { min }), isNumber, "Minimum"),
    Maximum: property<Piece, number | null>(({ chart }) => chart.valueAxis.max, (piece, max) => changeAxis(piece, { max }), isNumber, "Maximum"),
    MajorUnit: property<Piece, number | null>(({ chart }) => chart.valueAxis.step, (piece, step) => changeAxis(piece, { step }), isNumber, "MajorUnit"),
    NumberFormat: property(({ chart }: Piece) => chart.valueAxis.format, (piece, format) => changeAxis(piece, { format }), isText, "NumberFormat"),
    LinkNumberFormat: detail("linkNumberFormat", false),
  },
  objects: { ...AXIS_OBJECTS, Title: inside(axisTitleClass, "title") },
};

const categoryAxisClass: HostClass<Piece> = { name: "ChartAxis", values: AXIS_VALUES, objects: AXIS_OBJECTS };

const axesClass: HostClass<Piece> = {
  name: "ChartAxes",
  objects: { ValueAxis: axisOf(valueAxisClass, "valueAxis"), CategoryAxis: axisOf(categoryAxisClass, "categoryAxis") },
};

/** A pie has no axes. */
function axisOf(of: HostClass<Piece>, name: string): (piece: Piece) => HostObject {
  return (piece) => {
    if (piece.chart.kind === "pie") throw invalidArgument("a pie has no axes");
    return inside(of, name)(piece);
  };
}

const chartClass: HostClass<ChartTarget> = {
  name: "Chart",
  key: ({ chart }) => ({ Id: chart.id }),
  values: {
    Id: { get: ({ chart }) => chart.id },
    Name: property(({ chart }: ChartTarget) => chart.name, ({ chart }, name) => void (chart.name = name), isText, "Name"),
    ChartType: { get: ({ chart }) => kindName(chart.kind) },
    PlotVisibleOnly: detail("plotVisibleOnly", true),
    DisplayBlanksAs: detail("displayBlanksAs", "NotPlotted"),
  },
  objects: {
    Title: inside(titleClass, "title"),
    Legend: inside(legendClass, "legend"),
    Axes: inside(axesClass, "axes"),
    Series: (target) => chartSeries(target),
  },
  methods: {
    SetPosition: ({ chart, sheet }, start: unknown, end: unknown) => {
      const from = rangeGiven(sheet, start).range;
      const to = end === undefined ? from : rangeGiven(sheet, end).range;
      chart.anchor = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
    },
    Delete: ({ session, sheet, chart }) => {
      session.requireWritable(sheet);
      sheet.charts = sheet.charts.filter((one) => one !== chart);
    },
  },
};

interface Charts {
  readonly session: Session;
  readonly sheet: LiveSheet;
}

const chartObject = ({ session, sheet }: Charts, chart: LiveChart): HostObject => hostObject(chartClass, { session, sheet, chart, path: "chart" });

function found(charts: Charts, key: unknown): HostObject {
  const chart = charts.sheet.charts.find(({ id, name }) => id === key || name === key);
  if (!chart) throw itemNotFound(String(key));
  return chartObject(charts, chart);
}

const chartsClass: HostClass<Charts> = {
  name: "ChartCollection",
  values: { Count: { get: ({ sheet }) => sheet.charts.length } },
  items: (charts) => charts.sheet.charts.map((chart) => chartObject(charts, chart)),
  item: found,
  methods: {
    GetItem: found,
    Add: (target, type: string, source: unknown, seriesBy: string = "Auto") => {
      target.session.requireWritable(target.sheet);
      if (!Object.hasOwn(KINDS, type)) throw invalidArgument(`the chart type ${type}`);
      const data = rangeGiven(target.sheet, source);
      const number = target.session.nextNumber();
      const chart: LiveChart = {
        id: `{C${number}}`,
        name: `Chart ${number}`,
        kind: KINDS[type],
        title: "",
        anchor: { top: 0, left: 0, bottom: 14, right: 7 },
        series: seriesFrom(data.sheet.name, data.range, seriesBy, isMarked(KINDS[type])),
        valueAxis: { title: "", min: null, max: null, step: null, format: "General" },
        legend: true,
        details: {},
      };
      target.sheet.charts = [...target.sheet.charts, chart];
      return chartObject(target, chart);
    },
  },
};

/** Excel makes a series of every column, or of every row; left to itself it takes the fewer. */
function seriesFrom(sheet: string, range: CellRange, seriesBy: string, markers: boolean): LiveSeries[] {
  const [rows, columns] = [range.bottom - range.top + 1, range.right - range.left + 1];
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && columns <= rows);
  const lines = Array.from({ length: byColumns ? columns : rows }, (_, n): CellRange => (byColumns ? { ...range, left: range.left + n, right: range.left + n } : { ...range, top: range.top + n, bottom: range.top + n }));
  return lines.map((line, n) => ({ name: `Series${n + 1}`, values: referenceTo(sheet, line), categories: "", color: null, points: [], labels: null, markers }));
}

/** The charts of a sheet. */
export function charts(session: Session, sheet: LiveSheet): HostObject {
  return hostObject(chartsClass, { session, sheet });
}
