import type { ChartLabels, LiveAxis, LiveChart, LiveSeries } from "../../../model/live/chart";
import { INK } from "../../../palette";
import { nodeAt, nodesNamed, type XmlNode } from "../../xlsx/tree";
import { isOn } from "../../xlsx/xml";
import { childNamed, childrenNamed } from "../../xlsx/xml-document";
import { unescapeText } from "../../xlsx/strings";
import type { Colors } from "./colors";

type Kind = LiveChart["kind"];
/** What a chart part says of a chart. */
export type ChartContent = Pick<LiveChart, "kind" | "title" | "series" | "valueAxis" | "legend">;

const PLACES: Readonly<Record<string, ChartLabels["position"]>> = { outEnd: "OutsideEnd", ctr: "Center", t: "Top" };
const NO_AXIS: LiveAxis = { title: "", min: null, max: null, step: null, format: "General" };

/**
 * A chart, where it is of a kind a live sheet has.
 *
 * @param root of the chart part
 * @returns null for other kinds, for several in one, and for one that does not read cells
 * @example readChart(readTree(book, "xl/charts/chart1.xml"), colors)?.kind // "bar"
 */
export function readChart(root: XmlNode, colors: Colors): ChartContent | null {
  const chart = childNamed(root, "chart");
  const area = nodeAt(chart, "plotArea");
  const [plot, ...more] = (area?.children ?? []).filter(({ name }) => name.endsWith("Chart"));
  const kind = plot && more.length === 0 ? kindOf(plot) : null;
  if (!chart || !area || kind === null) return null;
  const series = childrenNamed(plot, "ser").map((node) => readSeries(node, plot, kind, colors));
  if (series.length === 0 || series.some((one) => one === null)) return null;
  return { kind, title: titleOf(chart, series as LiveSeries[]), series: series as LiveSeries[], valueAxis: readAxis(childNamed(area, "valAx")), legend: childNamed(chart, "legend") !== undefined };
}

function kindOf(plot: XmlNode): Kind | null {
  const grouping = value(plot, "grouping");
  switch (plot.name) {
    case "barChart": {
      if (grouping !== "clustered" && grouping !== "stacked") return null;
      const lying = value(plot, "barDir") === "bar";
      return grouping === "stacked" ? (lying ? "stackedBar" : "stackedColumn") : lying ? "bar" : "column";
    }
    case "lineChart":
      return grouping === "standard" ? "line" : null;
    case "pieChart":
      return "pie";
    case "radarChart":
      return value(plot, "radarStyle") === "filled" ? null : "radar";
    default:
      return null;
  }
}

function readSeries(node: XmlNode, plot: XmlNode, kind: Kind, colors: Colors): LiveSeries | null {
  const [values, categories] = [referenceIn(childNamed(node, "val")), referenceIn(childNamed(node, "cat"))];
  if (values === null || (categories === null && childNamed(node, "cat"))) return null;
  return {
    name: nameOf(childNamed(node, "tx")),
    values,
    categories: categories ?? "",
    color: colorOf(childNamed(node, "spPr"), kind, colors),
    points: isDrawnAsLine(kind) ? [] : pointsOf(node, colors),
    labels: readLabels(childNamed(node, "dLbls") ?? childNamed(plot, "dLbls"), colors),
    markers: hasMarkers(node, plot, kind),
  };
}

/** Cells are named by a formula; what is written into the chart itself is not. */
function referenceIn(source: XmlNode | undefined): string | null {
  const formula = source?.children.map((child) => childNamed(child, "f")?.text.trim()).find((text) => text);
  return formula ?? null;
}

function nameOf(text: XmlNode | undefined): string {
  if (!text) return "";
  const points = [...nodesNamed(text, "v")].map((node) => node.text);
  return unescapeText(points.join(" "));
}

function isDrawnAsLine(kind: Kind): boolean {
  return kind === "line" || kind === "radar";
}

function colorOf(shape: XmlNode | undefined, kind: Kind, colors: Colors): string | null {
  return colors.ofDrawing(isDrawnAsLine(kind) ? nodeAt(shape, "ln", "solidFill") : nodeAt(shape, "solidFill"));
}

function pointsOf(series: XmlNode, colors: Colors): (string | null)[] {
  const points: (string | null)[] = [];
  for (const point of childrenNamed(series, "dPt")) {
    const n = Number(value(point, "idx"));
    // Nobody colours more, and a number of any size would be believed.
    if (!(n >= 0 && n < 10_000)) continue;
    while (points.length < n) points.push(null);
    points[n] = colors.ofDrawing(nodeAt(point, "spPr", "solidFill"));
  }
  return points;
}

function readLabels(labels: XmlNode | undefined, colors: Colors): ChartLabels | null {
  const shows = (name: string) => labels !== undefined && isOn(value(labels, name));
  const show = shows("showPercent") ? (shows("showCatName") ? "categoryAndPercentage" : "percentage") : shows("showVal") ? "value" : null;
  if (!labels || show === null || shows("delete")) return null;
  const letters = nodeAt(labels, "txPr", "p", "pPr", "defRPr", "solidFill");
  return { position: PLACES[value(labels, "dLblPos") ?? ""] ?? null, format: childNamed(labels, "numFmt")?.attributes.formatCode ?? "General", color: colors.ofDrawing(letters) ?? INK, show };
}

function hasMarkers(series: XmlNode, plot: XmlNode, kind: Kind): boolean {
  const symbol = nodeAt(series, "marker", "symbol")?.attributes.val;
  if (kind === "line") return symbol === undefined ? isOn(value(plot, "marker")) : symbol !== "none";
  return kind === "radar" && symbol !== "none" && value(plot, "radarStyle") === "marker";
}

function readAxis(axis: XmlNode | undefined): LiveAxis {
  if (!axis) return NO_AXIS;
  const bound = (node: XmlNode | undefined, name: string) => (node && value(node, name) !== undefined ? Number(value(node, name)) : null);
  const scaling = childNamed(axis, "scaling");
  return { title: richText(childNamed(axis, "title")), min: bound(scaling, "min"), max: bound(scaling, "max"), step: bound(axis, "majorUnit"), format: childNamed(axis, "numFmt")?.attributes.formatCode ?? "General" };
}

/** A title that says nothing itself shows the name of the only series. */
function titleOf(chart: XmlNode, series: readonly LiveSeries[]): string {
  const title = childNamed(chart, "title");
  if (title && childNamed(title, "tx")) return richText(title);
  const isShown = title !== undefined || (series.length === 1 && !isOn(value(chart, "autoTitleDeleted")));
  return isShown && series.length === 1 ? series[0].name : "";
}

function richText(title: XmlNode | undefined): string {
  const text = nodeAt(title, "tx");
  if (!text) return "";
  if (childNamed(text, "strRef")) return nameOf(text);
  return unescapeText([...nodesNamed(text, "p")].map((paragraph) => [...nodesNamed(paragraph, "t")].map((run) => run.text).join("")).join("\n"));
}

function value(node: XmlNode, name: string): string | undefined {
  const child = childNamed(node, name);
  return child && (child.attributes.val ?? (name === "marker" || name.startsWith("show") || name === "delete" ? "1" : undefined));
}
