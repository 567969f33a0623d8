/**
 * What charts look like, for every host: colours of series and points, where labels stand and how
 * numbers are written.
 */
import type { ChartPlan, NumberFormat, Tone } from "../report/plan";
import type { Series } from "./model/workbook";
import { FORMAT_CODES, seriesColor, SLICES } from "./palette";

type Kind = ChartPlan["kind"];

/** Along an axis decimals are noise. */
const COARSE: Partial<Record<NumberFormat, string>> = { points: "0", money: "#,##0", number: "#,##0", percent: "0%", seconds: "0" };
const LABEL_PLACES: Readonly<Record<Kind, "outEnd" | "ctr" | "t" | null>> = { bar: "outEnd", column: "outEnd", stackedBar: "ctr", stackedColumn: "ctr", line: "t", pie: "outEnd", radar: null };

/**
 * The number format of a value axis.
 *
 * @example axisCode("money") // "#,##0"
 */
export function axisCode(format: NumberFormat = "general"): string {
  return COARSE[format] ?? FORMAT_CODES[format];
}

/**
 * The number format of labels: shares on a pie; cents do not fit on bars.
 *
 * @example labelCode("bar", "money") // "#,##0"
 */
export function labelCode(kind: Kind, format: NumberFormat = "general"): string {
  if (kind === "pie") return "0%";
  return format === "money" ? FORMAT_CODES.integer : FORMAT_CODES[format];
}

/**
 * Where labels stand: beside the points, of stacked bars on them.
 *
 * @returns null where Excel lets nobody choose
 * @example labelPlace("stackedBar") // "ctr"
 */
export function labelPlace(kind: Kind): "outEnd" | "ctr" | "t" | null {
  return LABEL_PLACES[kind];
}

/** Colours of a chart's series, the second of a tone lighter than the first. */
export function seriesColors({ series }: { readonly series: readonly Pick<Series, "tone">[] }): string[] {
  const met = new Map<Tone, number>();
  return series.map(({ tone }) => {
    const nth = met.get(tone) ?? 0;
    met.set(tone, nth + 1);
    return seriesColor(tone, nth);
  });
}

/** Colours of points that have one of their own, from the first: tiers, slices. */
export function pointColors(kind: Kind, { values, tone, pointTones }: Pick<Series, "values" | "tone" | "pointTones">): string[] {
  if (kind === "line" || kind === "radar") return [];
  const pie = kind === "pie";
  const count = pie ? values.cached.length : Math.min(pointTones?.length ?? 0, values.cached.length);
  return Array.from({ length: count }, (_, n) => pointColor(n, pointTones, pie ? null : tone));
}

function pointColor(n: number, tones: readonly Tone[] | undefined, otherwise: Tone | null): string {
  const tone = tones?.[n] ?? otherwise;
  if (tone === null) return SLICES[n % SLICES.length];
  const nth = tones?.slice(0, n).filter((other) => other === tone).length ?? 0;
  return otherwise === null ? seriesColor(tone, nth) : seriesColor(tone, 0);
}
