import { tokens } from "@fluentui/react-components";
import { labelOf } from "../../../appraisal/rubric/metrics";
import type { Rubric } from "../../../appraisal/rubric/types";
import { formatNumber } from "../../../locale/format";
import { insightPhrasesOf } from "../../../locale/insight";
import { textIn } from "../../../locale/wording";
import { weightDecimals } from "../../../report/sentences/stability";
import { useWords } from "../../use-pane";
import { ShiftTable } from "./shift-table";

/** The weights of a scorecard as they are and as they would be. */
export function WeightShift({ rubric, scorecard, weights, label }: { readonly rubric: Rubric; readonly scorecard: number; readonly weights: readonly number[]; readonly label: string }) {
  const { locale } = useWords();
  const { now, then } = insightPhrasesOf(locale);
  const { criteria } = rubric.scorecards[scorecard]!;
  const decimals = weightDecimals(criteria.reduce((sum, { weight }) => sum + weight, 0));
  const rows = criteria.map(({ metric, weight }, n) => ({
    name: textIn(labelOf(rubric, metric), locale),
    before: weight,
    after: weights[n]!,
    color: tokens.colorBrandBackground,
    figures: [formatNumber(weight, decimals), formatNumber(weights[n]!, decimals)],
  }));
  return <ShiftTable label={label} headings={[now, then]} rows={rows} nameWidth="38%" figureWidth="48px" />;
}
