import { Badge, Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Link, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Appraisal } from "../../appraisal/appraise";
import { explain } from "../../appraisal/explain/explain";
import { formatMoney, formatScores } from "../../locale/format";
import { resultOf, type ResultAgent } from "../../report/result";
import { explanationSentences } from "../../report/sentences/explanation";
import { Section } from "../parts/section";
import { VisibleRows } from "../parts/visible-rows";
import { usePane } from "../use-pane";

const ROW = 32;

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "34px minmax(0, 1fr) minmax(28px, 0.6fr) 46px minmax(62px, 0.8fr)", alignItems: "center", columnGap: tokens.spacingHorizontalXS, height: `${ROW}px`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, fontSize: tokens.fontSizeBase200, boxSizing: "border-box" },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  sentences: { paddingLeft: tokens.spacingHorizontalXL, margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
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
      {explained !== null && <Explanation appraisal={appraisal} agent={explained} onClose={() => explainAgent(null)} />}
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

/** Every step of one agent's score, tier and bonus. */
function Explanation({ appraisal, agent, onClose }: { readonly appraisal: Appraisal; readonly agent: string; readonly onClose: () => void }) {
  const { state, locale, phrases } = usePane();
  const styles = useStyles();
  const index = appraisal.table.agents.findIndex((one) => one.agent === agent);
  if (index < 0) return null;
  const sentences = explanationSentences(appraisal.rubric, explain(appraisal, index), appraisal.table.period, (metric) => state.run!.intake.sources(index, metric), locale);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      {/* Excel takes Escape as leaving the pane, where it hears of it. */}
      <DialogSurface onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}>
        <DialogBody>
          <DialogTitle>{phrases.preview.explanation(agent)}</DialogTitle>
          {/* It scrolls, so the keyboard must get there. */}
          <DialogContent tabIndex={0} role="group" aria-label={phrases.preview.explanation(agent)}>
            <ol className={styles.sentences}>
              {sentences.map((sentence, n) => (
                <li key={n}>{sentence}</li>
              ))}
            </ol>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{phrases.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
