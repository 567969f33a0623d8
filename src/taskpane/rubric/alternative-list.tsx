import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { editRubric } from "../../actions/actions";
import { readCondition, writeCondition } from "../../appraisal/rubric/cells/gates";
import type { Path } from "../../appraisal/rubric/path";
import type { Alternative, Criterion } from "../../appraisal/rubric/types";
import { EntryButtons } from "./entry-buttons";
import { ChoiceField } from "./fields";
import { freshAlternative, freshRule } from "./fresh";
import { MetricChoice } from "./metric-choice";
import { NotationField, said } from "./notation-field";
import { conditionReading } from "./readings";
import { RelativeField, RuleParameters } from "./rule-fields";
import { useEditor, useMetrics } from "./use-editor";

const useStyles = makeStyles({
  alternative: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalS, backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium },
  add: { alignSelf: "flex-start" },
});

interface OfCriterion {
  readonly criterion: Criterion;
  readonly path: Path;
}

/** The rules that take a criterion's place under a condition; the first whose condition holds counts. */
export function AlternativeList({ criterion, path }: OfCriterion) {
  const { rubric } = useEditor();
  const { when } = criterion;
  return (
    <>
      {when.length > 1 && <Text size={200}>{rubric.firstCounts}</Text>}
      {when.map((alternative, n) => (
        <AlternativeItem key={n} alternative={alternative} criterion={criterion} path={[...path, "when", n]} count={when.length} />
      ))}
    </>
  );
}

/** One more condition, below the others. */
export function AddAlternative({ criterion: { metric, when }, path }: OfCriterion) {
  const { context, rubric } = useEditor();
  const { metrics } = useMetrics();
  const styles = useStyles();
  return (
    <Button size="small" className={styles.add} onClick={() => editRubric(context, [...path, "when"], [...when, freshAlternative(metric, metrics)])}>
      {rubric.addAlternative}
    </Button>
  );
}

interface AlternativeProps extends OfCriterion {
  readonly alternative: Alternative;
  readonly count: number;
}

function AlternativeItem({ alternative, criterion, path, count }: AlternativeProps) {
  const { context, locale, rubric } = useEditor();
  const { names, reading } = useMetrics();
  const styles = useStyles();
  const { metric, op, value, use, rule } = alternative;
  const reads = use ?? criterion.metric;
  const name = rubric.alternative(Number(path.at(-1)) + 1);
  const put = (condition: Pick<Alternative, "metric" | "op" | "value">) => editRubric(context, path, { ...alternative, ...condition });
  const chooseRule = (type: "none" | keyof typeof rubric.rules) => editRubric(context, [...path, "rule"], type === "none" ? null : freshRule(type, rule ?? criterion.rule));
  return (
    <div className={styles.alternative} role="group" aria-label={name}>
      <NotationField
        path={[...path, "metric"]}
        also={[[...path, "op"], [...path, "value"]]}
        label={rubric.condition}
        text={writeCondition({ metric, op, value }, names, locale)}
        read={(text) => said(readCondition(text, names))}
        onRead={put as (condition: never) => void}
        reading={conditionReading({ metric, op, value }, reading)}
        example={rubric.conditionExample}
      />
      <ChoiceField path={[...path, "rule", "type"]} label={rubric.instead} value={rule === null ? "none" : rule.type} options={{ none: rubric.notAssessed, ...rubric.rules }} onChoose={chooseRule} />
      {rule !== null && (
        <>
          <MetricChoice path={[...path, "use"]} label={rubric.use} value={use ?? null} none={rubric.useSame} onChoose={(key) => editRubric(context, [...path, "use"], key ?? undefined)} />
          <RuleParameters rule={rule} path={[...path, "rule"]} unit={names.unitOf(reads)} />
          <RelativeField path={[...path, "rule"]} rule={rule} />
        </>
      )}
      <EntryButtons path={path} name={name} movable={count} removable />
    </div>
  );
}
