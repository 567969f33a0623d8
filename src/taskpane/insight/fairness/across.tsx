import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { AcrossPosts } from "../../../appraisal/fairness/across-posts";
import type { Agent } from "../../../appraisal/table";
import { formatValue } from "../../../locale/format";
import { fairnessToolPhrasesOf } from "../../../locale/insight";
import { fairnessPhrasesOf, reportPhrasesOf, reviewPhrasesOf } from "../../../locale/locale";
import { Section } from "../../parts/section";
import { VisibleRows } from "../../parts/visible-rows";
import { useWords } from "../../use-pane";

const ROW = 28;

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "3em minmax(0, 1fr) auto", alignItems: "center", columnGap: tokens.spacingHorizontalS, height: `${ROW}px`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, fontSize: tokens.fontSizeBase200, boxSizing: "border-box" },
  head: { color: tokens.colorNeutralForeground2 },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Everybody by the place within the post: who is better than what share of the others. */
export function Across({ across, agents }: { readonly across: readonly AcrossPosts[]; readonly agents: readonly Agent[] }) {
  const { locale } = useWords();
  const styles = useStyles();
  const { columns } = fairnessPhrasesOf(locale);
  const { headings } = reportPhrasesOf(locale);
  const words = fairnessToolPhrasesOf(locale);
  const header = (
    <div role="row" className={mergeClasses(styles.row, styles.head)}>
      <span role="columnheader" className={styles.number}>{headings.rank}</span>
      <span role="columnheader">{columns.agent}</span>
      <span role="columnheader" className={styles.number}>{columns.percentile}</span>
    </div>
  );
  return (
    <Section title={words.across}>
      <Text size={200}>{words.acrossText}</Text>
      <VisibleRows role="table" label={words.across} count={across.length} rowHeight={ROW} most={10} header={header} row={(n) => <Row key={across[n]!.agent} place={across[n]!} agent={agents[across[n]!.agent]!} line={n + 2} />} />
    </Section>
  );
}

function Row({ place: { rank, post, percentile, tooFew }, agent: { agent }, line }: { readonly place: AcrossPosts; readonly agent: Agent; readonly line: number }) {
  const { locale } = useWords();
  const styles = useStyles();
  const name = [agent, post].filter(Boolean).join(" · ");
  return (
    <div role="row" aria-rowindex={line} className={styles.row}>
      <span role="cell" className={styles.number}>{rank ?? "—"}</span>
      <span role="cell" className={styles.cut} title={name}>
        {agent}
        <span className={styles.quiet}>{post === "" ? "" : ` · ${post}`}</span>
      </span>
      <span role="cell" className={styles.number}>{tooFew ? reviewPhrasesOf(locale).tooFew : formatValue(percentile, "rate", locale)}</span>
    </div>
  );
}
