import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Appraisal } from "../../appraisal/appraise";
import { explain } from "../../appraisal/explain/explain";
import { MOST_TRIED, neededFor } from "../../appraisal/explain/needed";
import { explanationSentences } from "../../report/sentences/explanation";
import { neededSentences } from "../../report/sentences/needed";
import { Reading } from "../parts/reading";
import { usePane } from "../use-pane";

const useStyles = makeStyles({
  sentences: { paddingLeft: tokens.spacingHorizontalXL, margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  needed: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalM },
});

export interface ExplanationProps {
  readonly appraisal: Appraisal;
  readonly agent: string;
  readonly onClose: () => void;
}

/** Every step of one agent's score, tier and bonus, and what the next tier would have taken. */
export function Explanation({ appraisal, agent, onClose }: ExplanationProps) {
  const { state, locale, phrases } = usePane();
  const styles = useStyles();
  const index = appraisal.table.agents.findIndex((one) => one.agent === agent);
  if (index < 0) return null;
  const { intake } = state.run!;
  const corrected = intake.corrected.filter((one) => one.agent === index);
  const sentences = explanationSentences(appraisal.rubric, explain(appraisal, index), appraisal.table.period, (metric) => intake.sources(index, metric), locale, corrected);
  return (
    <Reading title={phrases.preview.explanation(agent)} onClose={onClose}>
      <ol className={styles.sentences}>
        {sentences.map((sentence, n) => (
          <li key={n}>{sentence}</li>
        ))}
      </ol>
      {appraisal.tiering.tier[index]! > 0 && appraisal.table.agents.length <= MOST_TRIED && <Missing appraisal={appraisal} index={index} />}
    </Reading>
  );
}

/** 还差多少: asked for, since it is found by appraising the team again and again. */
function Missing({ appraisal, index }: { readonly appraisal: Appraisal; readonly index: number }) {
  const { locale, phrases: { preview } } = usePane();
  const styles = useStyles();
  const [asked, ask] = useState(false);
  const [told, tell] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (!asked) return undefined;
    // After what is being done has been shown.
    const later = setTimeout(() => {
      const needed = neededFor(appraisal, index);
      tell(needed === null ? [] : neededSentences(appraisal.rubric, needed, locale));
    }, 30);
    return () => clearTimeout(later);
  }, [asked, appraisal, index, locale]);
  return (
    <div className={styles.needed} aria-live="polite">
      {/* It stays, and keeps the keyboard. */}
      <Button size="small" disabledFocusable={asked} onClick={() => ask(true)}>
        {preview.missing}
      </Button>
      {asked && told === null && <Text>{preview.missingBusy}</Text>}
      {told?.map((sentence, n) => (
        <Text key={n}>{sentence}</Text>
      ))}
    </div>
  );
}
