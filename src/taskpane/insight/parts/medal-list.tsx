import { makeStyles, tokens } from "@fluentui/react-components";
import type { Medal } from "../../../appraisal/history/medals";
import { insightPhrasesOf } from "../../../locale/insight";
import { reviewPhrasesOf } from "../../../locale/locale";
import type { HistoryRow } from "../../../report/sheets/history/row";
import { evidenceTexts } from "../../../report/sheets/review/sections";
import { More } from "../../parts/more";
import { useWords } from "../../use-pane";

/** So many are seen at once; the others are a click away. */
const MOST = 12;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
  person: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  running: { flexShrink: 0, fontWeight: tokens.fontWeightRegular },
  evidence: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  // A line break inside would part a period from its year.
  outcome: { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" },
});

/** Everybody who has earned a medal, with the evidence for it. */
export function MedalList({ medals }: { readonly medals: readonly Medal<HistoryRow>[] }) {
  const { locale } = useWords();
  return (
    <>
      <Medals medals={medals.slice(0, MOST)} />
      {medals.length > MOST && (
        <More label={insightPhrasesOf(locale).others(medals.length - MOST)}>
          <Medals medals={medals.slice(MOST)} />
        </More>
      )}
    </>
  );
}

function Medals({ medals }: { readonly medals: readonly Medal<HistoryRow>[] }) {
  const { locale } = useWords();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {medals.map(({ agent, evidence }) => (
        <li key={agent}>
          <div className={styles.person}>
            <span className={styles.name}>{nameOf(agent, evidence.at(-1)!)}</span>
            <span className={styles.running}>{insightPhrasesOf(locale).runningFor(evidence.length)}</span>
          </div>
          <div className={styles.evidence}>
            {evidenceTexts(evidence, reviewPhrasesOf(locale)).map((text) => (
              <span key={text} className={styles.outcome}>{text}</span>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** With the real name, which a certificate bears. */
function nameOf(agent: string, { name, post }: HistoryRow): string {
  return [agent, name === agent ? null : name, post].filter(Boolean).join(" · ");
}
