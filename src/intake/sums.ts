import { decimalsOf, POWERS_OF_TEN, TOO_MANY_DECIMALS } from "./decimals";
import { NONE } from "./names";

/** The group of each row, `NONE` for a row in none. */
export interface Grouping {
  readonly groupOf: Int32Array;
  readonly groups: number;
}

/**
 * The sum of each group, NaN where nothing is to add. Numbers of up to 8 decimals are added as whole
 * numbers, so that 245598.6 + 351009.84 − 696608.44 is −100000 and not −99999.9999999999. Others, and
 * sums beyond 2^53 units, are added with Neumaier's compensation.
 *
 * @example groupSums(Float64Array.of(0.1, 0.2), { groupOf: Int32Array.of(0, 0), groups: 1 })[0] // 0.3
 */
export function groupSums(values: Float64Array, grouping: Grouping): Float64Array {
  const decimals = groupDecimals(values, grouping);
  const units = new Float64Array(grouping.groups).fill(NaN);
  forValues(values, grouping, (value, group) => {
    if (decimals[group] === TOO_MANY_DECIMALS) return;
    const sum = (Number.isNaN(units[group]!) ? 0 : units[group]!) + Math.round(value * POWERS_OF_TEN[decimals[group]!]!);
    units[group] = sum;
    if (Math.abs(sum) > Number.MAX_SAFE_INTEGER) decimals[group] = TOO_MANY_DECIMALS;
  });
  if (!decimals.includes(TOO_MANY_DECIMALS)) return units.map((sum, group) => sum / POWERS_OF_TEN[decimals[group]!]!);
  const compensated = compensatedSums(values, grouping);
  return units.map((sum, group) => (decimals[group] === TOO_MANY_DECIMALS ? compensated[group]! : sum / POWERS_OF_TEN[decimals[group]!]!));
}

/** Visits the values that are not missing, of rows in a group. */
export function forValues(values: Float64Array, { groupOf }: Grouping, visit: (value: number, group: number, row: number) => void): void {
  for (let row = 0; row < groupOf.length; row++) {
    const group = groupOf[row]!;
    if (group !== NONE && !Number.isNaN(values[row]!)) visit(values[row]!, group, row);
  }
}

/** The most decimals that a value of each group is written with. */
function groupDecimals(values: Float64Array, grouping: Grouping): Uint8Array {
  const decimals = new Uint8Array(grouping.groups);
  forValues(values, grouping, (value, group) => {
    decimals[group] = decimalsOf(value, decimals[group]);
  });
  return decimals;
}

/** The digits that each addition loses are carried along, so that thousands of values add up like two. */
function compensatedSums(values: Float64Array, grouping: Grouping): Float64Array {
  const sums = new Float64Array(grouping.groups).fill(NaN);
  const lost = new Float64Array(grouping.groups);
  forValues(values, grouping, (value, group) => {
    const before = Number.isNaN(sums[group]!) ? 0 : sums[group]!;
    const after = before + value;
    lost[group]! += Math.abs(before) >= Math.abs(value) ? before - after + value : value - after + before;
    sums[group] = after;
  });
  return sums.map((sum, group) => sum + lost[group]!);
}
