import type { Issue } from "../../issue";
import type { Band, Direction } from "../types";
import type { BandRange } from "./band-order";
import { cellIssue } from "./issues";
import { writeNumber, writeQuantity, type Kind } from "./numbers";
import type { Edge } from "./range";

/** How edges are judged: which side takes the value itself, and whether there are values in between. */
export interface EdgeReading {
  readonly direction: Direction;
  readonly kind: Kind;
  /** Only whole numbers occur: nothing lies between 3 and 4. */
  readonly whole: boolean;
  /** The sign with which the thresholds are written. */
  readonly sign: string;
}

/** A threshold and the range it begins (`higher`) or ends (`lower`). */
export interface Threshold {
  readonly band: Band;
  readonly of: BandRange;
}

/**
 * The threshold between two neighbouring ranges. The side that the direction reads from names it;
 * where that side is open, the other one does.
 */
export function thresholdBetween(below: BandRange, above: BandRange, { direction }: EdgeReading): Threshold {
  const of = direction === "higher" ? above : below;
  const edge = direction === "higher" ? (above.low ?? below.high) : (below.high ?? above.low);
  return { band: { at: edge!.value, points: of.points }, of };
}

/** What the ranges say about the place where they meet, as far as the threshold does not say the same. */
export function edgeIssues(below: BandRange, above: BandRange, reading: EdgeReading): Issue[] {
  const { high } = below;
  const { low } = above;
  if (high === null || low === null) return onEdge(below, above, reading);
  if (high.value < low.value) return gap(high, low, below, above, reading);
  if (high.value > low.value) return [overlap(high, low, below, above, reading)];
  return onEdge(below, above, reading);
}

function gap(high: Edge, low: Edge, below: BandRange, above: BandRange, { direction, kind, whole }: EdgeReading): Issue[] {
  if (whole && low.value - high.value === 1) return [];
  const points = direction === "higher" ? below.points : above.points;
  return [cellIssue("warning", "band-gap", { from: writeQuantity(high.value, kind), to: writeQuantity(low.value, kind), points })];
}

function overlap(high: Edge, low: Edge, below: BandRange, above: BandRange, { direction, kind }: EdgeReading): Issue {
  const [of, points] = direction === "higher" ? [below, above.points] : [above, below.points];
  const facts = { from: writeQuantity(low.value, kind), to: writeQuantity(high.value, kind), points };
  return cellIssue("warning", "band-overlap", { n: of.n, item: of.text, ...facts }, { value: of.text });
}

/** A value exactly on the edge, where the text gives it to the other side, or to both, or to neither. */
function onEdge(below: BandRange, above: BandRange, reading: EdgeReading): Issue[] {
  const { direction } = reading;
  const of = strays(above.low, true, direction) ? above : strays(below.high, false, direction) ? below : null;
  if (of === null) return [];
  const { band } = thresholdBetween(below, above, reading);
  const facts = { at: writeQuantity(band.at, reading.kind), points: band.points, reading: thresholdText(band, reading) };
  return [cellIssue("warning", "band-edge", { n: of.n, item: of.text, ...facts }, { value: of.text })];
}

/** A threshold as the notation writes it. */
export function thresholdText({ at, points }: Band, { kind, sign }: EdgeReading): string {
  return `${sign}${writeQuantity(at, kind)}:${writeNumber(points)}`;
}

/** Reading from above, the value on an edge belongs to the range above it; from below, to the one below. */
function strays(edge: Edge | null, isLow: boolean, direction: Direction): boolean {
  return edge !== null && edge.inside !== null && edge.inside !== (isLow === (direction === "higher"));
}
