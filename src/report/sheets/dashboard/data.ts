import type { Block, CellContent, ChartSeries, ChartSource, NumberFormat, Tone } from "../../plan";
import { fitting } from "../layout/text";

/** Numbers a chart draws: one column for the categories, one for each series. */
export interface DataSet {
  readonly heading: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly tone: Tone; readonly pointTones?: readonly Tone[]; readonly values: readonly (number | null)[] }[];
  readonly format: NumberFormat;
}

/** A data set in cells, as a chart refers to it. */
export interface PlacedData {
  readonly block: Block;
  readonly categories: ChartSource;
  readonly series: readonly ChartSeries[];
  /** The first column at its right that is free, one after an empty one. */
  readonly right: number;
}

/**
 * Puts a data set on the dashboard: headings, then one row a category.
 *
 * @example placeData(ranking, { top: 3, left: 14 }).series[0].values.range // { top: 4, left: 15, … }
 */
export function placeData({ heading, categories, series, format }: DataSet, { top, left }: { readonly top: number; readonly left: number }): PlacedData {
  const bottom = top + categories.length;
  const column = (n: number): ChartSource => ({ sheet: "dashboard", range: { top: top + 1, left: left + n, bottom, right: left + n } });
  const head = (n: number): ChartSource => ({ sheet: "dashboard", range: { top, left: left + n, bottom: top, right: left + n } });
  const rows = categories.map((category, k): CellContent[] => [fitting(category), ...series.map(({ values }) => values[k] ?? null)]);
  const columns = [{ look: "body", format: "text" } as const, ...series.map(() => ({ look: "body", format }) as const)];
  return {
    block: { top, left, rows: [[heading, ...series.map(({ name }) => fitting(name))], ...rows], style: [columns.map(() => ({ look: "label" }) as const), ...rows.map(() => columns)] },
    categories: column(0),
    series: series.map(({ name, tone, pointTones }, s) => ({ name: head(s + 1), nameText: name, values: column(s + 1), tone, ...(pointTones && { pointTones }) })),
    right: left + series.length + 2,
  };
}
