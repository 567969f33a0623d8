import { makeStyles, tokens } from "@fluentui/react-components";
import type { Medal } from "../../../appraisal/history/medals";
import { insightPhrasesOf } from "../../../locale/insight";
import { reviewPhrasesOf } from "../../../locale/locale";
import type { HistoryRow } from "../../../report/sheets/history/row";
import { evidenceTexts } from "../../../report/sheets/review/sections";
import { useWords } from "../../use-pane";
import { InPortions } from "./in-portions";

const useStyles = makeStyles({
  person: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  name: { minWidth: 0 },
  running: { flexShrink: 0, fontWeight: tokens.fontWeightRegular },
  evidence: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  // A line break inside would part a period from its year.
  outcome: { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" },
});

/** Everybody who has earned a medal, with the evidence for it. */
export function MedalList({ medals }: { readonly medals: readonly Medal<HistoryRow>[] }) {
  const { locale } = useWords();
  return <InPortions label={reviewPhrasesOf(locale).sections.medals} count={medals.length} item={(n) => <MedalItem medal={medals[n]!} />} more={insightPhrasesOf(locale).more} />;
}

function MedalItem({ medal: { agent, evidence } }: { readonly medal: Medal<HistoryRow> }) {
  const { locale } = useWords();
  const styles = useStyles();
  return (
    <>
      <div className={styles.person}>
        <span className={styles.name}>{nameOf(agent, evidence.at(-1)!)}</span>
        <span className={styles.running}>{insightPhrasesOf(locale).runningFor(evidence.length)}</span>
      </div>
      <div className={styles.evidence}>
        {evidenceTexts(evidence, reviewPhrasesOf(locale)).map((text) => (
          <span key={text} className={styles.outcome}>{text}</span>
        ))}
      </div>
    </>
  );
}

/** With the real name, which a certificate bears. */
function nameOf(agent: string, { name, post }: HistoryRow): string {
  return [agent, name === agent ? null : name, post].filter(Boolean).join(" · ");
}
