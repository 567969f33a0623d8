import { Checkbox, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Agent } from "../../../appraisal/table";
import type { Comparison, Move } from "../../../appraisal/what-if/comparison";
import { formatChange } from "../../../locale/format";
import { insightPhrasesOf, whatIfPhrasesOf } from "../../../locale/insight";
import { Section } from "../../parts/section";
import { VisibleRows } from "../../parts/visible-rows";
import { useWords } from "../../use-pane";
import { useKept } from "../kept";
import { isRankMoved } from "../parts/move-counts";

const ROW = 44;

const useStyles = makeStyles({
  // Two lines a row: in a pane of 270 pixels four columns would leave no room for names.
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignContent: "center", columnGap: tokens.spacingHorizontalS, height: `${ROW}px`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, boxSizing: "border-box" },
  head: { color: tokens.colorNeutralForeground2 },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  up: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  down: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** Everybody in the order of the new ranking, with where they stood. */
export function Moves({ comparison, agents }: { readonly comparison: Comparison; readonly agents: readonly Agent[] }) {
  const { locale } = useWords();
  const styles = useStyles();
  const [onlyMoved, setOnlyMoved] = useKept("what-if/only-moved", true);
  const words = whatIfPhrasesOf(locale);
  const { columns } = words;
  const shown = onlyMoved ? comparison.moves.filter((move) => isRankMoved(move) || move.tierChanged || move.bonusChange !== 0) : comparison.moves;
  const header = (
    <div role="row" className={mergeClasses(styles.row, styles.head)}>
      <span role="columnheader">{columns.agent}</span>
      <span role="columnheader" className={styles.number}>{columns.rank}</span>
      <span role="columnheader">{columns.tier}</span>
      <span role="columnheader" className={styles.number}>{columns.bonus}</span>
    </div>
  );
  return (
    <Section title={words.ranking} aside={<Checkbox size="medium" checked={onlyMoved} label={words.onlyMoved} onChange={(_, { checked }) => setOnlyMoved(checked === true)} />}>
      {shown.length === 0 ? (
        <Text size={200}>{insightPhrasesOf(locale).moved({ ranks: 0, tiers: 0 })}</Text>
      ) : (
        <VisibleRows role="table" label={words.ranking} count={shown.length} rowHeight={ROW} most={8} header={header} row={(n) => <MoveRow key={shown[n]!.agent} move={shown[n]!} agent={agents[shown[n]!.agent]!} line={n + 2} />} />
      )}
    </Section>
  );
}

function MoveRow({ move: { before, after, climbed, tierChanged, bonusChange }, agent: { agent, post }, line }: { readonly move: Move; readonly agent: Agent; readonly line: number }) {
  const { locale } = useWords();
  const styles = useStyles();
  const { became } = insightPhrasesOf(locale);
  const words = whatIfPhrasesOf(locale);
  const place = (rank: number | null) => (rank === null ? "—" : String(rank));
  const tier = (name: string | null) => name ?? "—";
  return (
    <div role="row" aria-rowindex={line} className={styles.row}>
      <span role="cell" className={styles.name} title={[agent, post].filter(Boolean).join(" · ")}>
        {agent}
      </span>
      <span role="cell" className={styles.number}>
        {before.rank === after.rank ? place(after.rank) : became(place(before.rank), place(after.rank))}
        {climbed !== null && climbed !== 0 && (
          <span className={climbed > 0 ? styles.up : styles.down} title={climbed > 0 ? words.climbed(climbed) : words.dropped(-climbed)}>
            {` ${climbed > 0 ? "▲" : "▼"}${Math.abs(climbed)}`}
          </span>
        )}
      </span>
      <span role="cell" className={styles.cut}>
        {tierChanged ? became(tier(before.tier), tier(after.tier)) : tier(after.tier)}
      </span>
      <span role="cell" className={mergeClasses(styles.number, bonusChange === 0 && styles.head)}>
        {formatChange(bonusChange)}
      </span>
    </div>
  );
}
