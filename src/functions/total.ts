import { Status } from "../appraisal/score/criterion";
import { weightedMeans, type WeightedPoints } from "../appraisal/score/score";
import { invalid, isError, notAvailable, type ArgumentError } from "./argument-error";
import { vectorOf } from "./numbers";

/**
 * The weighted mean of points: Σ weight·points ÷ Σ weight. Empty points are left out with their weight.
 * @customfunction TOTAL
 * @param points A row or column of points
 * @param weights As many weights
 */
export function total(points: unknown[][], weights: unknown[][]): number | ArgumentError {
  const [given, weighing] = [vectorOf("points", points), vectorOf("weights", weights)];
  if (isError(given)) return given;
  if (isError(weighing)) return weighing;
  const [count, otherCount] = [given.values.length, weighing.values.length];
  if (count !== otherCount) return invalid("weights", "lengths-differ", { count: otherCount, other: "points", otherCount: count });
  const negative = weighing.values.find((weight) => weight < 0);
  if (negative !== undefined) return invalid("weights", "weight-negative", { text: String(negative) });
  const columns = given.values.flatMap((value, i): WeightedPoints[] => {
    const weight = weighing.values[i]!;
    return Number.isNaN(weight) ? [] : [{ criterion: { weight }, points: Float64Array.of(value), status: Uint8Array.of(Status.ok) }];
  });
  const mean = weightedMeans(columns, 1)[0]!;
  return Number.isNaN(mean) ? notAvailable("points", "weights-nothing", {}) : mean;
}
