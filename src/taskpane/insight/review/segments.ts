export interface Point {
  /** Place among the values. */
  readonly at: number;
  readonly value: number;
}

/**
 * The unbroken stretches of a line: a gap is no point, and no line goes over it.
 *
 * @example segmentsOf([80, 82, NaN, 81]).map((segment) => segment.length) // [2, 1]
 */
export function segmentsOf(values: readonly number[]): Point[][] {
  const segments: Point[][] = [];
  for (const [at, value] of values.entries()) {
    if (Number.isNaN(value)) continue;
    const last = segments.at(-1);
    if (last !== undefined && last.at(-1)!.at === at - 1) last.push({ at, value });
    else segments.push([{ at, value }]);
  }
  return segments;
}
