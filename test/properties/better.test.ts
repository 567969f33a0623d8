/** A better value never lowers a score: rule by rule, in the direction the rule says. */
import * as fc from "fast-check";
import { appraise } from "../../src/appraisal/appraise";
import { ruleDirection } from "../../src/appraisal/ranking/direction";
import type { Band, Rule } from "../../src/appraisal/rubric/types";
import { tableOf } from "../appraisal/metric-table";
import { rubricOf } from "../appraisal/rubric-of";
import { ruleFor } from "../oracle/arbitrary-criteria";
import { positiveOf } from "../oracle/metrics";

/** Points may differ by what binary fractions lose. */
const NOISE = 1e-9;

const byType = (type: Rule["type"]) => ruleFor("received").filter((rule) => rule.type === type).map(orderly);

describe.each<Rule["type"]>(["linear", "attainment", "bands", "perUnit", "rank"])("%s", (type) => {
  const team = fc.record({
    rule: byType(type),
    values: fc.array(positiveOf("received"), { minLength: 1, maxLength: 6 }),
    other: positiveOf("received"),
    total: positiveOf("received"),
  });

  it("gives no less for a better value, the others' values as they are", () => {
    fc.assert(
      fc.property(team, ({ rule, values, other, total }) => {
        const [worse, better] = ruleDirection(rule) === "higher" ? [Math.min(values[0], other), Math.max(values[0], other)] : [Math.max(values[0], other), Math.min(values[0], other)];
        const scored = (mine: number): number => scoreOf(rule, [mine, ...values.slice(1)], total);
        expect(scored(better)).toBeGreaterThanOrEqual(scored(worse) - NOISE);
      }),
      { seed: 500, numRuns: 150 },
    );
  });
});

/** The first agent's score under a rubric with this rule alone. */
function scoreOf(rule: Rule, values: readonly number[], total: number): number {
  const rubric = rubricOf({ score: { min: -1000, max: 1000, decimals: null } });
  const [card] = rubric.scorecards;
  const table = tableOf({ agents: values.map((_, index) => `客服${index}`), values: { received: values, goal: values.map(() => 60) }, totals: { 售前: { received: total } } });
  return appraise({ ...rubric, scorecards: [{ ...card, criteria: [{ ...card.criteria[0], rule }] }] }, table).assessment.score[0];
}

/** The rule with its points in the order of its direction: a rubric may say otherwise, with a warning. */
function orderly(rule: Rule): Rule {
  if (rule.type === "bands" && !rule.interpolate) return { ...rule, ...ordered(rule.bands, rule.otherwise!, rule.direction === "higher") };
  if (rule.type === "rank" && rule.bands !== undefined) return { ...rule, ...ordered(rule.bands, rule.otherwise!, false) };
  return rule;
}

function ordered(bands: readonly Band[], otherwise: number, rising: boolean): { bands: Band[]; otherwise: number } {
  const points = [otherwise, ...bands.map((band) => band.points)].sort((a, b) => a - b);
  const worstFirst = [...bands].sort((a, b) => (rising ? a.at - b.at : b.at - a.at));
  return { otherwise: points[0], bands: worstFirst.map(({ at }, index) => ({ at, points: points[index + 1] })) };
}
