import { shareOut, shareWeight } from "../appraisal/bonus/shares";
import { isError, notAvailable, type ArgumentError, type CellResult } from "./argument-error";
import { bareSettings } from "./bare-rubric";
import { inShapeOf, neededNumber, numberOf, vectorOf } from "./numbers";

/** Shares are in cents unless something else is said. */
const CENT = 0.01;

/**
 * Shares an amount in proportion to weights, in whole units: the shares sum to the amount exactly.
 * @customfunction POOL
 * @param amount The money to share
 * @param weights A row or column of weights; empty ones get nothing
 * @param [unit] The smallest money paid: 0.01 if left out, 1, 10 or 100
 */
export function pool(amount: unknown, weights: unknown[][], unit?: unknown): Array<Array<string | number | ArgumentError>> {
  const [money, weighing, smallest] = [neededNumber("amount", amount), vectorOf("weights", weights), numberOf("unit", unit)];
  if (isError(money)) return [[money]];
  if (isError(weighing)) return [[weighing]];
  if (isError(smallest)) return [[smallest]];
  const rubric = bareSettings([
    { argument: "amount", path: "bonus.pool.amount", value: money },
    { argument: "amount", path: "bonus.pool.by", value: "score" },
    { argument: "unit", path: "bonus.rounding.unit", value: Number.isNaN(smallest) ? CENT : smallest },
  ]);
  if (isError(rubric)) return [[rubric]];
  const members = weighing.values.flatMap((weight, i) => (Number.isNaN(weight) ? [] : [i]));
  const shares = shareOut(money, rubric.bonus!.rounding.unit, members.map((i) => shareWeight([weighing.values[i]!])), (i, j) => i - j);
  if (shares === null) return [[notAvailable("weights", "weights-nothing", {})]];
  const cells: CellResult[] = weighing.values.map(() => "");
  members.forEach((i, k) => (cells[i] = shares[k]!));
  return inShapeOf(weighing, cells);
}
