import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { labelOf } from "../../../appraisal/rubric/metrics";
import type { Rubric } from "../../../appraisal/rubric/types";
import { formatNumber } from "../../../locale/format";
import { insightPhrasesOf } from "../../../locale/insight";
import { textIn } from "../../../locale/wording";
import { weightDecimals } from "../../../report/sentences/stability";
import { useWords } from "../../use-pane";

const useStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  label: { width: "38%" },
  figure: { width: "48px" },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, textAlign: "right", padding: `${tokens.spacingVerticalXXS} 0` },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: "left", padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", padding: 0 },
  changed: { fontWeight: tokens.fontWeightSemibold },
  bars: { display: "flex", flexDirection: "column", gap: "1px" },
  bar: { height: "6px", minWidth: "1px", borderRadius: tokens.borderRadiusSmall, boxSizing: "border-box", forcedColorAdjust: "none" },
  before: { border: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground3 },
  after: { backgroundColor: tokens.colorBrandBackground },
});

/** The weights of a scorecard as they are and as they would be. */
export function WeightShift({ rubric, scorecard, weights, label }: { readonly rubric: Rubric; readonly scorecard: number; readonly weights: readonly number[]; readonly label: string }) {
  const { locale } = useWords();
  const styles = useStyles();
  const { now, then } = insightPhrasesOf(locale);
  const { criteria } = rubric.scorecards[scorecard]!;
  const today = criteria.map(({ weight }) => weight);
  const most = Math.max(...today, ...weights) || 1;
  const decimals = weightDecimals(today.reduce((sum, weight) => sum + weight, 0));
  const width = (weight: number) => `${(100 * weight) / most}%`;
  return (
    <table className={styles.table} aria-label={label}>
      <colgroup>
        <col className={styles.label} />
        <col />
        <col className={styles.figure} />
        <col className={styles.figure} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.name)} colSpan={2}>
            {label}
          </th>
          <th scope="col" className={styles.head}>{now}</th>
          <th scope="col" className={styles.head}>{then}</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ metric }, n) => {
          const name = textIn(labelOf(rubric, metric), locale);
          return (
            <tr key={n}>
              <th scope="row" className={styles.name} title={name}>
                {name}
              </th>
              <td aria-hidden>
                <div className={styles.bars}>
                  <div className={mergeClasses(styles.bar, styles.before)} style={{ width: width(today[n]!) }} />
                  <div className={mergeClasses(styles.bar, styles.after)} style={{ width: width(weights[n]!) }} />
                </div>
              </td>
              <td className={styles.number}>{formatNumber(today[n]!, decimals)}</td>
              <td className={mergeClasses(styles.number, today[n] !== weights[n] && styles.changed)}>{formatNumber(weights[n]!, decimals)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
