import { AccordionHeader, AccordionItem, AccordionPanel, Button, makeStyles, Slider, Text, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { editRubric } from "../../actions/actions";
import type { Criterion, Metric, Rule } from "../../appraisal/rubric/types";
import { formatValue } from "../../locale/format";
import { textIn } from "../../locale/wording";
import { usePart } from "../use-pane";
import { agentsOn } from "./agents-on";
import { ChoiceField, NumberField } from "./fields";
import { MetricChoice, RuleFields } from "./rule-fields";
import { RulePicture } from "./rule-picture";
import { useEditor } from "./use-editor";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, paddingBottom: tokens.spacingVerticalXS },
  // What is said of a weight takes the whole width.
  weight: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 64px", ":has(.fui-Field__validationMessage)": { gridTemplateColumns: "minmax(0, 1fr)" }, alignItems: "center", gap: tokens.spacingHorizontalS, paddingLeft: tokens.spacingHorizontalS },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: `${tokens.spacingVerticalS} 0` },
});

export interface CriterionItemProps {
  readonly criterion: Criterion;
  /** Index of its scorecard, and its own in there. */
  readonly scorecard: number;
  readonly place: number;
  /** The end of the weight's slider: 100, or 1 where the weights are shares. */
  readonly largest: number;
}

/** A criterion: its weight at hand, its rule behind a click. Of dozens only the one that changes is made anew. */
export const CriterionItem = memo(function CriterionItem({ criterion, scorecard, place, largest }: CriterionItemProps) {
  const { context, locale, rubric } = useEditor();
  const styles = useStyles();
  const metrics = usePart((state) => state.draft!.rubric.metrics);
  const metric = metrics.find(({ key }) => key === criterion.metric);
  const label = metric === undefined ? criterion.metric : textIn(metric.label, locale);
  const path = ["scorecards", scorecard, "criteria", place];
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
        <Picture rule={criterion.rule} label={label} unit={metric?.unit ?? "number"} scorecard={scorecard} place={place} />
        <MetricChoice path={[...path, "metric"]} metrics={metrics} value={criterion.metric} locale={locale} label={rubric.metric} />
        <RuleFields rule={criterion.rule} path={[...path, "rule"]} unit={metric?.unit} />
        {criterion.when.length > 0 && <Text size={200}>{rubric.alternatives(criterion.when.length)}</Text>}
        <ChoiceField path={[...path, "missing"]} label={rubric.missing} value={criterion.missing} options={rubric.missings} />
        <Button size="small" onClick={() => editRubric(context, path, undefined)}>
          {rubric.removeCriterion(label)}
        </Button>
      </AccordionPanel>
    </AccordionItem>
  );
});

/** The rule's picture, with the agents as they are now. */
function Picture({ rule, label, unit, scorecard, place }: { readonly rule: Rule; readonly label: string; readonly unit: Metric["unit"] } & Pick<CriterionItemProps, "scorecard" | "place">) {
  const { rubric, locale } = useEditor();
  const run = usePart((state) => state.run);
  return <RulePicture rule={rule} label={rubric.picture(label)} show={(value) => formatValue(value, unit, locale)} agents={agentsOn(run, scorecard, place)} />;
}
