import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import type { Read } from "../../appraisal/rubric/cells/issues";
import type { Path } from "../../appraisal/rubric/path";
import { useEntry, type Said } from "./use-entry";
import { useFinding } from "./use-finding";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

export interface NotationProps {
  readonly path: Path;
  readonly label: string;
  /** The value in the notation of the rubric sheet. */
  readonly text: string;
  readonly read: (text: string) => Said;
  readonly onRead?: (put: never) => void;
  /** What the value means, in a sentence; "" where there is none. */
  readonly reading: string;
  /** How it is written, shown while there is nothing to read. */
  readonly example: string;
  readonly long?: boolean;
  /** Other places of the rubric that the text says. */
  readonly also?: readonly Path[];
}

/** A part of the rubric in the notation of its sheet, with what it means underneath. */
export function NotationField({ path, label, reading, example, long = false, also = [], ...props }: NotationProps) {
  const { input } = useStyles();
  const { issues, onChange, ...entry } = useEntry({ path, ...props });
  const finding = useFinding([path, ...also], true, issues);
  const hint = finding.validationState === "error" || reading === "" ? example : reading;
  return (
    <Field label={label} size="small" hint={hint} {...finding}>
      {long ? (
        <Textarea size="small" resize="vertical" rows={2} {...entry} onChange={(_, { value }) => onChange(value)} />
      ) : (
        <Input size="small" className={input} {...entry} onChange={(_, { value }) => onChange(value)} />
      )}
    </Field>
  );
}

/**
 * A reading of the rubric's cells as a field takes it.
 *
 * @param put what the rubric has of it; absent: the value itself
 * @example said(readGates(text, names))
 */
export function said<T>({ value, issues }: Read<T>, put: (value: T) => unknown = (given) => given): Said {
  return { value: value === null ? null : { put: put(value) }, issues };
}
