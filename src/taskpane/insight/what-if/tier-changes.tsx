import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Agent } from "../../../appraisal/table";
import type { Comparison } from "../../../appraisal/what-if/comparison";
import { insightPhrasesOf, whatIfPhrasesOf } from "../../../locale/insight";
import { VisibleRows } from "../../parts/visible-rows";
import { useWords } from "../../use-pane";

const ROW = 24;

const useStyles = makeStyles({
  row: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS, height: `${ROW}px`, fontSize: tokens.fontSizeBase200 },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** Who gets another tier, by name. */
export function TierChanges({ comparison, agents }: { readonly comparison: Comparison; readonly agents: readonly Agent[] }) {
  const { locale } = useWords();
  const styles = useStyles();
  const { became, unranked } = insightPhrasesOf(locale);
  const words = whatIfPhrasesOf(locale);
  const changed = comparison.moves.filter(({ tierChanged }) => tierChanged);
  if (changed.length === 0) return null;
  return (
    <>
      <Text weight="semibold">{words.tierChanges}</Text>
      <VisibleRows
        role="list"
        label={words.tierChanges}
        count={changed.length}
        rowHeight={ROW}
        most={8}
        row={(n) => {
          const { agent, before, after } = changed[n]!;
          return (
            <div key={agent} role="listitem" className={styles.row}>
              <span className={styles.cut}>{agents[agent]!.agent}</span>
              <span>{became(before.tier ?? unranked, after.tier ?? unranked)}</span>
            </div>
          );
        }}
      />
    </>
  );
}
