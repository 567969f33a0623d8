/**
 * 试算: one rubric after another over the same data, computing again only what changed.
 */
import { appraise, type Appraisal } from "../appraise";
import { shownValues } from "../group";
import type { Criterion, Rubric } from "../rubric/types";
import { assessCriterion, type AssessCriterion, type CriterionColumn } from "../score/criterion";
import type { MetricTable } from "../table";

/**
 * An `appraise` for one table that remembers the points of each criterion. They hang on the
 * criterion's metric, rule, alternatives and way with missing values, on the post and the data, never
 * on weights: when a weight, a tier or the bonus changes, points are only weighed and paid again. The
 * outcome is that of a fresh `appraise`, to the last digit. Remembered is what the last rubric used.
 *
 * @example
 * const tryOut = appraiser(table);
 * const [today, heavier] = [tryOut(rubric), tryOut(withWeight(rubric, { scorecard: 0, criterion: 1 }, 50))];
 */
export function appraiser(table: MetricTable): (rubric: Rubric) => Appraisal {
  const shown = shownValues(table);
  let known = new Map<string, CriterionColumn>();
  return (rubric) => {
    const used = new Map<string, CriterionColumn>();
    const remembering: AssessCriterion = (criterion, slices) => {
      const key = JSON.stringify([slices[0]!.post, pointsOf(criterion)]);
      const column = known.get(key) ?? used.get(key) ?? assessCriterion(criterion, slices);
      used.set(key, column);
      return { ...column, criterion };
    };
    const appraisal = appraise(rubric, table, { shown, assessCriterion: remembering });
    known = used;
    return appraisal;
  };
}

/** What of a criterion its points hang on. */
function pointsOf({ metric, rule, missing, when }: Criterion): object {
  return { metric, rule, missing, when };
}
