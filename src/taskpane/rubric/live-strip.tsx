import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { issuesOf } from "../../actions/state";
import { hasErrors } from "../../appraisal/issue";
import { formatMoney, formatNumber } from "../../locale/format";
import { figuresOf } from "../parts/figures";
import { TierBar } from "../parts/tier-bar";
import { usePane } from "../use-pane";
import { useEditor } from "./use-editor";

const useStyles = makeStyles({
  strip: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
});

/** What the rubric comes to as it stands, while it is being edited. */
export function LiveStrip() {
  const { state, phrases } = usePane();
  const { rubric } = useEditor();
  const styles = useStyles();
  const appraisal = state.run?.appraisal ?? null;
  if (appraisal === null) return hasErrors(issuesOf(state)) ? <Text size={200}>{phrases.issues.blocked}</Text> : null;
  const { mean, bonus, tiers } = figuresOf(appraisal);
  return (
    <div className={styles.strip} role="group" aria-label={rubric.live}>
      <div className={styles.line}>
        <Text size={200}>{`${phrases.preview.mean} ${Number.isNaN(mean) ? "—" : formatNumber(mean)}`}</Text>
        <Text size={200} weight="semibold">{`${phrases.preview.bonus} ${formatMoney(bonus)}`}</Text>
      </div>
      <TierBar tiers={tiers} />
    </div>
  );
}
