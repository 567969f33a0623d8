import { listingOrder, type Appraisal } from "../../../appraisal/appraise";
import { weakest } from "../../../appraisal/coaching/weakest";
import { groupBy } from "../../../appraisal/group-by";
import { metricOf } from "../../../appraisal/rubric/metrics";
import type { Locale } from "../../../appraisal/rubric/types";
import { formatValue } from "../../../locale/format";
import { coachingPhrasesOf } from "../../../locale/locale";
import { textIn } from "../../../locale/wording";
import { targetTexts } from "../cards/target";

/** A criterion that an agent should be coached in. */
export interface CoachingRow {
  /** Index into the table's agents. */
  readonly agent: number;
  /** 1 is what costs most. */
  readonly order: number;
  readonly metric: string;
  readonly criterion: string;
  readonly value: string;
  readonly target: string;
  readonly points: number;
  readonly lost: number;
}

/**
 * 辅导清单: of everybody the criteria that cost most, post by post, the lowest score first.
 *
 * @param most how many criteria of an agent
 * @example coachingRows(appraisal, 3, "zh-CN")[0] // {agent: 2, order: 1, criterion: "平均响应", value: "60秒", target: "≤20秒", points: 0, lost: 30}
 */
export function coachingRows(appraisal: Appraisal, most: number, locale: Locale): CoachingRow[] {
  const { rubric, assessment } = appraisal;
  const found = weakest(appraisal, most);
  const targets = assessment.posts.map(({ criteria, slices }) => criteria.map(({ criterion }) => targetTexts(rubric, criterion, slices, locale)));
  const byPost = groupBy(listingOrder(appraisal), (agent) => assessment.post[agent]!);
  return [...byPost.values()]
    .flatMap((agents) => agents.sort((a, b) => assessment.score[a]! - assessment.score[b]!))
    .flatMap((agent) =>
      found[agent]!.map(({ criterion, metric, value, points, lost }, k): CoachingRow => {
        const { unit, label } = metricOf(rubric, metric);
        const shown = Number.isNaN(value) ? coachingPhrasesOf(locale).noValue : formatValue(value, unit, locale);
        return { agent, order: k + 1, metric, criterion: textIn(label, locale), value: shown, target: targets[assessment.post[agent]!]![criterion]!(assessment.member[agent]!), points, lost };
      }),
    );
}
