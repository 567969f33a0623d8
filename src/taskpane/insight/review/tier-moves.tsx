import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { insightPhrasesOf } from "../../../locale/insight";
import { reviewPhrasesOf } from "../../../locale/locale";
import type { TierMove } from "../../../report/review/tier-moves";
import { tierMovesText, tierVerdict } from "../../../report/sheets/review/sections";
import { Section } from "../../parts/section";
import { VisibleRows } from "../../parts/visible-rows";
import { useWords } from "../../use-pane";

const ROW = 28;

const useStyles = makeStyles({
  row: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS, height: `${ROW}px`, fontSize: tokens.fontSizeBase200, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, boxSizing: "border-box" },
  cut: { minWidth: "30%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  became: { textAlign: "right" },
  up: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  down: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** 等级升降: by name, who rose furthest first. */
export function TierMoves({ moves }: { readonly moves: readonly TierMove[] }) {
  const { locale } = useWords();
  const phrases = reviewPhrasesOf(locale);
  const title = phrases.sections.tierMoves;
  return (
    <Section title={title}>
      <Text size={200}>{tierMovesText(moves, phrases)}</Text>
      {moves.length > 0 && <VisibleRows role="list" label={title} count={moves.length} rowHeight={ROW} most={8} row={(n) => <MoveRow key={moves[n]!.agent} move={moves[n]!} />} />}
    </Section>
  );
}

function MoveRow({ move }: { readonly move: TierMove }) {
  const { locale } = useWords();
  const styles = useStyles();
  const { agent, post, before, after, steps } = move;
  const [arrow, tone] = steps === null ? ["", undefined] : steps > 0 ? ["▲ ", styles.up] : ["▼ ", styles.down];
  const name = [agent, post].filter(Boolean).join(" · ");
  const became = insightPhrasesOf(locale).became(before, after);
  return (
    <div role="listitem" className={styles.row}>
      <span className={styles.cut} title={name}>{name}</span>
      <span className={mergeClasses(styles.cut, styles.became)} title={became}>
        {`${became} `}
        <span className={mergeClasses(tone)}>{`${arrow}${tierVerdict(move, reviewPhrasesOf(locale))}`}</span>
      </span>
    </div>
  );
}
