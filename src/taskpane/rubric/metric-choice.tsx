import { Field } from "@fluentui/react-components";
import type { Path } from "../../appraisal/rubric/path";
import type { Metric } from "../../appraisal/rubric/types";
import { textIn } from "../../locale/wording";
import { Choice } from "../parts/choice";
import { ChoiceField } from "./fields";
import { useEditor, useMetrics } from "./use-editor";

interface MetricChoiceProps {
  readonly path: Path;
  readonly label: string;
  readonly value: string | null;
  /** The word for no metric; absent: there must be one. */
  readonly none?: string;
  /** Which metrics may be chosen; absent: all. */
  readonly among?: (metric: Metric) => boolean;
  /** Instead of putting the key at the path. */
  readonly onChoose?: (key: string | null) => void;
  readonly hint?: string;
}

/** A metric of the rubric, by its label. */
export function MetricChoice({ path, label, value, none, among = () => true, onChoose, hint }: MetricChoiceProps) {
  const { locale } = useEditor();
  const { metrics } = useMetrics();
  const offered = metrics.filter((metric) => metric.key === value || among(metric));
  // One that the rubric does not have is shown as it is called: the linter says what is wrong with it.
  const stranger = value !== null && !metrics.some(({ key }) => key === value) ? { [value]: value } : {};
  const options = { ...(none !== undefined && { "": none }), ...stranger, ...Object.fromEntries(offered.map((metric) => [metric.key, textIn(metric.label, locale)])) };
  return <ChoiceField path={path} label={label} value={value ?? ""} options={options} hint={hint} {...(onChoose && { onChoose: (key: string) => onChoose(key === "" ? null : key) })} />;
}

/** Adds something by the metric it is about. */
export function AddByMetric({ label, among = () => true, onAdd }: { readonly label: string; readonly among?: (metric: Metric) => boolean; readonly onAdd: (metric: Metric) => void }) {
  const { locale } = useEditor();
  const { metrics } = useMetrics();
  const offered = metrics.filter(among);
  return <AddChoice label={label} options={offered.map((metric) => ({ value: metric.key, text: textIn(metric.label, locale) }))} onAdd={(key) => onAdd(metrics.find((metric) => metric.key === key)!)} />;
}

/** A list whose choice adds something, and which then waits for the next. */
export function AddChoice({ label, options, onAdd }: { readonly label: string; readonly options: readonly { readonly value: string; readonly text: string }[]; readonly onAdd: (value: string) => void }) {
  if (options.length === 0) return null;
  return (
    <Field size="small">
      <Choice size="small" aria-label={label} value="" onChange={(_, { value }) => value !== "" && onAdd(value)}>
        <option value="">{label}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Choice>
    </Field>
  );
}
