import type { LiveChart, LiveSeries } from "../../../model/live/chart";
import { drawChart } from "../../../model/live/draw-chart";
import type { Chart, Source } from "../../../model/workbook";
import { FORMAT_CODES } from "../../../palette";

/** A chart with what its cells hold now, for viewers that do not compute. */
export interface FileChart extends Pick<LiveChart, "name" | "kind" | "title" | "anchor" | "valueAxis" | "legend"> {
  readonly series: readonly FileSeries[];
}

export interface FileSeries extends LiveSeries {
  /** The cell that names it; null where it is named by a text of its own. */
  readonly nameReference: string | null;
  readonly shown: { readonly categories: Source["cached"]; readonly values: Source["cached"] };
  /** Number format code of its values. */
  readonly format: string;
}

/**
 * A chart of a plan as files hold it, named as ours, so that the add-in writes it anew inside Excel.
 *
 * @param n its position among those of its sheet
 * @example chartXml(plannedChart(sheet.charts[0]))
 */
export function plannedChart(chart: Chart, n = 0): FileChart {
  const drawn = drawChart(chart, "", n);
  const format = FORMAT_CODES[chart.valueAxis?.format ?? "general"];
  const series = drawn.series.map((one, n): FileSeries => ({ ...one, nameReference: chart.series[n].name.reference, shown: { categories: chart.categories.cached, values: chart.series[n].values.cached }, format }));
  return { ...drawn, series };
}
