import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { keepDraft, showStep, undoEdit } from "../../actions/actions";
import type { Rubric } from "../../appraisal/rubric/types";
import { IssueList } from "../issues/issue-list";
import { StepLayout } from "../parts/step";
import { usePane } from "../use-pane";
import { AddPost } from "./add-post";
import { BonusFields } from "./bonus-fields";
import { ColumnFields } from "./column-fields";
import { LiveStrip } from "./live-strip";
import { MetricFields } from "./metric-fields";
import { OriginSection } from "./origin-section";
import { PlanFields } from "./plan-fields";
import { ScorecardSection } from "./scorecard-section";
import { ScoringFields } from "./scoring-fields";
import { TierFields } from "./tier-fields";
import { useEditor } from "./use-editor";

const TIERS = ["tiers"];
const ROOT: readonly string[] = [];
/** What is rarely changed, each behind its heading. */
const FOLDED = { scoring: ScoringFields, metrics: MetricFields, columns: ColumnFields, plan: PlanFields } satisfies Readonly<Record<string, () => ReactElement>>;

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  folded: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  panel: { margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  live: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  figures: { flexGrow: 1, minWidth: 0 },
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
          {draft !== null && (
            <div className={styles.live}>
              <div className={styles.figures}>
                <LiveStrip />
              </div>
              <Undo disabled={task !== null || draft.past.length === 0} />
            </div>
          )}
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
        {draft !== null && <RubricFields rubric={draft.rubric} />}
      </div>
    </StepLayout>
  );
}

function Undo({ disabled }: { readonly disabled: boolean }) {
  const { context, rubric } = useEditor();
  return (
    <Button appearance="subtle" icon={<ArrowUndoRegular />} title={rubric.undo} aria-label={rubric.undo} disabled={disabled} onClick={() => void undoEdit(context)} />
  );
}

/** What is changed every month first: weights and rules, tiers, money. */
function RubricFields({ rubric: { scorecards, tiers, bonus } }: { readonly rubric: Rubric }) {
  const { rubric } = useEditor();
  return (
    <>
      {scorecards.map((scorecard, index) => (
        <ScorecardSection key={index} scorecard={scorecard} index={index} removable={scorecards.length > 1} />
      ))}
      <AddPost />
      <TierFields tiers={tiers} path={TIERS} title={rubric.tiers} />
      {scorecards.map((card, index) => card.tiers && <TierFields key={index} tiers={card.tiers} path={["scorecards", index, "tiers"]} title={rubric.tiersOf(rubric.postsName(card.posts))} />)}
      <BonusFields bonus={bonus} root={ROOT} title={rubric.bonus} />
      {scorecards.map((card, index) => card.bonus && <BonusFields key={index} bonus={card.bonus} root={["scorecards", index]} title={rubric.bonusOf(rubric.postsName(card.posts))} />)}
      <Folded />
    </>
  );
}

function Folded() {
  const { rubric } = useEditor();
  const styles = useStyles();
  return (
    <Accordion collapsible multiple className={styles.folded}>
      {Object.entries(FOLDED).map(([name, Fields]) => (
        <AccordionItem key={name} value={name}>
          <AccordionHeader>{rubric.folded[name as keyof typeof FOLDED]}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <Fields />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
