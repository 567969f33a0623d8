import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Appraisal } from "../../../appraisal/appraise";
import { formatNumber } from "../../../locale/format";
import { coachingToolPhrasesOf } from "../../../locale/insight";
import type { Advice } from "../../../report/sheets/coaching/advice";
import { Reading } from "../../parts/reading";
import { useWords } from "../../use-pane";
import type { Coached } from "./people";

const useStyles = makeStyles({
  criteria: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingLeft: tokens.spacingHorizontalXL, margin: 0 },
  criterion: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
});

export interface CoachingOfProps {
  readonly appraisal: Appraisal;
  readonly coached: Coached;
  readonly advice: readonly Advice[];
  readonly onClose: () => void;
}

/** What to talk about with one agent: each criterion with its figures, and what to do about it. */
export function CoachingOf({ appraisal, coached, advice, onClose }: CoachingOfProps) {
  const { locale } = useWords();
  const styles = useStyles();
  const words = coachingToolPhrasesOf(locale);
  return (
    <Reading title={words.title(appraisal.table.agents[coached.agent]!.agent)} onClose={onClose}>
      <ol className={styles.criteria}>
        {coached.rows.map(({ metric, criterion, value, target, points, lost }) => (
          <li key={metric}>
            <div className={styles.criterion}>
              <Text weight="semibold">{criterion}</Text>
              <Text size={200}>{words.facts({ value, target, points: formatNumber(points), lost: formatNumber(lost) })}</Text>
              <Text>{advice.find((each) => each.metric === metric)!.advice}</Text>
            </div>
          </li>
        ))}
      </ol>
    </Reading>
  );
}
