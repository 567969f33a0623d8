import { isBlank, type Cell } from "../appraisal/rubric/cells/cell";
import { readHeader } from "../appraisal/rubric/cells/header";
import { tablesToJson } from "../appraisal/rubric/cells/to-json";
import type { Criterion } from "../appraisal/rubric/types";
import { invalid, isError, type ArgumentError } from "./argument-error";
import { ONE_TIER } from "./bare-rubric";
import { isOmitted, rowsOf, withoutErrors, type ArgumentCell } from "./cells";
import { firstErrorCell, rubricOf } from "./rubric-argument";

/** The first criterion of a range with its header, by itself: rows of conditions under it are left out. */
export function criterionOf(given: unknown): Criterion | ArgumentError {
  if (isOmitted(given)) return invalid("criterion", "argument-empty", {});
  const read = readCriterion(rowsOf(given));
  return isError(read) && read.argument === "criteria" ? { ...read, argument: "criterion" } : read;
}

function readCriterion([header, ...rows]: readonly (readonly ArgumentCell[])[]): Criterion | ArgumentError {
  const index = rows.findIndex((row) => row.some((cell) => !isBlank(cell as Cell)));
  if (index < 0) return invalid("criterion", "criterion-without-row", {});
  // The rows stay in their places, so that what is wrong is told where it stands.
  const criteria = weighed([header!, ...rows.slice(0, index + 1)]);
  const broken = firstErrorCell({ criteria });
  if (broken !== null) return broken;
  const metrics = [...tablesToJson({ criteria: withoutErrors(criteria) }).called.keys()].map((key) => ({ key, label: key, column: key }));
  const rubric = rubricOf({ criteria, tiers: ONE_TIER }, { metrics });
  return isError(rubric) ? rubric : rubric.scorecards[0]!.criteria[0]!;
}

/** What a criterion weighs says nothing about its points; one without a weight would be no criterion. */
function weighed([header, ...rows]: readonly (readonly ArgumentCell[])[]): ArgumentCell[][] {
  const column = readHeader("criteria", withoutErrors([header!])[0]!).header.get("weight") ?? header!.length;
  const put = (row: readonly ArgumentCell[], cell: ArgumentCell) => Array.from({ length: Math.max(row.length, column + 1) }, (_, c) => (c === column ? cell : (row[c] ?? null)));
  return [put(header!, header![column] ?? "weight"), ...rows.map((row) => (row.every((cell) => isBlank(cell as Cell)) ? [...row] : put(row, 100)))];
}
