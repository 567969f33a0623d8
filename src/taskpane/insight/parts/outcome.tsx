import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Appraisal } from "../../../appraisal/appraise";
import type { Comparison } from "../../../appraisal/what-if/comparison";
import { TONES } from "../../../book/palette";
import { formatChange, formatMoney, formatNumber } from "../../../locale/format";
import { insightPhrasesOf } from "../../../locale/insight";
import { tierTones } from "../../../report/sheets/layout/tier-tones";
import { useWords } from "../../use-pane";
import { moveCounts } from "./move-counts";

const useStyles = makeStyles({
  outcome: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  tier: { width: "26%" },
  figure: { width: "38px" },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, textAlign: "right", padding: `${tokens.spacingVerticalXXS} 0` },
  first: { textAlign: "left" },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: "left", padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", padding: 0 },
  changed: { fontWeight: tokens.fontWeightSemibold },
  bars: { display: "flex", flexDirection: "column", gap: "1px" },
  bar: { height: "6px", minWidth: "1px", borderRadius: tokens.borderRadiusSmall, boxSizing: "border-box", forcedColorAdjust: "none" },
  before: { border: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground3 },
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
  const styles = useStyles();
  const words = insightPhrasesOf(locale);
  const tones = tierTones(appraisal.rubric);
  const most = Math.max(1, ...tiers.flatMap(({ before, after }) => [before, after]));
  const width = (heads: number) => `${(100 * heads) / most}%`;
  const signed = (change: number) => (change === 0 ? "0" : `${change > 0 ? "+" : ""}${formatNumber(change)}`);
  return (
    <table className={styles.table} aria-label={words.tiers}>
      <colgroup>
        <col className={styles.tier} />
        <col />
        <col className={styles.figure} />
        <col className={styles.figure} />
        <col className={styles.figure} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.first)} colSpan={2}>
            {words.tiers}
          </th>
          <th scope="col" className={styles.head}>{words.now}</th>
          <th scope="col" className={styles.head}>{words.then}</th>
          <th scope="col" className={styles.head}>{words.change}</th>
        </tr>
      </thead>
      <tbody>
        {tiers.map(({ tier, before, after }) => (
          <tr key={tier}>
            <th scope="row" className={styles.name} title={tier}>
              {tier}
            </th>
            <td aria-hidden>
              <div className={styles.bars}>
                <div className={mergeClasses(styles.bar, styles.before)} style={{ width: width(before) }} />
                <div className={styles.bar} style={{ width: width(after), backgroundColor: `#${TONES[tones.get(tier) ?? "neutral"].solid}` }} />
              </div>
            </td>
            <td className={styles.number}>{formatNumber(before)}</td>
            <td className={styles.number}>{formatNumber(after)}</td>
            <td className={mergeClasses(styles.number, before !== after && styles.changed)}>{signed(after - before)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
