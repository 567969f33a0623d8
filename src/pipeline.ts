/**
 * The one way from sheets to an appraisal: book -> intake -> appraisal. The command line, the pane
 * and the functions start it and show what comes back.
 */
import { appraise, type Appraisal } from "./appraisal/appraise";
import { hasErrors, type Issue } from "./appraisal/issue";
import type { Rubric } from "./appraisal/rubric/types";
import type { Grid } from "./book/grid";
import { readData, type Intake } from "./intake/read";

export interface RunOptions {
  /** 2026-05 or 2026Q2; absent: the latest in the data. */
  readonly period?: string;
}

export interface Run {
  /** null when an issue is an error: nothing may be published. */
  readonly appraisal: Appraisal | null;
  readonly intake: Intake;
  readonly issues: readonly Issue[];
}

/**
 * Reads the sheets and scores them.
 *
 * @example const { appraisal, issues } = score(grids, rubric, { period: "2026-05" });
 */
export function score(grids: readonly Grid[], rubric: Rubric, options: RunOptions = {}): Run {
  const intake = readData(grids, rubric, options);
  if (intake.table === null) return { appraisal: null, intake, issues: intake.issues };
  const appraisal = appraise(rubric, intake.table);
  const issues = [...intake.issues, ...appraisal.issues];
  return { appraisal: hasErrors(issues) ? null : appraisal, intake, issues };
}
