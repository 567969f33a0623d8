import { Badge, Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { discardDraft, exportRubric, importRubric, saveRubric } from "../../actions/actions";
import type { Draft } from "../../actions/state";
import { hasErrors } from "../../appraisal/issue";
import type { Locale } from "../../appraisal/rubric/types";
import type { EditorPhrases } from "../../locale/editor";
import { templateNames } from "../../templates";
import { Section } from "../parts/section";
import { usePane } from "../use-pane";
import { SeveralSheets } from "./several-sheets";
import { TemplateChoice } from "./template-choice";
import { useEditor } from "./use-editor";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  file: { display: "none" },
});

/** Where the rubric comes from, and what may be done with it as a whole. */
export function OriginSection() {
  const { context, state, phrases } = usePane();
  const { rubric, locale } = useEditor();
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const { draft, rubricIssues, task } = state;
  const busy = task !== null;
  return (
    <Section title={draft?.rubric.name || phrases.steps.rubric} aside={draft?.changed && <Badge appearance="tint" color="warning">{rubric.changed}</Badge>}>
      {draft === null && (
        <MessageBar intent={rubricIssues.length > 0 ? "error" : "info"} layout="multiline">
          <MessageBarBody>{rubricIssues.length > 0 ? rubric.unreadable : rubric.none}</MessageBarBody>
        </MessageBar>
      )}
      <SeveralSheets />
      {draft !== null && <Text size={200}>{originText(draft, rubric, locale)}</Text>}
      <TemplateChoice />
      <div className={styles.buttons}>
        <Button size="small" disabled={busy} onClick={() => file.current!.click()}>
          {rubric.import}
        </Button>
        <input ref={file} type="file" accept=".json,application/json" className={styles.file} aria-label={rubric.import} onChange={(event) => void take(event.currentTarget)} />
        <Button size="small" disabled={draft === null} onClick={() => exportRubric(context)}>
          {rubric.export}
        </Button>
        {draft?.changed && (
          <>
            <Button size="small" disabled={busy || hasErrors(draft.issues)} onClick={() => void saveRubric(context)}>
              {rubric.save}
            </Button>
            {draft.base !== null && (
              <Button size="small" disabled={busy} onClick={() => void discardDraft(context)}>
                {rubric.discard}
              </Button>
            )}
          </>
        )}
      </div>
    </Section>
  );

  async function take(input: HTMLInputElement): Promise<void> {
    const [chosen] = input.files ?? [];
    if (chosen === undefined) return;
    await importRubric(context, chosen.name, new Uint8Array(await chosen.arrayBuffer()));
    // The same file can be chosen once more after it was mended.
    input.value = "";
  }
}

function originText({ origin }: Draft, { origin: said }: EditorPhrases, locale: Locale): string {
  switch (origin.kind) {
    case "sheet":
      return said.sheet(origin.sheet);
    case "template":
      return said.template(templateNames(locale).find(({ name }) => name === origin.name)!.title);
    case "file":
      return said.file(origin.name);
    case "kept":
      return said.kept;
  }
}
