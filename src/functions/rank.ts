import { giveOutPlaces, orderOfMerit, sortPool, type Places } from "../appraisal/ranking/ranking";
import { isError, type ArgumentError } from "./argument-error";
import { bareSettings } from "./bare-rubric";
import { rowsOf } from "./cells";
import { inShapeOf, vectorOf } from "./numbers";

/**
 * The ranks of scores, the highest first; equal scores share a rank.
 * @customfunction RANK
 * @param scores A row or column of scores; empty ones are not ranked
 * @param [ties] min 1,2,2,4 (if left out), max 1,3,3,4 or dense 1,2,2,3
 */
export function rank(scores: unknown[][], ties?: unknown): Array<Array<string | number | ArgumentError>> {
  const given = vectorOf("scores", scores);
  if (isError(given)) return [[given]];
  const rubric = bareSettings([{ argument: "ties", path: "ranking.ties", value: rowsOf(ties)[0]![0] ?? null }]);
  if (isError(rubric)) return [[rubric]];
  const score = Float64Array.from(given.values);
  const ranked = [...score.keys()].filter((i) => !Number.isNaN(score[i]!));
  const ahead = orderOfMerit(score, rubric, () => score);
  const places: Places = { position: new Int32Array(score.length), rank: new Int32Array(score.length) };
  giveOutPlaces(sortPool(ranked, score, ahead), ahead, rubric.ranking.ties, places);
  return inShapeOf(given, [...places.rank].map((place) => place || ""));
}
