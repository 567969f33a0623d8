/** From what was tried to the draft: the one way by which a proposal becomes the rubric. */
import type { Rubric } from "../appraisal/rubric/types";
import { steppedWeights, withWeights, type CriterionPlace } from "../appraisal/weights/scale";
import { telling, type Context } from "./context";
import { edited } from "./draft";
import { editRubric } from "./rubric";
import { keep } from "./saved";
import type { Draft } from "./state";

/** Makes a rubric the draft and keeps it in the workbook; the sheet still holds what it held. */
export async function adoptRubric(context: Context, rubric: Rubric): Promise<void> {
  // A step of editing of its own, to be taken back like any other.
  context.store.set(({ draft }) => (draft === null ? {} : { draft: { ...edited({ ...draft, editing: null }, [], rubric), editing: null }, rubricIssues: [] }));
  await telling(context, () => keep(context));
}

/** Goes back to a draft as it was before a proposal was adopted. */
export async function takeBack(context: Context, draft: Draft): Promise<void> {
  context.store.set({ draft });
  await telling(context, () => keep(context));
}

/**
 * Moves one weight of the draft, the others in proportion, so that their sum stays.
 *
 * @param from the weights of the scorecard that set the proportion: those before the move began, so that a way to the end of the scale and back changes nothing
 * @throws RangeError when all other weights are 0
 * @example moveWeight(context, { scorecard: 0, criterion: 1 }, 45, [40, 30, 30])
 */
export function moveWeight(context: Context, { scorecard, criterion }: CriterionPlace, weight: number, from: readonly number[]): void {
  const { draft } = context.store.get();
  if (draft === null) return;
  const { criteria } = withWeights(draft.rubric, scorecard, steppedWeights(from, criterion, weight, weightStep(from))).scorecards[scorecard]!;
  editRubric(context, ["scorecards", scorecard, "criteria"], criteria);
}

/** The last digit of weights that people can read: hundredths, of shares of 1 hundredths of a percent. */
export function weightStep(weights: readonly number[]): number {
  return weights.reduce((sum, each) => sum + each, 0) > 1 ? 0.01 : 0.0001;
}
