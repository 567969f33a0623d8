import type { Issue } from "../../issue";
import type { Band } from "../types";
import { edgeIssues, thresholdBetween, thresholdText, type EdgeReading, type Threshold } from "./band-edges";
import type { BandItem } from "./band-items";
import { ascending, emptyRangeIssues, isNotation, withoutEmptyEnds, type BandRange } from "./band-order";
import { cellIssue, read, unread, type Read } from "./issues";

/** Thresholds and the points of whatever reaches none. */
export interface Thresholds {
  readonly bands: readonly Band[];
  readonly otherwise: number;
}

/** Turns the ranges of a table into the thresholds of a rule, which has one for two neighbours. */
export function thresholdsOf(printed: readonly BandRange[], rest: BandItem | null, reading: EdgeReading): Read<Thresholds> {
  const ranges = ascending(withoutEmptyEnds(printed, reading.direction));
  const problem = misfit(ranges, rest, reading);
  if (problem !== null) return unread(...emptyRangeIssues(printed, null), problem);
  const rows = rest === null ? ranges : withRest(ranges, rest, reading);
  return fromRows(rows, printed, reading);
}

/** What keeps the ranges from filling the scale once. */
function misfit(ranges: readonly BandRange[], rest: BandItem | null, { direction }: EdgeReading): Issue | null {
  const tangled = ranges.find((above, i) => i > 0 && above.low === null && ranges[i - 1].high === null);
  if (tangled) return cellIssue("error", "band-tangled", { n: tangled.n, item: tangled.text }, { value: tangled.text });
  if (rest === null) return leavesRest(ranges, direction) ? cellIssue("error", "band-otherwise-missing", {}) : null;
  const isFull = ranges[0].low === null && ranges[ranges.length - 1].high === null;
  return isFull ? otherwiseTwice(rest) : null;
}

export function otherwiseTwice({ n, text }: BandItem): Issue {
  return cellIssue("error", "band-otherwise-twice", { n, item: text }, { value: text });
}

/** Read from above, the lowest range must be open below; the highest may end (91-100), unless its end is all it has. */
function leavesRest(ranges: readonly BandRange[], direction: EdgeReading["direction"]): boolean {
  if (ranges.length < 2) return true;
  const first = ranges[0];
  const last = ranges[ranges.length - 1];
  if (direction === "higher") return first.low !== null || (last.high !== null && last.low === null);
  return last.high !== null || (first.low !== null && first.high === null);
}

/** The rest stands at the end that no range covers; where both are free, at the one the direction leaves to it. */
function withRest(ranges: readonly BandRange[], { n, text, points }: BandItem, { direction }: EdgeReading): BandRange[] {
  const row = { n, text, points, low: null, high: null };
  const isOpenBelow = ranges[0].low === null;
  const isOpenAbove = ranges[ranges.length - 1].high === null;
  const below = !isOpenBelow && (isOpenAbove || direction === "higher");
  return below ? [row, ...ranges] : [...ranges, row];
}

function fromRows(rows: readonly BandRange[], printed: readonly BandRange[], reading: EdgeReading): Read<Thresholds> {
  const neighbours = rows.slice(1).map((above, i) => [rows[i], above] as const);
  const thresholds = neighbours.map(([below, above]) => thresholdBetween(below, above, reading));
  const isOrdered = thresholds.every(({ band }, i) => i === 0 || band.at > thresholds[i - 1].band.at);
  const readingOf = (n: number) => thresholdText(thresholds.find(({ of }) => of.n === n)!.band, reading);
  const impossible = emptyRangeIssues(printed, isOrdered ? readingOf : null);
  if (impossible.some((issue) => issue.severity === "error")) return unread(...impossible);
  const rest = reading.direction === "higher" ? rows[0] : rows[rows.length - 1];
  const issues = [...impossible, ...neighbours.flatMap(([below, above]) => edgeIssues(below, above, reading))];
  return read({ bands: inWrittenOrder(thresholds, printed, reading), otherwise: rest.points }, issues);
}

/** Thresholds that were written as such keep their order; others go from the best values on. */
function inWrittenOrder(thresholds: readonly Threshold[], printed: readonly BandRange[], { direction }: EdgeReading): Band[] {
  const fromBest = direction === "higher" ? [...thresholds].reverse() : thresholds;
  const ordered = isNotation(printed, direction) ? [...thresholds].sort((a, b) => a.of.n - b.of.n) : fromBest;
  return ordered.map((threshold) => threshold.band);
}
