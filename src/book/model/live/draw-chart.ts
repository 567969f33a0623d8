import { axisCode, labelCode, labelPlace, pointColors, seriesColors } from "../../chart-look";
import { INK, lettersOn } from "../../palette";
import { chartName } from "../chart-name";
import type { Chart } from "../workbook";
import type { ChartLabels, LiveChart } from "./chart";

const PLACES = { outEnd: "OutsideEnd", ctr: "Center", t: "Top" } as const;

/**
 * A chart of ours as it stands in an open workbook.
 *
 * @param n its position among those of its sheet
 * @example drawChart(sheet.charts[0], "{1}", 0).series[0].color // "2F5D8C"
 */
export function drawChart(chart: Chart, id: string, n: number): LiveChart {
  const { kind, title, anchor, valueAxis = {}, legend, categories, markers = true } = chart;
  const colors = seriesColors(chart);
  return {
    id,
    name: chartName(n + 1),
    kind,
    title,
    anchor,
    legend,
    details: {},
    valueAxis: { title: kind === "radar" ? "" : (valueAxis.title ?? ""), min: valueAxis.min ?? null, max: valueAxis.max ?? null, step: valueAxis.step ?? null, format: axisCode(valueAxis.format) },
    series: chart.series.map((series, k) => ({
      name: series.nameText,
      values: series.values.reference,
      categories: categories.reference,
      color: colors[k],
      points: pointColors(kind, series),
      labels: labelsOf(chart, colors[k]),
      markers: markers && (kind === "line" || kind === "radar"),
    })),
  };
}

function labelsOf({ kind, labels, legend, valueAxis }: Chart, color: string): ChartLabels | null {
  if (!labels) return null;
  const place = labelPlace(kind);
  return {
    position: place === null ? null : PLACES[place],
    format: labelCode(kind, valueAxis?.format),
    color: place === "ctr" ? lettersOn(color) : INK,
    show: kind !== "pie" ? "value" : legend ? "percentage" : "categoryAndPercentage",
  };
}
