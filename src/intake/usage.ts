/**
 * Which metrics a rubric reads, and where. A metric that nothing reads may be absent from the
 * sheets; one that something reads must have a column.
 */
import { criteriaMentionsOf, groupTotalsOf, mentionsOf, type Mention } from "../appraisal/rubric/mentions";
import type { Metric, Rubric, Scorecard } from "../appraisal/rubric/types";
import { scorecardOf } from "../appraisal/score/scorecards";

export interface Usage {
  /** Keys of all metrics that something reads, through ratios and weights too. */
  readonly read: ReadonlySet<string>;
  /** Keys of the metrics that a rule or gate asks a group total of. */
  readonly groupTotal: ReadonlySet<string>;
  /** Keys of the metrics that a post's criteria read, through ratios and weights too. */
  criteriaOf(post: string): ReadonlySet<string>;
}

/**
 * Walks the rubric once.
 *
 * @example usageOf(rubric).read.has("conversion")
 */
export function usageOf(rubric: Rubric): Usage {
  const metrics = new Map(rubric.metrics.map((metric) => [metric.key, metric]));
  const byCard = new Map<Scorecard, ReadonlySet<string>>();
  return {
    read: closure(metricsIn(mentionsOf(rubric)), metrics),
    groupTotal: new Set(metricsIn(groupTotalsOf(rubric))),
    criteriaOf(post) {
      const card = scorecardOf(rubric, post);
      if (card === null) return new Set();
      if (!byCard.has(card)) byCard.set(card, closure(metricsIn(criteriaMentionsOf({ scorecards: [card] })), metrics));
      return byCard.get(card)!;
    },
  };
}

function metricsIn(mentions: Iterable<Mention>): string[] {
  return [...mentions].map(({ metric }) => metric);
}

/** The metrics named, and those they are made of. */
function closure(named: readonly string[], metrics: ReadonlyMap<string, Metric>): ReadonlySet<string> {
  const read = new Set<string>();
  const add = (key: string | undefined): void => {
    if (key === undefined || read.has(key)) return;
    read.add(key);
    const metric = metrics.get(key);
    metric?.ratio?.forEach(add);
    add(metric?.weightBy);
  };
  named.forEach(add);
  return read;
}
