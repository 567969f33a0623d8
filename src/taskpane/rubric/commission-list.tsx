import { makeStyles, tokens } from "@fluentui/react-components";
import { editRubric } from "../../actions/actions";
import { readSteps, writeSteps } from "../../appraisal/rubric/cells/steps";
import { wordChoices } from "../../appraisal/rubric/cells/words";
import type { Path } from "../../appraisal/rubric/path";
import type { Commission } from "../../appraisal/rubric/types";
import { EntryButtons } from "./entry-buttons";
import { ChoiceField } from "./fields";
import { freshCommission } from "./fresh";
import { AddByMetric, MetricChoice } from "./metric-choice";
import { NotationField, said } from "./notation-field";
import { stepsReading } from "./readings";
import { useRuleStyles } from "./rule-fields";
import { useEditor, useMetrics } from "./use-editor";

const useStyles = makeStyles({
  commission: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalS, backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium },
});

/** The commissions, each on a metric of its own. */
export function CommissionList({ commission, path }: { readonly commission: readonly Commission[]; readonly path: Path }) {
  const { context, rubric } = useEditor();
  return (
    <>
      {commission.map((one, n) => (
        <CommissionItem key={n} commission={one} path={[...path, n]} count={commission.length} />
      ))}
      <AddByMetric label={rubric.addCommission} among={({ unit }) => unit === "money"} onAdd={({ key }) => editRubric(context, path, [...commission, freshCommission(key)])} />
    </>
  );
}

function CommissionItem({ commission, path, count }: { readonly commission: Commission; readonly path: Path; readonly count: number }) {
  const { locale, rubric } = useEditor();
  const { reading } = useMetrics();
  const styles = useStyles();
  const { pair } = useRuleStyles();
  const { metric, mode, steps } = commission;
  const name = rubric.commission(Number(path.at(-1)) + 1);
  return (
    <div className={styles.commission} role="group" aria-label={name}>
      <div className={pair}>
        <MetricChoice path={[...path, "metric"]} label={rubric.settings["bonus.commission.metric"]} value={metric} />
        <ChoiceField path={[...path, "mode"]} label={rubric.settings["bonus.commission.mode"]} value={mode} options={wordChoices("commissionModes", locale)} />
      </div>
      <NotationField path={[...path, "steps"]} label={rubric.settings["bonus.commission.steps"]} text={writeSteps(steps)} read={(text) => said(readSteps(text))} reading={stepsReading(commission, reading)} example={rubric.stepsExample} />
      <EntryButtons path={path} name={name} movable={count} removable />
    </div>
  );
}
