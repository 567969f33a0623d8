import type { BandsRule, Criterion, Direction, Rubric, Rule, TieBreaker } from "../rubric/types";

/**
 * Which way is better for a tie-breaker: as it says, else as the first criterion in rubric order
 * that uses the metric, else higher.
 */
export function tieBreakerDirection(tieBreaker: TieBreaker, rubric: Pick<Rubric, "scorecards">): Direction {
  if (tieBreaker.direction !== undefined) return tieBreaker.direction;
  for (const { criteria } of rubric.scorecards)
    for (const criterion of criteria) {
      const rule = ruleReading(criterion, tieBreaker.metric);
      if (rule !== null) return ruleDirection(rule);
    }
  return "higher";
}

/** The criterion's rule for the metric: its own, or that of an alternative with `use`; 差评条数 read only by one is still better low. */
function ruleReading(criterion: Criterion, metric: string): Rule | null {
  if (criterion.metric === metric) return criterion.rule;
  return criterion.when.find(({ use, rule }) => use === metric && rule !== null)?.rule ?? null;
}

/** Whether higher or lower values earn more under a rule. */
export function ruleDirection(rule: Rule): Direction {
  switch (rule.type) {
    case "linear":
      return rule.best > rule.worst ? "higher" : "lower";
    case "perUnit":
      return rule.perUnit < 0 === (rule.beyond !== undefined) ? "lower" : "higher";
    case "bands":
      return rule.interpolate ? interpolatedDirection(rule) : rule.direction;
    default:
      return rule.direction;
  }
}

/** Between the outermost nodes: where points rise with the value, higher is better. */
function interpolatedDirection(rule: BandsRule): Direction {
  const ascending = [...rule.bands].sort((a, b) => a.at - b.at);
  return ascending[ascending.length - 1]!.points >= ascending[0]!.points ? "higher" : "lower";
}
