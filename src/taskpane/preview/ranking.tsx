import { Badge, Link, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Appraisal } from "../../appraisal/appraise";
import { formatMoney, formatScores } from "../../locale/format";
import { resultOf, type ResultAgent } from "../../report/result";
import { Section } from "../parts/section";
import { VisibleRows } from "../parts/visible-rows";
import { usePane } from "../use-pane";
import { Explanation } from "./explanation";

const ROW = 32;

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "34px minmax(0, 1fr) minmax(28px, 0.6fr) 46px minmax(62px, 0.8fr)", alignItems: "center", columnGap: tokens.spacingHorizontalXS, height: `${ROW}px`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, fontSize: tokens.fontSizeBase200, boxSizing: "border-box" },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

/** Everybody as the result lists them; a click on a name explains the score. */
export function Ranking({ appraisal }: { readonly appraisal: Appraisal }) {
  const { locale, phrases: { preview } } = usePane();
  const styles = useStyles();
  const [explained, explainAgent] = useState<string | null>(null);
  const { agents } = useMemo(() => resultOf(appraisal, [], locale), [appraisal, locale]);
  const scores = useMemo(() => formatScores(agents.map(({ score }) => score)), [agents]);
  const { columns } = preview;
  const header = (
    <div role="row" className={`${styles.row} ${styles.head}`}>
      <span role="columnheader">{columns.rank}</span>
      <span role="columnheader">{columns.agent}</span>
      <span role="columnheader">{columns.tier}</span>
      <span role="columnheader" className={styles.number}>
        {columns.score}
      </span>
      <span role="columnheader" className={styles.number}>
        {columns.bonus}
      </span>
    </div>
  );
  return (
    <Section title={preview.ranking}>
      <VisibleRows role="table" label={preview.ranking} count={agents.length} rowHeight={ROW} most={10} header={header} row={(n) => <AgentRow key={n} agent={agents[n]!} score={scores[n]!} line={n + 2} onExplain={explainAgent} />} />
      {explained !== null && <Explanation key={explained} appraisal={appraisal} agent={explained} onClose={() => explainAgent(null)} />}
    </Section>
  );
}

function AgentRow({ agent: { rank, agent, post, tier, bonus }, score, line, onExplain }: { readonly agent: ResultAgent; readonly score: string; readonly line: number; readonly onExplain: (agent: string) => void }) {
  const { phrases: { preview } } = usePane();
  const styles = useStyles();
  // The keyboard comes back here from the explanation.
  const target = useRestoreFocusTarget();
  return (
    <div role="row" aria-rowindex={line} className={styles.row}>
      <span role="cell">{rank ?? "—"}</span>
      <span role="cell" className={styles.cut} title={[agent, post].filter(Boolean).join(" · ")}>
        <Link as="button" {...target} onClick={() => onExplain(agent)} aria-label={preview.explain(agent)}>
          {agent}
        </Link>
      </span>
      <span role="cell" className={styles.cut}>
        {tier === null ? preview.unranked : <Badge appearance="outline" color="informative">{tier}</Badge>}
      </span>
      <span role="cell" className={styles.number}>
        {score}
      </span>
      <span role="cell" className={styles.number}>
        {bonus === null ? "—" : formatMoney(bonus.amount)}
      </span>
    </div>
  );
}
