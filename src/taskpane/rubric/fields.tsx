/** Fields of the rubric, each over one path of it, with what the linter says of that path beside it. */
import { Field, Input, makeStyles, Switch, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { editRubric } from "../../actions/actions";
import type { State } from "../../actions/state";
import { hasErrors } from "../../appraisal/issue";
import { readQuantity, writeQuantity, type Kind } from "../../appraisal/rubric/cells/numbers";
import { pathText, type Path } from "../../appraisal/rubric/path";
import { addInMessageOf } from "../../locale/locale";
import { Choice } from "../parts/choice";
import { usePart, useWords } from "../use-pane";

/** Fields are as wide as their column, however narrow it is. */
const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

/** What the linter says of a path: the sentence, and how bad it is. */
export function useFinding(path: Path): { readonly validationMessage?: string; readonly validationState?: "error" | "warning" } {
  const { locale } = useWords();
  const cell = pathText(path);
  const foundIn = ({ draft }: State) => draft!.issues.filter((issue) => issue.cell === cell);
  const said = usePart((state) => foundIn(state).map((issue) => addInMessageOf(issue, locale)).join(" "));
  const isError = usePart((state) => hasErrors(foundIn(state)));
  return said === "" ? {} : { validationMessage: said, validationState: isError ? "error" : "warning" };
}

interface FieldProps {
  readonly path: Path;
  readonly label: string;
}

/** A text; taken out when it is emptied, where the rubric may do without. */
export function TextField({ path, label, value, optional = false, long = false }: FieldProps & { readonly value: string | undefined; readonly optional?: boolean; readonly long?: boolean }) {
  const { context } = useWords();
  const { input } = useStyles();
  const change = (text: string) => editRubric(context, path, optional && text === "" ? undefined : text);
  return (
    <Field label={label} size="small" {...useFinding(path)}>
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
}

/** A number as people write it: 65%, 1.5万, 20秒. Whatever cannot be read stays in the field and changes nothing. */
export function NumberField({ path, label, name, value, kind, empty, optional = false }: NumberProps) {
  const { context, phrases } = useWords();
  const { input } = useStyles();
  const [typed, type] = useState<string | null>(null);
  const finding = useFinding(path);
  const read = (text: string): { readonly value: number | null | undefined } | null => (text.trim() === "" ? (optional ? { value: empty } : null) : readQuantity(text, kind));
  const shown = typed ?? (value === null || value === undefined ? "" : writeQuantity(value, kind));
  const unreadable = typed !== null && read(typed) === null;
  return (
    <Field label={label} size="small" {...(unreadable ? { validationMessage: phrases.unreadable, validationState: "error" as const } : finding)}>
      <Input
        size="small"
        className={input}
        aria-label={name}
        inputMode="decimal"
        value={shown}
        onChange={(_, { value: text }) => {
          type(text);
          const number = read(text);
          if (number !== null) editRubric(context, path, number.value);
        }}
        onBlur={() => type(unreadable ? typed : null)}
      />
    </Field>
  );
}

interface ChoiceProps<T extends string> extends FieldProps {
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  /** Instead of putting the word at the path. */
  readonly onChoose?: (value: T) => void;
}

/** One of a few words. */
export function ChoiceField<T extends string>({ path, label, value, options, onChoose }: ChoiceProps<T>) {
  const { context } = useWords();
  return (
    <Field label={label} size="small" {...useFinding(path)}>
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
