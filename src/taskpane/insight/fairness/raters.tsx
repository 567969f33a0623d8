import { Badge, Field, Input, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { labelOf } from "../../../appraisal/rubric/metrics";
import type { Rubric } from "../../../appraisal/rubric/types";
import { formatNumber } from "../../../locale/format";
import { fairnessToolPhrasesOf, insightPhrasesOf } from "../../../locale/insight";
import { fairnessPhrasesOf, reviewPhrasesOf } from "../../../locale/locale";
import { textIn } from "../../../locale/wording";
import { RATERS, type RatedMetric } from "../../../report/fairness";
import { Section } from "../../parts/section";
import { useWords } from "../../use-pane";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: `${tokens.spacingVerticalXXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: "right", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightRegular },
  head: { color: tokens.colorNeutralForeground2 },
  name: { textAlign: "left", overflowWrap: "anywhere" },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXXS },
});

export interface RatersProps {
  readonly rubric: Rubric;
  readonly rated: readonly RatedMetric[];
  /** The heading somebody named; "": one of the usual. */
  readonly column: string;
  readonly onName: (column: string) => void;
  /** What is said of the column. */
  readonly children: ReactNode;
}

/** What each rater gives on average, and what would bring all to the same. */
export function Raters({ rubric, rated, column, onName, children }: RatersProps) {
  const { locale } = useWords();
  const words = fairnessToolPhrasesOf(locale);
  const usual = RATERS.join(insightPhrasesOf(locale).listSeparator);
  return (
    <Section title={words.raters}>
      <Field label={words.column} size="small" orientation="horizontal">
        <Input size="small" value={column} placeholder={RATERS[0]} onChange={(_, { value }) => onName(value)} />
      </Field>
      {children}
      {rated.map((one) => (
        <RatersOf key={one.metric} rated={one} label={textIn(labelOf(rubric, one.metric), locale)} />
      ))}
      <Text size={200}>{rated.length === 0 ? words.noRaters(usual) : fairnessPhrasesOf(locale).ratersNote}</Text>
    </Section>
  );
}

function RatersOf({ rated: { correction: { commonMean, raters } }, label }: { readonly rated: RatedMetric; readonly label: string }) {
  const { locale } = useWords();
  const styles = useStyles();
  const { columns } = fairnessPhrasesOf(locale);
  const { tooFew } = reviewPhrasesOf(locale);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{fairnessToolPhrasesOf(locale).metric(label, Number.isNaN(commonMean) ? "—" : formatNumber(commonMean))}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.name)}>{columns.rater}</th>
          {[columns.ratings, columns.given, columns.correction].map((heading) => (
            <th key={heading} scope="col" className={mergeClasses(styles.cell, styles.head)}>{heading}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {raters.map(({ rater, ratings, mean, correction, tooFew: few }) => (
          <tr key={rater}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>{rater}</th>
            <td className={styles.cell}>{ratings}</td>
            <td className={styles.cell}>{mean.toFixed(2)}</td>
            <td className={styles.cell}>{few ? <Badge size="small" appearance="outline" color="warning">{tooFew}</Badge> : `${correction > 0 ? "+" : ""}${correction.toFixed(2)}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
