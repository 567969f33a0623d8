/** Charts of the live workbook as ECharts draws them. */
import type { EChartsCoreOption } from "echarts/core";
import { cellsOf, sheetOf } from "../../book/model/full-address";
import type { ChartLabels, LiveChart, LiveSeries } from "../../book/model/live/chart";
import { at } from "../../book/model/live/layer";
import type { LiveWorkbook } from "../../book/model/live/workbook";
import { FADED, FONT_STACK, INK, RULE } from "../../book/palette";

/** Beyond the end of a bar is at its right or above it, as it lies or stands. */
const PLACES: Readonly<Record<NonNullable<ChartLabels["position"]>, string | null>> = { Center: "inside", Top: "top", OutsideEnd: null };

type Cell = string | number | null;

/**
 * What to draw of a chart, with what its cells hold now.
 *
 * @param format writes a number as a number format code says
 * @example chartOption(sheet.charts[0], book, format)
 */
export function chartOption(chart: LiveChart, book: LiveWorkbook, format: (value: number, code: string) => string): EChartsCoreOption {
  const text = { color: `#${INK}`, fontFamily: FONT_STACK, fontSize: 12 };
  return {
    animation: false,
    textStyle: text,
    ...(chart.title !== "" && { title: { text: chart.title, left: "center", top: 6, textStyle: { ...text, fontSize: 14, fontWeight: 600 } } }),
    tooltip: { trigger: chart.kind === "pie" || chart.kind === "radar" ? "item" : "axis", confine: true },
    ...(chart.legend && { legend: { bottom: 4, icon: "roundRect", itemWidth: 10, itemHeight: 10, textStyle: { ...text, color: `#${FADED}` } } }),
    ...body(chart, book, format),
  };
}

function body(chart: LiveChart, book: LiveWorkbook, format: (value: number, code: string) => string): EChartsCoreOption {
  const [first] = chart.series;
  const categories = first === undefined ? [] : cellsIn(book, first.categories).map((cell) => String(cell ?? ""));
  if (chart.kind === "pie") return { series: chart.series.slice(0, 1).map((series) => pie(series, categories, book, format)) };
  if (chart.kind === "radar") return radar(chart, categories, book);
  const across = chart.kind === "bar" || chart.kind === "stackedBar";
  const { title, min, max, step, format: code } = chart.valueAxis;
  const category = { type: "category", data: categories, inverse: across, axisTick: { show: false }, axisLine: { lineStyle: { color: `#${RULE}` } }, axisLabel: { color: `#${FADED}` } };
  const value = {
    type: "value",
    ...(title !== "" && { name: title }),
    ...(min !== null && { min }),
    ...(max !== null && { max }),
    ...(step !== null && { interval: step }),
    axisLabel: { color: `#${FADED}`, formatter: (number: number) => format(number, code) },
    splitLine: { lineStyle: { color: `#${RULE}` } },
  };
  return {
    grid: { left: 16, right: 24, top: chart.title === "" ? 20 : 44, bottom: chart.legend ? 36 : 14, containLabel: true },
    xAxis: across ? value : category,
    yAxis: across ? category : value,
    series: chart.series.map((series) => plain(chart, series, book, format)),
  };
}

function plain({ kind, valueAxis }: LiveChart, series: LiveSeries, book: LiveWorkbook, format: (value: number, code: string) => string): object {
  const values = cellsIn(book, series.values);
  const isLine = kind === "line";
  return {
    type: isLine ? "line" : "bar",
    name: series.name,
    ...(kind.startsWith("stacked") && { stack: "all" }),
    ...(isLine ? { showSymbol: series.markers, symbol: "circle", symbolSize: 7, connectNulls: false } : { barMaxWidth: 28 }),
    ...(series.color !== null && { itemStyle: { color: `#${series.color}` }, lineStyle: { color: `#${series.color}`, width: 2.25 } }),
    data: values.map((value, n) => ({ value: typeof value === "number" ? value : null, ...(series.points[n] && { itemStyle: { color: `#${series.points[n]}` } }) })),
    ...labels(series, PLACES[series.labels?.position ?? "Top"] ?? (kind === "bar" ? "right" : "top"), (value) => format(value, series.labels?.format ?? valueAxis.format)),
  };
}

function labels({ labels: said }: LiveSeries, position: string, write: (value: number) => string): object {
  if (said === null) return {};
  return { label: { show: true, position, color: `#${said.color}`, formatter: ({ value }: { value: number | null }) => (typeof value === "number" ? write(value) : "") } };
}

function pie(series: LiveSeries, categories: readonly string[], book: LiveWorkbook, format: (value: number, code: string) => string): object {
  const said = series.labels;
  const written = ({ name, percent, value }: { name: string; percent: number; value: number }): string =>
    said?.show === "value" ? format(value, said.format) : said?.show === "percentage" ? `${Math.round(percent)}%` : `${name} ${Math.round(percent)}%`;
  return {
    type: "pie",
    radius: "62%",
    name: series.name,
    data: cellsIn(book, series.values).map((value, n) => ({ name: categories[n] ?? "", value: typeof value === "number" ? value : 0, ...(series.points[n] && { itemStyle: { color: `#${series.points[n]}` } }) })),
    label: { show: said !== null, color: `#${INK}`, formatter: written },
  };
}

function radar(chart: LiveChart, categories: readonly string[], book: LiveWorkbook): EChartsCoreOption {
  const values = chart.series.map((series) => cellsIn(book, series.values).map((value) => (typeof value === "number" ? value : 0)));
  const most = chart.valueAxis.max ?? Math.max(...values.flat(), 1);
  return {
    radar: { indicator: categories.map((name) => ({ name, max: most, min: chart.valueAxis.min ?? 0 })), radius: "58%", axisName: { color: `#${INK}` }, splitArea: { show: false }, splitLine: { lineStyle: { color: `#${RULE}` } } },
    series: [
      {
        type: "radar",
        data: chart.series.map((series, n) => ({
          name: series.name,
          value: values[n],
          symbolSize: series.markers ? 6 : 0,
          ...(series.color !== null && { itemStyle: { color: `#${series.color}` }, lineStyle: { color: `#${series.color}`, width: 2 } }),
        })),
      },
    ],
  };
}

/** What the cells of a reference hold, along its one row or column. Errors and empty cells are gaps. */
function cellsIn({ sheets }: LiveWorkbook, reference: string): Cell[] {
  const sheet = sheets.find(({ name }) => name === sheetOf(reference));
  const { top, left, bottom, right } = cellsOf(reference);
  if (sheet === undefined) return [];
  const cells: Cell[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const value = at(sheet.cells.values, row, column);
      cells.push(typeof value === "number" || typeof value === "string" ? value : null);
    }
  }
  return cells;
}
