import { sumExactly } from "../../appraisal/decimal";
import { roundHalfAway } from "../../appraisal/number";
import type { Aggregate } from "../../appraisal/rubric/types";

/** Decimals of the parts of a corrected sum; the last part takes what is left. */
const DECIMALS = 6;

/**
 * A column in which rows together come to a wanted value. A sum is spread over its rows as it was;
 * for any other aggregate each row has the value. Where no row has one, the first gets it.
 *
 * @param rows the rows of one agent that the value is of; at least one
 * @example impose(Float64Array.of(60, 40), "sum", [0, 1], 120) // [72, 48]
 */
export function impose(values: Float64Array, aggregate: Aggregate, rows: readonly number[], wanted: number): Float64Array {
  const imposed = values.slice();
  const filled = rows.filter((row) => !Number.isNaN(values[row]!));
  if (filled.length === 0) imposed[rows[0]!] = wanted;
  else if (aggregate === "sum" || aggregate === "count") spread(imposed, filled, wanted);
  else for (const row of filled) imposed[row] = wanted;
  return imposed;
}

function spread(values: Float64Array, rows: readonly number[], wanted: number): void {
  const before = sumExactly(rows.map((row) => values[row]!));
  const others = rows.slice(0, -1);
  for (const row of others) if (before !== 0) values[row] = roundHalfAway((values[row]! * wanted) / before, DECIMALS);
  values[rows.at(-1)!] = sumExactly([wanted, ...others.map((row) => -values[row]!)]);
}
