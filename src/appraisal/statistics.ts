/** Sums and centres of columns in which NaN stands for a missing value. */

/** How many entries have a value. */
export function countOf(values: Float64Array): number {
  let count = 0;
  for (const value of values) if (value === value) count++;
  return count;
}

/**
 * Mean of the entries that have a value; NaN when none has. Compensated (Neumaier 1974), so that
 * thousands of cents add up without noise.
 */
export function meanOf(values: Float64Array): number {
  let sum = 0;
  let lost = 0;
  let count = 0;
  for (const value of values) {
    if (value !== value) continue;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
    count++;
  }
  return count === 0 ? NaN : (sum + lost) / count;
}

/** Median of the entries that have a value; of an even number the mean of the middle two; NaN when none has. */
export function medianOf(values: Float64Array): number {
  const sorted = values.filter((value) => value === value).sort();
  if (sorted.length === 0) return NaN;
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
