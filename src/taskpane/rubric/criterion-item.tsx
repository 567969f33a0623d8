import { AccordionHeader, AccordionItem, AccordionPanel, Button, makeStyles, Slider, Text, tokens } from "@fluentui/react-components";
import { editRubric } from "../../actions/actions";
import type { Path } from "../../appraisal/rubric/path";
import type { Criterion } from "../../appraisal/rubric/types";
import { formatValue } from "../../locale/format";
import { textIn } from "../../locale/wording";
import { usePane } from "../use-pane";
import { agentsOn } from "./agents-on";
import { ChoiceField, NumberField } from "./fields";
import { MetricChoice, RuleFields } from "./rule-fields";
import { RulePicture } from "./rule-picture";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, paddingBottom: tokens.spacingVerticalXS },
  weight: { display: "grid", gridTemplateColumns: "1fr 64px", alignItems: "center", gap: tokens.spacingHorizontalS, paddingLeft: tokens.spacingHorizontalS },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: `${tokens.spacingVerticalS} 0` },
});

export interface CriterionItemProps {
  readonly criterion: Criterion;
  readonly path: Path;
  /** Index of its scorecard, and its own in there. */
  readonly scorecard: number;
  readonly place: number;
  /** The end of the weight's slider: 100, or 1 where the weights are shares. */
  readonly largest: number;
}

/** A criterion: its weight at hand, its rule behind a click. */
export function CriterionItem({ criterion, path, scorecard, place, largest }: CriterionItemProps) {
  const { context, state, phrases, locale } = usePane();
  const styles = useStyles();
  const { rubric } = phrases;
  const draft = state.draft!;
  const metric = draft.rubric.metrics.find(({ key }) => key === criterion.metric);
  const label = metric === undefined ? criterion.metric : textIn(metric.label, locale);
  const unit = metric?.unit ?? "number";
  const weight = [...path, "weight"];
  return (
    <AccordionItem value={path.join()} className={styles.item}>
      <AccordionHeader size="small">
        {label} · {rubric.rules[criterion.rule.type]}
      </AccordionHeader>
      <div className={styles.weight}>
        <Slider size="small" min={0} max={Math.max(largest, criterion.weight)} step={largest === 1 ? 0.01 : undefined} value={criterion.weight} aria-label={rubric.weightOf(label)} onChange={(_, { value }) => editRubric(context, weight, value)} />
        <NumberField path={weight} name={rubric.weightOf(label)} value={criterion.weight} kind="number" />
      </div>
      <AccordionPanel className={styles.panel}>
        <RulePicture rule={criterion.rule} label={rubric.picture(label)} show={(value) => formatValue(value, unit, locale)} agents={agentsOn(state.run, scorecard, place)} />
        <MetricChoice path={[...path, "metric"]} metrics={draft.rubric.metrics} value={criterion.metric} locale={locale} label={rubric.metric} />
        <RuleFields rule={criterion.rule} path={[...path, "rule"]} unit={metric?.unit} />
        {criterion.when.length > 0 && <Text size={200}>{rubric.alternatives(criterion.when.length)}</Text>}
        <ChoiceField path={[...path, "missing"]} label={rubric.missing} value={criterion.missing} options={rubric.missings} />
        <Button size="small" onClick={() => editRubric(context, path, undefined)}>
          {rubric.removeCriterion(label)}
        </Button>
      </AccordionPanel>
    </AccordionItem>
  );
}
