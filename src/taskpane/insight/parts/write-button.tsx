import { Button } from "@fluentui/react-components";
import { insightPhrasesOf } from "../../../locale/insight";
import { usePart, useWords } from "../../use-pane";

/** 写成工作表: what a tool shows becomes sheets of the workbook. */
export function WriteButton({ disabled = false, onWrite }: { readonly disabled?: boolean; readonly onWrite: () => void }) {
  const { locale } = useWords();
  const isBusy = usePart(({ task }) => task !== null);
  return (
    <Button appearance="primary" disabled={disabled || isBusy} onClick={onWrite}>
      {insightPhrasesOf(locale).asSheet}
    </Button>
  );
}
