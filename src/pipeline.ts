/**
 * The one way from sheets to an appraisal: book -> intake -> appraisal. The command line, the pane
 * and the functions start it and show what comes back.
 */
import { appraise, type Appraisal } from "./appraisal/appraise";
import { hasErrors } from "./appraisal/issue";
import type { Rubric } from "./appraisal/rubric/types";
import { appraiser } from "./appraisal/what-if/appraiser";
import type { Grid } from "./book/grid";
import { readData, type Intake } from "./intake/read";
import type { Run, RunOptions } from "./intake/run";
import { among, sameData } from "./intake/same-data";
import { readDisputes } from "./report/sheets/disputes/read";

export type { Run, RunOptions } from "./intake/run";

/**
 * Reads the sheets and scores them.
 *
 * @example const { appraisal, issues } = score(grids, rubric, { period: "2026-05" });
 */
export function score(grids: readonly Grid[], rubric: Rubric, options: RunOptions = {}): Run {
  const intake = intakeOf(grids, rubric, options);
  return appraised(intake, intake.table && appraise(rubric, intake.table));
}

/**
 * A `score` for somebody who tries one rubric after another: the data are read again only when they,
 * the options, or what the rubric reads of them have changed. Numbers of a rubric (weights, targets,
 * thresholds) say nothing of what is read; and of those only what changed is computed again.
 *
 * @example const scoreAgain = scorer(); scoreAgain(grids, rubric); scoreAgain(grids, heavier);
 */
export function scorer(): typeof score {
  let last: { readonly grids: readonly Grid[]; readonly key: string; readonly intake: Intake; readonly tryOut: ReturnType<typeof appraiser> | null } | null = null;
  return (grids, rubric, options = {}) => {
    const key = JSON.stringify([options, rubric], (_, value: unknown) => (typeof value === "number" ? 0 : value));
    if (last === null || last.key !== key || !sameData(last.grids, grids)) {
      const intake = intakeOf(grids, rubric, options);
      last = { grids, key, intake, tryOut: intake.table && appraiser(intake.table) };
    } else if (last.grids !== grids) last = { ...last, grids, intake: among(grids, last.intake) };
    return appraised(last.intake, last.tryOut && last.tryOut(rubric));
  };
}

/** The data as the sheets have them, with what accepted disputes correct. */
function intakeOf(grids: readonly Grid[], rubric: Rubric, options: RunOptions): Intake {
  const { corrections, issues } = readDisputes(grids.filter(({ mark }) => mark === "disputes"));
  const intake = readData(grids, rubric, { ...options, corrections });
  const all = [...issues, ...intake.issues];
  return { ...intake, table: hasErrors(all) ? null : intake.table, issues: all };
}

function appraised(intake: Intake, appraisal: Appraisal | null): Run {
  if (appraisal === null) return { appraisal: null, intake, issues: intake.issues };
  const issues = [...intake.issues, ...appraisal.issues];
  return { appraisal: hasErrors(issues) ? null : appraisal, intake, issues };
}
