/** Fields of the rubric, each over one path of it, with what the linter says of that path beside it. */
import { Field, Input, makeStyles, Switch, Textarea } from "@fluentui/react-components";
import { editRubric } from "../../actions/actions";
import { cellIssue } from "../../appraisal/rubric/cells/issues";
import { readQuantity, writeQuantity, type Kind } from "../../appraisal/rubric/cells/numbers";
import type { Path } from "../../appraisal/rubric/path";
import { Choice } from "../parts/choice";
import { useWords } from "../use-pane";
import { useEntry, type Said } from "./use-entry";
import { useFinding } from "./use-finding";

/** Fields are as wide as their column, however narrow it is. */
const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface FieldProps {
  readonly path: Path;
  readonly label: string;
}

/** A text; taken out when it is emptied, where the rubric may do without. */
export function TextField({ path, label, value, optional = false, long = false, hint }: FieldProps & { readonly value: string | undefined; readonly optional?: boolean; readonly long?: boolean; readonly hint?: string }) {
  const { context } = useWords();
  const { input } = useStyles();
  const change = (text: string) => editRubric(context, path, optional && text === "" ? undefined : text);
  return (
    <Field label={label} size="small" hint={hint} {...useFinding([path])}>
      {long ? <Textarea size="small" resize="vertical" value={value ?? ""} onChange={(_, data) => change(data.value)} /> : <Input size="small" className={input} value={value ?? ""} onChange={(_, data) => change(data.value)} />}
    </Field>
  );
}

interface NumberProps extends Omit<FieldProps, "label"> {
  /** Absent: what stands beside the field says it, and `name` to those who do not see it. */
  readonly label?: string;
  readonly name?: string;
  readonly value: number | null | undefined;
  /** What the number is about: percentages for rates, 秒 understood for durations. */
  readonly kind: Kind;
  /** What an emptied field means; absent: it needs a number. */
  readonly empty?: null | undefined;
  readonly optional?: boolean;
  readonly hint?: string;
}

/** A number as people write it: 65%, 1.5万, 20秒. */
export function NumberField({ path, label, name, value, kind, empty, optional = false, hint }: NumberProps) {
  const { input } = useStyles();
  const read = (text: string): Said => {
    if (optional && text.trim() === "") return { value: { put: empty }, issues: [] };
    const quantity = readQuantity(text, kind);
    return quantity === null ? { value: null, issues: [cellIssue("error", "cells-number-unreadable", { table: "", column: label ?? name ?? "", text })] } : { value: { put: quantity.value }, issues: [] };
  };
  const { issues, onChange, ...entry } = useEntry({ path, text: value === null || value === undefined ? "" : writeQuantity(value, kind), read });
  return (
    <Field label={label} size="small" hint={hint} {...useFinding([path], false, issues)}>
      <Input size="small" className={input} aria-label={name} inputMode="decimal" {...entry} onChange={(_, { value: text }) => onChange(text)} />
    </Field>
  );
}

interface ChoiceProps<T extends string> extends FieldProps {
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  /** Instead of putting the word at the path. */
  readonly onChoose?: (value: T) => void;
  readonly hint?: string;
}

/** One of a few words. */
export function ChoiceField<T extends string>({ path, label, value, options, onChoose, hint }: ChoiceProps<T>) {
  const { context } = useWords();
  return (
    <Field label={label} size="small" hint={hint} {...useFinding([path])}>
      <Choice size="small" value={value} onChange={(_, data) => (onChoose ?? ((chosen: T) => editRubric(context, path, chosen)))(data.value as T)}>
        {(Object.keys(options) as T[]).map((option) => (
          <option key={option} value={option}>
            {options[option]}
          </option>
        ))}
      </Choice>
    </Field>
  );
}

export function SwitchField({ path, label, value, onSwitch }: FieldProps & { readonly value: boolean; readonly onSwitch?: (on: boolean) => void }) {
  const { context } = useWords();
  return <Switch checked={value} label={label} onChange={(_, { checked }) => (onSwitch ?? ((on: boolean) => editRubric(context, path, on)))(checked)} />;
}
