import type { Appraisal } from "../../appraisal/appraise";
import { labelOf } from "../../appraisal/rubric/metrics";
import type { Locale } from "../../appraisal/rubric/types";
import type { Comparison } from "../../appraisal/what-if/comparison";
import type { FairnessPhrases } from "../../locale/fairness";
import { formatNumber, formatScores, formatValue } from "../../locale/format";
import { fairnessPhrasesOf, reportPhrasesOf } from "../../locale/locale";
import { textIn } from "../../locale/wording";
import type { Fairness, RatedMetric } from "../../report/fairness";
import { alignColumns, printable } from "./columns";

/** Tables: groups, posts made comparable, raters, and what corrected ratings would change. */
export function fairnessLines(fairness: Fairness, appraisal: Appraisal, fewest: number, locale: Locale): string[] {
  const phrases = fairnessPhrasesOf(locale);
  const label = (metric: string) => textIn(labelOf(appraisal.rubric, metric), locale);
  return [
    printable(phrases.groups(fairness.by ?? reportPhrasesOf(locale).headings.post)),
    ...groupLines(fairness, fewest, phrases),
    ...(fairness.across.length === 0 ? [] : ["", phrases.across, ...acrossLines(fairness, appraisal, fewest, locale)]),
    ...fairness.rated.flatMap((rated) => ["", ...raterLines(rated, label(rated.metric), fewest, phrases)]),
    ...(fairness.rated.length === 0 ? [] : ["", phrases.ratersNote]),
    ...(fairness.corrected === null ? [] : ["", phrases.corrected, ...correctedLines(fairness.corrected, appraisal, locale)]),
  ];
}

function groupLines({ groups }: Fairness, fewest: number, { columns: c, tier, tooFew, noGroup }: FairnessPhrases): string[] {
  const rows = groups.map(({ value, ranked, meanScore, medianScore, tiers, tooFew: few }) => [value === "" ? noGroup : value, String(ranked), formatNumber(meanScore), formatNumber(medianScore), [...tiers].map(([name, heads]) => tier(name, heads)).join(" · "), few ? tooFew(fewest) : ""]);
  return aligned([[c.group, c.ranked, c.mean, c.median, c.tiers, c.note], ...rows], [false, true, true, true, false, false]);
}

function acrossLines({ across }: Fairness, { table }: Appraisal, fewest: number, locale: Locale): string[] {
  const { columns: c, tooFew } = fairnessPhrasesOf(locale);
  const rows = across.map(({ agent, post, heads, percentile, rank, tooFew: few }) => [rank === null ? "—" : String(rank), table.agents[agent]!.agent, post, String(heads), formatValue(percentile, "rate", locale), few ? tooFew(fewest) : ""]);
  return aligned([[c.rank, c.agent, c.post, c.placeInPost, c.percentile, c.note], ...rows], [true, false, false, true, true, false]);
}

function raterLines({ correction: { commonMean, raters } }: RatedMetric, label: string, fewest: number, { raters: title, columns: c, tooFew }: FairnessPhrases): string[] {
  const rows = raters.map(({ rater, ratings, mean, correction, tooFew: few }) => [rater, String(ratings), formatNumber(mean), few ? "—" : `${correction > 0 ? "+" : ""}${formatNumber(correction)}`, few ? tooFew(fewest) : ""]);
  return [printable(title(label, Number.isNaN(commonMean) ? "—" : formatNumber(commonMean))), ...aligned([[c.rater, c.ratings, c.given, c.correction, c.note], ...rows], [false, true, true, true, false])];
}

/** Whose rank or tier would be another one. */
function correctedLines({ moves }: Comparison, { table }: Appraisal, locale: Locale): string[] {
  const { nobodyMoves, became } = fairnessPhrasesOf(locale);
  const { headings: c } = reportPhrasesOf(locale);
  const moved = moves.filter(({ before, after }) => before.rank !== after.rank || before.tier !== after.tier);
  if (moved.length === 0) return [nobodyMoves];
  const scores = [moved.map(({ before }) => before.score), moved.map(({ after }) => after.score)].map(formatScores);
  const text = (value: string | number | null) => (value === null ? "—" : String(value));
  const rows = moved.map(({ agent, before, after }, i) => [table.agents[agent]!.agent, table.agents[agent]!.post, became(text(before.rank), text(after.rank)), became(scores[0]![i]!, scores[1]![i]!), became(text(before.tier), text(after.tier))]);
  return aligned([[c.agent, c.post, c.rank, c.score, c.tier], ...rows], [false, false, false, false, false]);
}

function aligned(rows: readonly (readonly string[])[], right: readonly boolean[]): string[] {
  return alignColumns(rows.map((row) => row.map(printable)), right);
}
