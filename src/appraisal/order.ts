/**
 * Order among numbers: the one sort that ranking and the rank rule stand on.
 */
import { compare15 } from "./number";

/** Larger buckets than this are sorted by comparison, so that no spread of values is slow. */
const LARGE_BUCKET = 16;

/**
 * Indices of the values that are there (not NaN), by ascending value; equal values keep their order.
 * A bucket sort: values spread over as many buckets as there are values, each bucket then sorted by
 * itself. Several times faster than sorting with a comparison function.
 *
 * @example ascendingOrder(Float64Array.of(3, NaN, 1)) // Int32Array [2, 0]
 */
export function ascendingOrder(values: Float64Array): Int32Array {
  const { indices, min, max } = present(values);
  if (!(max > min)) return indices;
  const scale = (indices.length - 1) / (max - min);
  // Values a hair apart leave nothing to spread over buckets.
  if (!Number.isFinite(scale)) return indices.sort((a, b) => values[a]! - values[b]! || a - b);
  const bucketOf = new Int32Array(indices.length);
  const ends = new Int32Array(indices.length + 1);
  for (let k = 0; k < indices.length; k++) ends[(bucketOf[k] = Math.floor((values[indices[k]!]! - min) * scale)) + 1]!++;
  for (let bucket = 1; bucket < ends.length; bucket++) ends[bucket]! += ends[bucket - 1]!;
  const order = new Int32Array(indices.length);
  for (let k = 0; k < indices.length; k++) order[ends[bucketOf[k]!]!++] = indices[k]!;
  for (let bucket = 0, from = 0; bucket < indices.length; from = ends[bucket++]!) sortStretch(order, from, ends[bucket]!, values);
  return order;
}

/**
 * Calls `visit(from, to)` for each stretch of the order whose neighbours are equal at 15 digits, `to`
 * exclusive.
 */
export function eachTie(order: Int32Array, values: Float64Array, visit: (from: number, to: number) => void): void {
  let from = 0;
  for (let k = 1; k <= order.length; k++) {
    if (k < order.length && compare15(values[order[k]!]!, values[order[k - 1]!]!) === 0) continue;
    visit(from, k);
    from = k;
  }
}

/**
 * Ranks from 1 for the smallest; values equal at 15 digits share the mean of their ranks.
 *
 * @example midRanks(Float64Array.of(30, 10, 30)) // Float64Array [2.5, 1, 2.5]
 */
export function midRanks(values: Float64Array): Float64Array {
  const ranks = new Float64Array(values.length);
  const order = ascendingOrder(values);
  eachTie(order, values, (from, to) => {
    for (let k = from; k < to; k++) ranks[order[k]!] = (from + 1 + to) / 2;
  });
  return ranks;
}

function present(values: Float64Array): { indices: Int32Array; min: number; max: number } {
  const indices = new Int32Array(values.length);
  let [count, min, max] = [0, Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value !== value) continue;
    indices[count++] = i;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { indices: indices.subarray(0, count), min, max };
}

/** Insertion sort by value of a short stretch; comparison sort of a long one. Both stable. */
function sortStretch(order: Int32Array, from: number, to: number, values: Float64Array): void {
  if (to - from > LARGE_BUCKET) {
    order.subarray(from, to).sort((a, b) => values[a]! - values[b]! || a - b);
    return;
  }
  for (let k = from + 1; k < to; k++) {
    const index = order[k]!;
    const value = values[index]!;
    let hole = k;
    while (hole > from && values[order[hole - 1]!]! > value) order[hole] = order[--hole]!;
    order[hole] = index;
  }
}
