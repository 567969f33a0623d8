import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { insightPhrasesOf } from "../../../locale/insight";
import { useWords } from "../../use-pane";

const WHOLE = /^[1-9]\d{0,4}$/;

/** How many, from 1; what cannot be read stays in the field and is not taken. */
export function WholeNumber({ label, value, onChoose }: { readonly label: string; readonly value: number; readonly onChoose: (value: number) => void }) {
  const { locale } = useWords();
  const [typed, type] = useState(String(value));
  const isReadable = WHOLE.test(typed.trim());
  return (
    <Field label={label} size="small" orientation="horizontal" {...(!isReadable && { validationMessage: insightPhrasesOf(locale).wholeNumber, validationState: "error" as const })}>
      <Input
        size="small"
        inputMode="numeric"
        value={typed}
        onChange={(_, { value: text }) => {
          type(text);
          if (WHOLE.test(text.trim())) onChoose(Number(text));
        }}
      />
    </Field>
  );
}
