import { groupBy } from "../../appraisal/group-by";
import { labelOf } from "../../appraisal/rubric/metrics";
import type { Locale } from "../../appraisal/rubric/types";
import type { CriterionSensitivity } from "../../appraisal/sensitivity/sensitivity";
import type { WeightLimit } from "../../appraisal/sensitivity/stability";
import type { Standings } from "../../appraisal/appraise";
import { formatNumber } from "../../locale/format";
import { cliPhrasesOf } from "../../locale/locale";
import { textIn } from "../../locale/wording";
import { limitText, stabilityText } from "../../report/sentences/stability";
import { alignColumns, printable } from "./columns";

/** A table for each scorecard, and below it who changes first where an interval of tiers ends. */
export function sensitivityLines({ rubric, table }: Standings, found: readonly CriterionSensitivity[], top: number, locale: Locale): string[] {
  const { anyPost, sensitivity: phrases } = cliPhrasesOf(locale);
  const names = (agents: readonly number[]) => agents.map((agent) => table.agents[agent]!.agent).join(locale === "zh-CN" ? "、" : ", ");
  const criterion = ({ metric }: CriterionSensitivity) => textIn(labelOf(rubric, metric), locale);
  const tables = [...groupBy(found, ({ scorecard }) => scorecard).values()].flatMap((card) => {
    const { columns } = phrases;
    const rows = card.map((each) => [criterion(each), formatNumber(each.weight), ...[each.tiers, each.first, each.top].map((stability) => stabilityText(stability, each.total, locale))]);
    const ends = card.flatMap((each) => endsOf(each).map(({ limit, below }) => phrases.ends({ criterion: criterion(each), below, weight: limitText(limit, below ? "low" : "high", each.total), agents: names(limit.agents), ranked: limit.ends === "ranked" })));
    const posts = card[0]!.posts.map((post) => (post === "*" ? anyPost : post)).join(locale === "zh-CN" ? "、" : ", ");
    return ["", printable(phrases.scorecard(posts)), ...alignColumns([[columns.criterion, columns.weight, columns.tiers, columns.first, columns.top(top)], ...rows].map((row) => row.map(printable)), [false, true, false, false, false]), ...ends.map(printable)];
  });
  return [phrases.intro, ...tables];
}

/** The ends of the interval of tiers at which something happens. */
function endsOf({ tiers }: CriterionSensitivity): { readonly limit: WeightLimit; readonly below: boolean }[] {
  if ("untold" in tiers) return [];
  return [{ limit: tiers.low, below: true }, { limit: tiers.high, below: false }].filter(({ limit }) => limit.ends !== "scale");
}
