import { Link, makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import type { Appraisal } from "../../../appraisal/appraise";
import { formatNumber } from "../../../locale/format";
import { coachingToolPhrasesOf } from "../../../locale/insight";
import { VisibleRows } from "../../parts/visible-rows";
import { useWords } from "../../use-pane";
import type { Coached } from "./people";

const HEAD = 24;
const LINE = 20;
const PADDING = 6;

const useStyles = makeStyles({
  person: { padding: `${PADDING}px 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, fontSize: tokens.fontSizeBase200, boxSizing: "border-box" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS, height: `${LINE}px` },
  head: { height: `${HEAD}px` },
  cut: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  name: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  lost: { flexShrink: 0, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

export interface CoachingListProps {
  readonly appraisal: Appraisal;
  readonly people: readonly Coached[];
  /** How many criteria of an agent are listed at most: all have room for so many. */
  readonly most: number;
  readonly onOpen: (agent: number) => void;
}

/** Everybody with the criteria that cost most; a click on a name says what to do about them. */
export function CoachingList({ appraisal, people, most, onOpen }: CoachingListProps) {
  const { locale } = useWords();
  const height = HEAD + most * LINE + 2 * PADDING + 1;
  return (
    <VisibleRows
      // Other rows are of another height: it begins at the top again.
      key={most}
      role="list"
      label={coachingToolPhrasesOf(locale).list}
      count={people.length}
      rowHeight={height}
      most={Math.max(3, Math.floor(420 / height))}
      row={(n) => <Person key={people[n]!.agent} appraisal={appraisal} coached={people[n]!} height={height} onOpen={onOpen} />}
    />
  );
}

function Person({ appraisal: { table, assessment }, coached: { agent: index, rows }, height, onOpen }: { readonly appraisal: Appraisal; readonly coached: Coached; readonly height: number; readonly onOpen: (agent: number) => void }) {
  const { locale } = useWords();
  const styles = useStyles();
  // The keyboard comes back here from what is opened.
  const target = useRestoreFocusTarget();
  const words = coachingToolPhrasesOf(locale);
  const { agent, post } = table.agents[index]!;
  return (
    <div role="listitem" className={styles.person} style={{ height }}>
      <div className={mergeClasses(styles.line, styles.head)}>
        <Link as="button" {...target} className={mergeClasses(styles.cut, styles.name)} title={agent} aria-label={words.open(agent)} onClick={() => onOpen(index)}>
          {agent}
        </Link>
        <span className={mergeClasses(styles.cut, styles.quiet)}>{words.about(post, formatNumber(assessment.score[index]!))}</span>
      </div>
      {rows.map(({ metric, criterion, value, target: wanted, lost }) => {
        const line = words.line(criterion, value, wanted);
        return (
          <div key={metric} className={styles.line}>
            <span className={styles.cut} title={line}>{line}</span>
            <span className={styles.lost}>{words.lost(formatNumber(lost))}</span>
          </div>
        );
      })}
    </div>
  );
}
