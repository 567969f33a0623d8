import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Badge, Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { discardDraft, exportRubric, importRubric, keepDraft, saveRubric, showStep } from "../../actions/actions";
import type { Draft } from "../../actions/state";
import { hasErrors } from "../../appraisal/issue";
import type { EditorPhrases } from "../../locale/editor";
import { templateNames } from "../../templates";
import { IssueList } from "../issues/issue-list";
import { Section } from "../parts/section";
import { StepLayout } from "../parts/step";
import { usePane } from "../use-pane";
import { BonusFields } from "./bonus-fields";
import { TextField } from "./fields";
import { LiveStrip } from "./live-strip";
import { ScorecardSection } from "./scorecard-section";
import { TemplateChoice } from "./template-choice";
import { TierFields } from "./tier-fields";
import { useEditor } from "./use-editor";

const TIERS = ["tiers"];
const BONUS = ["bonus"];

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  file: { display: "none" },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** 方案: where the rubric comes from, and every part of it to be edited. */
export function RubricStep() {
  const { context, state, phrases } = usePane();
  const styles = useStyles();
  const { draft, rubricIssues, task } = state;
  const keep = () => void keepDraft(context);
  return (
    <StepLayout
      foot={
        <>
          {draft !== null && <LiveStrip />}
          <Button appearance="primary" disabled={task !== null || draft === null} onClick={() => showStep(context, "preview")}>
            {phrases.next.rubric}
          </Button>
        </>
      }
    >
      {/* An edit has come to rest when the pointer is lifted or the field is left. */}
      <div className={styles.all} onBlur={keep} onPointerUp={keep}>
        <OriginSection />
        {draft === null && rubricIssues.length > 0 && <IssueList issues={rubricIssues} />}
        {draft !== null && draft.issues.length > 0 && <IssueList issues={draft.issues} />}
        {draft !== null && <RubricFields draft={draft} />}
      </div>
    </StepLayout>
  );
}

function OriginSection() {
  const { context, state, phrases, locale } = usePane();
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const { rubric } = useEditor();
  const { draft, rubricIssues, task } = state;
  const busy = task !== null;
  return (
    <Section title={draft?.rubric.name || phrases.steps.rubric} aside={draft?.changed && <Badge appearance="tint" color="warning">{rubric.changed}</Badge>}>
      {draft === null && (
        <MessageBar intent={rubricIssues.length > 0 ? "error" : "info"} layout="multiline">
          <MessageBarBody>{rubricIssues.length > 0 ? rubric.unreadable : rubric.none}</MessageBarBody>
        </MessageBar>
      )}
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

function originText({ origin }: Draft, { origin: said }: EditorPhrases, locale: "zh-CN" | "en"): string {
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

function RubricFields({ draft: { rubric } }: { readonly draft: Draft }) {
  const { rubric: said } = useEditor();
  const styles = useStyles();
  const { plan } = rubric;
  return (
    <>
      <Accordion collapsible>
        <AccordionItem value="plan">
          <AccordionHeader>{said.plan}</AccordionHeader>
          <AccordionPanel className={styles.fields}>
            <TextField path={["name"]} label={said.name} value={rubric.name} />
            <TextField path={["plan", "purpose"]} label={said.purpose} value={plan.purpose} optional long />
            <TextField path={["plan", "scope"]} label={said.scope} value={plan.scope} optional long />
            <TextField path={["plan", "cycle"]} label={said.cycle} value={plan.cycle} optional />
            <TextField path={["plan", "method"]} label={said.method} value={plan.method} optional long />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      {rubric.scorecards.map((scorecard, index) => (
        <ScorecardSection key={index} scorecard={scorecard} index={index} />
      ))}
      <TierFields tiers={rubric.tiers} path={TIERS} title={said.tiers} />
      {rubric.scorecards.map(({ tiers, posts }, index) => tiers && <TierFields key={index} tiers={tiers} path={["scorecards", index, "tiers"]} title={said.tiersOf(posts.join("、"))} />)}
      <BonusFields bonus={rubric.bonus} path={BONUS} />
    </>
  );
}
