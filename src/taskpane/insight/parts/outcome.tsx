import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Appraisal } from "../../../appraisal/appraise";
import type { Comparison } from "../../../appraisal/what-if/comparison";
import { TONES } from "../../../book/palette";
import { formatChange, formatMoney, formatNumber } from "../../../locale/format";
import { insightPhrasesOf } from "../../../locale/insight";
import { tierTones } from "../../../report/sheets/layout/tier-tones";
import { useWords } from "../../use-pane";
import { moveCounts } from "./move-counts";
import { ShiftTable } from "./shift-table";

const useStyles = makeStyles({
  outcome: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
});

/** What a rubric does beside another: heads by tier, money, and how many move. */
export function Outcome({ comparison, appraisal }: { readonly comparison: Comparison; readonly appraisal: Appraisal }) {
  const { locale } = useWords();
  const styles = useStyles();
  const words = insightPhrasesOf(locale);
  const { tiers, bonus } = comparison;
  return (
    <div className={styles.outcome}>
      {tiers.length > 0 && <TierShift comparison={comparison} appraisal={appraisal} />}
      <div className={styles.line}>
        <Text size={200}>{words.bonus}</Text>
        <Text size={200} weight="semibold">
          {bonus.change === 0 ? formatMoney(bonus.after) : `${words.became(formatMoney(bonus.before), formatMoney(bonus.after))} (${formatChange(bonus.change)})`}
        </Text>
      </div>
      <Text size={200}>{words.moved(moveCounts(comparison))}</Text>
    </div>
  );
}

/** Heads by tier before and after, as bars and in figures. */
function TierShift({ comparison: { tiers }, appraisal }: { readonly comparison: Comparison; readonly appraisal: Appraisal }) {
  const { locale } = useWords();
  const words = insightPhrasesOf(locale);
  const tones = tierTones(appraisal.rubric);
  const signed = (change: number) => (change === 0 ? "0" : `${change > 0 ? "+" : ""}${formatNumber(change)}`);
  const rows = tiers.map(({ tier, before, after }) => ({
    name: tier,
    before,
    after,
    color: `#${TONES[tones.get(tier) ?? "neutral"].solid}`,
    figures: [formatNumber(before), formatNumber(after), signed(after - before)],
  }));
  return <ShiftTable label={words.tiers} headings={[words.now, words.then, words.change]} rows={rows} nameWidth="26%" figureWidth="38px" />;
}
