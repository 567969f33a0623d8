/** What is compared with what: the rubric in force, and others over the same data. Nothing of the state changes. */
import type { Rubric } from "../appraisal/rubric/types";
import { scorer, type Run } from "../pipeline";
import { rubricInBook } from "./refresh";
import { optionsOf, type State } from "./state";

/** What the rubrics that are tried are scored over. */
export type TrialData = Pick<State, "mapping" | "period"> & { readonly book: NonNullable<State["book"]> };

/** The rubric that counts as long as nothing is written: that of the workbook's sheet. null: it has none that can be read. */
export function rubricInForce(book: TrialData["book"]): Rubric | null {
  return rubricInBook(book).draft?.rubric ?? null;
}

/**
 * Scores one rubric after another over the workbook as it was read, with the columns and the period
 * that were chosen; of each only what changed is computed.
 *
 * @example const tryOut = trialsOver(state); tryOut(rubric).appraisal
 */
export function trialsOver({ book, mapping, period }: TrialData): (rubric: Rubric) => Run {
  const scoreAgain = scorer();
  const options = optionsOf({ mapping, period });
  return (rubric) => scoreAgain(book.grids, rubric, options);
}
