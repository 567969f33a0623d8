import type { Issue } from "../../issue";
import type { Direction } from "../types";
import type { BandItem } from "./band-items";
import { cellIssue } from "./issues";
import type { Edge, Range } from "./range";

/** A part of a bands text with the range it stands for. */
export interface BandRange extends Range {
  readonly n: number;
  readonly text: string;
  readonly points: number;
}

export function rangesOf(items: readonly BandItem[]): BandRange[] {
  return items.flatMap(({ n, text, range, points }) => (range === "otherwise" ? [] : [{ n, text, points, ...range }]));
}

/** Where a range stands on the scale. */
function position({ low, high }: Range): number {
  return (low ?? high)!.value;
}

/** From the lowest values to the highest; of two at one value, the one that ends there first. */
export function ascending(ranges: readonly BandRange[]): BandRange[] {
  return [...ranges].sort((a, b) => position(a) - position(b) || Number(a.low !== null) - Number(b.low !== null));
}

/** No number can be in a range whose low end is above its high end. */
function isEmpty({ low, high }: Range): boolean {
  if (low === null || high === null) return false;
  return low.value > high.value || (low.value === high.value && (low.inside === false || high.inside === false));
}

/**
 * Whether a table is read from above (v ≥ at, `higher`) or from below (v ≤ at, `lower`). A table of
 * nothing but ≥, or nothing but ≤, says so itself. For any other the edges say on which side a
 * value that hits one falls; where they disagree with the way the points run, or with each other,
 * the points decide, since the direction also says which values are the better ones.
 */
export function directionOf(ranges: readonly BandRange[], otherwise: number | null): Direction {
  const votes = new Set(ranges.flatMap(votesOf));
  const vote = votes.size === 1 ? [...votes][0] : null;
  if (vote !== null && isNotation(ranges, vote)) return vote;
  return wayOfPoints(ranges, otherwise) ?? vote ?? (ranges.every((range) => range.low === null) ? "lower" : "higher");
}

/** Whether every part is of the form that the rule itself has, so that it is kept as written. */
export function isNotation(ranges: readonly BandRange[], direction: Direction): boolean {
  const [own, other] = direction === "higher" ? (["low", "high"] as const) : (["high", "low"] as const);
  return ranges.every((range) => range[other] === null && range[own]!.inside === true);
}

/** An edge that belongs to the values above it asks for `higher`. */
function votesOf({ low, high }: Range): Direction[] {
  const vote = (edge: Edge | null, ifInside: Direction, ifOutside: Direction) =>
    edge === null || edge.inside === null ? [] : [edge.inside ? ifInside : ifOutside];
  const votes = new Set([...vote(low, "higher", "lower"), ...vote(high, "lower", "higher")]);
  return votes.size === 1 ? [...votes] : [];
}

/** Which values earn more: by the ranges themselves, and only where they do not tell by the rest. */
function wayOfPoints(ranges: readonly BandRange[], otherwise: number | null): Direction | null {
  const points = ascending(ranges).map((range) => range.points);
  const rest = otherwise === null ? [] : [otherwise];
  const restIsAbove = ranges.some((range) => range.low === null);
  return slopeOf(points) ?? slopeOf(restIsAbove ? [...points, ...rest] : [...rest, ...points]);
}

function slopeOf(points: readonly number[]): Direction | null {
  const steps = points.slice(1).map((point, i) => point - points[i]);
  const rises = steps.some((step) => step > 0);
  return rises === steps.some((step) => step < 0) ? null : rises ? "higher" : "lower";
}

/** The end of an impossible range that the direction does not need is dropped. */
export function withoutEmptyEnds(ranges: readonly BandRange[], direction: Direction): BandRange[] {
  const repaired = (range: BandRange): BandRange => (direction === "higher" ? { ...range, high: null } : { ...range, low: null });
  return ranges.map((range) => (isEmpty(range) ? repaired(range) : range));
}

/**
 * One issue for each impossible range: a warning with the reading, or an error where there is none.
 *
 * @param readingOf the reading of part n; null when the table has no reading
 */
export function emptyRangeIssues(ranges: readonly BandRange[], readingOf: ((n: number) => string) | null): Issue[] {
  return ranges.filter(isEmpty).map(({ n, text: item }) => {
    if (readingOf === null) return cellIssue("error", "band-impossible-range", { n, item }, { value: item });
    return cellIssue("warning", "band-empty-range", { n, item, reading: readingOf(n) }, { value: item });
  });
}
