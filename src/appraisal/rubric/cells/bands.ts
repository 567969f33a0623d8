import type { Issue } from "../../issue";
import type { Band, Direction, Locale } from "../types";
import { readBandItems, type BandContext, type BandItem } from "./band-items";
import { directionOf, rangesOf } from "./band-order";
import { otherwiseTwice, thresholdsOf } from "./band-rows";
import { cellIssue, read, unread, type Read } from "./issues";
import { writeNumber, writeQuantity, type Kind } from "./numbers";
import type { Edge } from "./range";
import { rateIssues } from "./rate-above-one";

/** Bands as the rubric file has them. */
export interface BandsText {
  readonly direction?: Direction;
  readonly bands: readonly Band[];
  readonly otherwise?: number;
  readonly interpolate?: boolean;
}

const INTERPOLATED = /^\s*(?:插值|interpolated?)\s*[:：]?\s*/i;
const INTERPOLATED_WORD: Readonly<Record<Locale, string>> = { "zh-CN": "插值", en: "interpolate" };
const OTHERWISE_WORD: Readonly<Record<Locale, string>> = { "zh-CN": "其余", en: "else" };

/**
 * Reads a bands text: `≥65%:100; ≥60%:90; 其余:60`, `≤20:100; 其余:0`, `插值 20:100; 60:0`, and the
 * ranges of printed tables. Gaps, overlaps and edges that thresholds cannot keep are warnings that
 * say how they were read; ranges that leave no reading are errors.
 *
 * @example readBands("≥60%:100; 其余:0", { kind: "rate" }).value
 * // { direction: "higher", bands: [{ at: 0.6, points: 100 }], otherwise: 0 }
 */
export function readBands(text: string, context: BandContext): Read<BandsText> {
  const isInterpolated = INTERPOLATED.test(text);
  const items = readBandItems(text.replace(INTERPOLATED, ""), context);
  if (items.value === null) return unread(...items.issues);
  return isInterpolated ? fromNodes(items.value, context.kind) : fromRanges(items.value, context.kind);
}

/**
 * Reads the bands of a ranking: `≤1:100; ≤3:80; 其余:60` by position, `<15%:100; 其余:60` by percentile,
 * which counts from 0 and therefore stays below its edges.
 *
 * @example readRankBands("第1名:100; 2-3名:80; 其余:60", "position").value?.bands // [{ at: 1, points: 100 }, { at: 3, points: 80 }]
 */
export function readRankBands(text: string, by: "position" | "percentile"): Read<BandsText> {
  const isShare = by === "percentile";
  const items = readBandItems(text, { kind: isShare ? "rate" : "count" });
  if (items.value === null) return unread(...items.issues);
  const turned = isShare ? items.value.map(turnEdges) : items.value;
  return fromItems(turned, { direction: "lower", kind: isShare ? "rate" : "count", whole: !isShare, sign: isShare ? "<" : "≤" });
}

function turnEdges(item: BandItem): BandItem {
  const turn = (edge: Edge | null) => edge && { ...edge, inside: edge.inside === null ? null : !edge.inside };
  if (item.range === "otherwise") return item;
  return { ...item, range: { low: turn(item.range.low), high: turn(item.range.high) } };
}

function fromRanges(items: readonly BandItem[], kind: Kind): Read<BandsText> {
  const rest = items.find((item) => item.range === "otherwise");
  const direction = directionOf(rangesOf(items), rest?.points ?? null);
  const reading = fromItems(items, { direction, kind, whole: kind === "count", sign: direction === "higher" ? "≥" : "≤" });
  return { value: reading.value && { direction, ...reading.value }, issues: reading.issues };
}

function fromItems(items: readonly BandItem[], reading: Parameters<typeof thresholdsOf>[2]): Read<BandsText> {
  const rests = items.filter((item) => item.range === "otherwise");
  const ranges = rangesOf(items);
  if (ranges.length === 0) return unread(unreadableItem(items[0]));
  if (rests.length > 1) return unread(otherwiseTwice(rests[1]));
  const thresholds = thresholdsOf(ranges, rests[0] ?? null, reading);
  const edges = ranges.flatMap(({ low, high }) => [low, high]).filter((edge) => edge !== null);
  return { value: thresholds.value, issues: [...thresholds.issues, ...rateIssues(edges, reading.kind)] };
}

/** Nodes of a line: single values, in the order written. */
function fromNodes(items: readonly BandItem[], kind: Kind): Read<BandsText> {
  const rests = items.filter((item) => item.range === "otherwise");
  if (rests.length > 1) return unread(otherwiseTwice(rests[1]));
  const stray = items.find(({ range }) => range !== "otherwise" && range.low?.value !== range.high?.value);
  if (stray) return unread(unreadableItem(stray));
  const nodes = rangesOf(items);
  const bands = nodes.map(({ low, points }) => ({ at: low!.value, points }));
  const rest = rests.length > 0 ? { otherwise: rests[0].points } : {};
  return read({ bands, ...rest, interpolate: true }, rateIssues(nodes.map((node) => node.low!), kind));
}

function unreadableItem({ n, text }: BandItem): Issue {
  return cellIssue("error", "band-unreadable", { n, item: text }, { value: text });
}

/**
 * @param kind what `at` is about: percentages for rates, plain numbers for a value relative to the group
 * @example writeBands({ direction: "higher", bands: [{ at: 0.6, points: 100 }], otherwise: 0 }, "rate", "en") // "≥60%:100; else:0"
 */
export function writeBands({ direction, bands, otherwise, interpolate }: BandsText, kind: Kind, locale: Locale): string {
  const sign = interpolate ? "" : direction === "lower" ? "≤" : "≥";
  const text = joined(bands, sign, kind, otherwise, locale);
  return interpolate ? `${INTERPOLATED_WORD[locale]} ${text}` : text;
}

/** @example writeRankBands([{ at: 0.15, points: 100 }], 60, "percentile", "zh-CN") // "<15%:100; 其余:60" */
export function writeRankBands(bands: readonly Band[], otherwise: number | undefined, by: "position" | "percentile", locale: Locale): string {
  const isShare = by === "percentile";
  return joined(bands, isShare ? "<" : "≤", isShare ? "rate" : "count", otherwise, locale);
}

function joined(bands: readonly Band[], sign: string, kind: Kind, otherwise: number | undefined, locale: Locale): string {
  const items = bands.map(({ at, points }) => `${sign}${writeQuantity(at, kind)}:${writeNumber(points)}`);
  const rest = otherwise === undefined ? [] : [`${OTHERWISE_WORD[locale]}:${writeNumber(otherwise)}`];
  return [...items, ...rest].join("; ");
}
