import { Text } from "@fluentui/react-components";
import { memo } from "react";
import { editRubric } from "../../actions/actions";
import { writeSteps } from "../../appraisal/rubric/cells/steps";
import type { Path } from "../../appraisal/rubric/path";
import type { Bonus } from "../../appraisal/rubric/types";
import { textIn } from "../../locale/wording";
import { Section } from "../parts/section";
import { usePart } from "../use-pane";
import { ChoiceField, NumberField } from "./fields";
import { useRuleStyles } from "./rule-fields";
import { useEditor } from "./use-editor";

/** What a bonus starts from, its limits and its rounding. */
export const BonusFields = memo(function BonusFields({ bonus, path }: { readonly bonus: Bonus | null; readonly path: Path }) {
  const { context, locale, rubric } = useEditor();
  const styles = useRuleStyles();
  const metrics = usePart((state) => state.draft!.rubric.metrics);
  const labelOf = (key: string) => textIn(metrics.find((metric) => metric.key === key)?.label ?? key, locale);
  if (bonus === null) return <Section title={rubric.bonus}><Text>{rubric.noBonus}</Text></Section>;
  const unit = ["rounding", "unit"];
  return (
    <Section title={rubric.bonus}>
      <div className={styles.pair}>
        {typeof bonus.base === "string" ? <Text size={200}>{`${rubric.base}：${rubric.baseMetric(labelOf(bonus.base))}`}</Text> : <NumberField path={[...path, "base"]} label={rubric.base} value={bonus.base} kind="money" optional empty={null} />}
        <ChoiceField path={[...path, ...unit]} label={rubric.unit} value={String(bonus.rounding.unit) as keyof typeof rubric.units} options={rubric.units} onChoose={(chosen) => editRubric(context, [...path, ...unit], Number(chosen))} />
        <NumberField path={[...path, "min"]} label={rubric.min} value={bonus.min} kind="money" optional empty={null} />
        <NumberField path={[...path, "max"]} label={rubric.max} value={bonus.max} kind="money" optional empty={null} />
        {typeof bonus.pool?.amount === "number" && <NumberField path={[...path, "pool", "amount"]} label={rubric.poolAmount} value={bonus.pool.amount} kind="money" />}
      </div>
      {bonus.commission.map(({ metric, steps }, n) => (
        <Text key={n} size={200}>{`${rubric.commission(labelOf(metric))}${writeSteps(steps)}`}</Text>
      ))}
      <Text size={200}>{rubric.inSheet}</Text>
    </Section>
  );
});
