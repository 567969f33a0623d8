import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../../locale/format";
import { reviewToolPhrasesOf } from "../../../locale/insight";
import { reviewPhrasesOf } from "../../../locale/locale";
import type { FigureChange } from "../../../report/review/changes";
import { figureTexts } from "../../../report/review/figure-texts";
import { verdictOf } from "../../../report/sheets/review/sections";
import { More } from "../../parts/more";
import { useWords } from "../../use-pane";

/** Where there is room, what stands below each other stands side by side. */
const WIDE = "@media (min-width: 440px)";

const useStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { width: "37%", textAlign: "left", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  cell: { verticalAlign: "top", padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  numbers: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  pair: { display: "flex", flexDirection: "column", [WIDE]: { flexDirection: "row" } },
  number: { flexBasis: 0, flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  label: { display: "block", fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  better: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  worse: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** 前后对比: every figure of both spans, how far it moved, and whether that is better. */
export function Changes({ changes }: { readonly changes: readonly FigureChange[] }) {
  const { locale } = useWords();
  const words = reviewToolPhrasesOf(locale);
  const { sections } = reviewPhrasesOf(locale);
  const unjudged = changes.filter(({ better, same }) => better === null && !same);
  const count = (wanted: boolean) => changes.filter(({ better }) => better === wanted).length;
  return (
    <>
      <Text size={200}>{words.comparison}</Text>
      <Text weight="semibold">{words.improved(count(true), count(false))}</Text>
      <ChangesTable label={sections.changes} changes={changes.filter((change) => !unjudged.includes(change))} />
      {unjudged.length > 0 && (
        <More label={words.unjudged(unjudged.length)}>
          <ChangesTable label={words.unjudged(unjudged.length)} changes={unjudged} />
        </More>
      )}
    </>
  );
}

function ChangesTable({ label, changes }: { readonly label: string; readonly changes: readonly FigureChange[] }) {
  const { locale } = useWords();
  const styles = useStyles();
  const { columns } = reviewPhrasesOf(locale);
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.name, styles.head)}>{reviewToolPhrasesOf(locale).figure}</th>
          <th scope="col" className={mergeClasses(styles.cell, styles.numbers, styles.head)}>
            <Pair first={columns.before} second={columns.after} />
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.numbers, styles.head)}>
            <Pair first={columns.change} second={reviewToolPhrasesOf(locale).relative} />
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map((each, n) => (
          <ChangeRow key={n} change={each} />
        ))}
      </tbody>
    </table>
  );
}

function ChangeRow({ change }: { readonly change: FigureChange }) {
  const { locale } = useWords();
  const styles = useStyles();
  const { label, better, heads } = change;
  const { before, after, change: moved, relative } = figureTexts(change, locale);
  const tone = better === null ? styles.quiet : better ? styles.better : styles.worse;
  const arrow = better === null ? "" : change.change > 0 ? "▲ " : "▼ ";
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        <span className={styles.label}>{label}</span>
        <span className={tone}>{`${arrow}${verdictOf(change, reviewPhrasesOf(locale))}`}</span>
        <span className={styles.quiet}>{` · ${formatNumber(heads)}`}</span>
      </th>
      <td className={mergeClasses(styles.cell, styles.numbers)}>
        <Pair first={before} second={after} look={styles.quiet} />
      </td>
      <td className={mergeClasses(styles.cell, styles.numbers)}>
        <Pair first={moved} second={relative} look={tone} />
      </td>
    </tr>
  );
}

/** Two figures below each other, or side by side. */
function Pair({ first, second, look }: { readonly first: string; readonly second: string; /** A style of the first. */ readonly look?: string }) {
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      <span className={mergeClasses(styles.number, look)}>{first}</span> <span className={styles.number}>{second}</span>
    </div>
  );
}
