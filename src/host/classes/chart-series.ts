import type { ChartLabels, LiveChart, LiveSeries } from "../../book/model/live/chart";
import type { LiveSheet } from "../../book/model/live/sheet";
import { at } from "../../book/model/live/layer";
import { referenceTo } from "../../book/model/reference";
import { quoteSheetName } from "../../book/model/sheet-name";
import { parseAddress } from "../address";
import { matrix, wireValue } from "../cells";
import { invalidArgument } from "../errors";
import { hostObject, isFlag, isOneOf, isText, property, type HostClass, type HostObject } from "../object";
import type { Session } from "../session";
import { detail, inside, lineClass, type Piece } from "./chart-details";
import { rangeGiven } from "./range";
import { fromHex, isColor } from "./range-format";

/** A chart on its sheet. */
export interface ChartTarget extends Piece {
  readonly session: Session;
  readonly sheet: LiveSheet;
  readonly chart: LiveChart;
}

interface SeriesTarget extends ChartTarget {
  readonly n: number;
}

interface PointTarget extends SeriesTarget {
  readonly point: number;
}

const NO_LABELS: ChartLabels = { position: null, format: "General", color: "000000", show: "value" };

/** Whether the points of such a chart are marked until it is denied. */
export function isMarked(kind: LiveChart["kind"]): boolean {
  return kind === "line" || kind === "radar";
}

const seriesOf = ({ chart, n }: SeriesTarget): LiveSeries => chart.series[n];

function change({ chart, n }: SeriesTarget, changes: Partial<LiveSeries>): void {
  chart.series = chart.series.map((series, k) => (k === n ? { ...series, ...changes } : series));
}

function changeLabels(target: SeriesTarget, changes: Partial<ChartLabels>): void {
  change(target, { labels: { ...(seriesOf(target).labels ?? NO_LABELS), ...changes } });
}

const reference = (sheet: LiveSheet, given: unknown): string => {
  const target = rangeGiven(sheet, given);
  return referenceTo(target.sheet.name, target.range);
};

/** The values of the cells that a reference names. */
function shownBy({ session }: SeriesTarget, bound: string): unknown[] {
  if (bound === "") return [];
  const sheet = session.book.sheets.find(({ name }) => bound.startsWith(`${quoteSheetName(name)}!`))!;
  return matrix(parseAddress(bound), (row, column) => wireValue(at(sheet.cells.values, row, column)))!.flat();
}

const seriesFillClass: HostClass<SeriesTarget> = {
  name: "ChartFill",
  methods: { SetSolidColor: (target, color: unknown) => change(target, { color: colorGiven(color) }) },
};

const seriesLineClass: HostClass<SeriesTarget> = {
  name: "ChartLineFormat",
  values: {
    Color: { get: (target) => `#${seriesOf(target).color ?? "000000"}`, set: (target, color) => change(target, { color: colorGiven(color) }) },
    Weight: detail("weight", 2.25),
  },
};

const seriesFormatClass: HostClass<SeriesTarget> = { name: "ChartSeriesFormat", objects: { Fill: inside(seriesFillClass, "fill"), Line: inside(seriesLineClass, "line") } };

const pointFillClass: HostClass<PointTarget> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (target, color: unknown) => {
      const points = [...seriesOf(target).points];
      while (points.length <= target.point) points.push(null);
      points[target.point] = colorGiven(color);
      change(target, { points });
    },
  },
};

const pointFormatClass: HostClass<PointTarget> = { name: "ChartPointFormat", objects: { Fill: inside(pointFillClass, "fill"), Border: inside(lineClass, "border") } };
const pointClass: HostClass<PointTarget> = { name: "ChartPoint", objects: { Format: inside(pointFormatClass, "format") } };

const pointsClass: HostClass<SeriesTarget> = {
  name: "ChartPointsCollection",
  methods: { GetItemAt: (target, point: number) => hostObject(pointClass, { ...target, point, path: `${target.path}.${point}` }) },
};

const labelFontClass: HostClass<SeriesTarget> = {
  name: "ChartFont",
  values: {
    Color: { get: (target) => `#${(seriesOf(target).labels ?? NO_LABELS).color}`, set: (target, color) => changeLabels(target, { color: colorGiven(color) }) },
    Size: detail("size", 10),
    Name: detail("name", "等线"),
  },
};

const labelFormatClass: HostClass<SeriesTarget> = { name: "ChartDataLabelFormat", objects: { Font: inside(labelFontClass, "font") } };

type Show = ChartLabels["show"];
const shows = (part: "value" | "percentage" | "category", show: Show): boolean => (part === "category" ? show === "categoryAndPercentage" : part === "value" ? show === "value" : show !== "value");

const labelsClass: HostClass<SeriesTarget> = {
  name: "ChartDataLabels",
  values: {
    Position: property((target: SeriesTarget) => (seriesOf(target).labels ?? NO_LABELS).position ?? "None", (target, position) => changeLabels(target, { position: position as ChartLabels["position"] }), isOneOf("OutsideEnd", "Center", "Top"), "Position"),
    NumberFormat: property((target: SeriesTarget) => (seriesOf(target).labels ?? NO_LABELS).format, (target, format) => changeLabels(target, { format }), isText, "NumberFormat"),
    ShowValue: property((target: SeriesTarget) => shows("value", (seriesOf(target).labels ?? NO_LABELS).show), (target, on) => on && changeLabels(target, { show: "value" }), isFlag, "ShowValue"),
    ShowPercentage: property((target: SeriesTarget) => shows("percentage", (seriesOf(target).labels ?? NO_LABELS).show), (target, on) => on && changeLabels(target, { show: "percentage" }), isFlag, "ShowPercentage"),
    ShowCategoryName: property((target: SeriesTarget) => shows("category", (seriesOf(target).labels ?? NO_LABELS).show), (target, on) => on && changeLabels(target, { show: "categoryAndPercentage" }), isFlag, "ShowCategoryName"),
    LinkNumberFormat: detail("linkNumberFormat", false),
    Separator: detail("separator", ","),
  },
  objects: { Format: inside(labelFormatClass, "format") },
};

const seriesClass: HostClass<SeriesTarget> = {
  name: "ChartSeries",
  values: {
    Name: property((target: SeriesTarget) => seriesOf(target).name, (target, name) => change(target, { name }), isText, "Name"),
    HasDataLabels: property((target: SeriesTarget) => seriesOf(target).labels !== null, (target, on) => change(target, { labels: on ? (seriesOf(target).labels ?? NO_LABELS) : null }), isFlag, "HasDataLabels"),
    GapWidth: detail("gapWidth", 150),
    Overlap: detail("overlap", 0),
    InvertIfNegative: detail("invertIfNegative", false),
    MarkerStyle: property((target: SeriesTarget) => (seriesOf(target).markers ? "Circle" : "None"), (target, style) => change(target, { markers: style !== "None" }), isOneOf("Circle", "None"), "MarkerStyle"),
    MarkerSize: detail("markerSize", 6),
    MarkerBackgroundColor: detail("markerBackgroundColor", "#000000"),
    MarkerForegroundColor: detail("markerForegroundColor", "#000000"),
    Smooth: detail("smooth", false),
  },
  objects: {
    Format: inside(seriesFormatClass, "format"),
    Points: inside(pointsClass, "points"),
    DataLabels: inside(labelsClass, "dataLabels"),
  },
  methods: {
    SetValues: (target, range: unknown) => change(target, { values: reference(target.sheet, range) }),
    SetXAxisValues: (target, range: unknown) => change(target, { categories: reference(target.sheet, range) }),
    GetDimensionValues: (target, dimension: string) => {
      if (dimension !== "Values" && dimension !== "Categories") throw invalidArgument(`the dimension ${dimension}`);
      return shownBy(target, dimension === "Values" ? seriesOf(target).values : seriesOf(target).categories);
    },
  },
};

function colorGiven(color: unknown): string {
  if (!isColor(color)) throw invalidArgument("a colour");
  return fromHex(color);
}

const seriesObject = (target: ChartTarget, n: number): HostObject => {
  if (target.chart.series[n] === undefined) throw invalidArgument(`series ${n}`);
  return hostObject(seriesClass, { ...target, n, path: `series.${n}` });
};

const collectionClass: HostClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  values: { Count: { get: ({ chart }) => chart.series.length } },
  items: (target) => target.chart.series.map((_, n) => seriesObject(target, n)),
  methods: {
    GetItemAt: seriesObject,
    Add: (target, name: string = `Series${target.chart.series.length + 1}`) => {
      target.chart.series = [...target.chart.series, { name, values: "", categories: "", color: null, points: [], labels: null, markers: isMarked(target.chart.kind) }];
      return seriesObject(target, target.chart.series.length - 1);
    },
  },
};

/** The series of a chart. */
export function chartSeries(target: ChartTarget): HostObject {
  return hostObject(collectionClass, target);
}
