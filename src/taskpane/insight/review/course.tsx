import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatMoney, formatNumber } from "../../../locale/format";
import { reviewPhrasesOf } from "../../../locale/locale";
import type { TeamPeriod } from "../../../report/review/team";
import { latest } from "../../../report/sheets/review/sections";
import { Section } from "../../parts/section";
import { useWords } from "../../use-pane";
import { CoursePicture } from "./course-picture";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, fontVariantNumeric: "tabular-nums" },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  first: { textAlign: "left", fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  number: { textAlign: "right" },
});

/** 团队走势: mean score and bonus total, period by period. */
export function Course({ team }: { readonly team: readonly TeamPeriod[] }) {
  const { locale } = useWords();
  const styles = useStyles();
  const { columns: c, sections } = reviewPhrasesOf(locale);
  const shown = latest(team);
  const score = (value: number) => (Number.isNaN(value) ? "—" : formatNumber(value));
  return (
    <Section title={sections.team}>
      <CoursePicture periods={shown} />
      <table className={styles.table} aria-label={sections.team}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.first)}>{c.period}</th>
            {[c.mean, c.change, c.amount].map((heading) => (
              <th key={heading} scope="col" className={mergeClasses(styles.head, styles.number)}>{heading}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ period, meanScore, change, amount }) => (
            <tr key={period}>
              <th scope="row" className={styles.first}>{period}</th>
              <td className={styles.number}>{score(meanScore)}</td>
              <td className={styles.number}>{`${change > 0 ? "+" : ""}${score(change)}`}</td>
              <td className={styles.number}>{amount === null ? "—" : formatMoney(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
