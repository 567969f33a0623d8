import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Appraisal } from "../../../appraisal/appraise";
import { hasErrors, type Issue } from "../../../appraisal/issue";
import { readRubric } from "../../../appraisal/rubric/read";
import type { Rubric } from "../../../appraisal/rubric/types";
import { appraiser } from "../../../appraisal/what-if/appraiser";
import { compareAppraisals } from "../../../appraisal/what-if/comparison";
import { insightPhrasesOf } from "../../../locale/insight";
import { messageOf } from "../../../locale/locale";
import { useWords } from "../../use-pane";
import { Outcome } from "./outcome";

export interface ProposalProps {
  /** By the rubric in the pane. */
  readonly appraisal: Appraisal;
  /** The same with other numbers: what is read of the data must not differ. */
  readonly rubric: Rubric;
  readonly onApply: () => void;
}

/** A rubric that a tool proposes: what it would do, and the button that makes it the draft. */
export function Proposal({ appraisal, rubric, onApply }: ProposalProps) {
  const { locale } = useWords();
  const { proposal, proposalText, apply, alreadySo, findings } = insightPhrasesOf(locale);
  const tryOut = useMemo(() => appraiser(appraisal.table), [appraisal.table]);
  const after = useMemo(() => tryOut(rubric), [tryOut, rubric]);
  const comparison = useMemo(() => compareAppraisals(appraisal, after), [appraisal, after]);
  const found = useMemo(() => newFindings(appraisal.rubric, rubric), [appraisal.rubric, rubric]);
  if (JSON.stringify(rubric) === JSON.stringify(appraisal.rubric)) return <Text size={200}>{alreadySo}</Text>;
  return (
    <>
      <Text weight="semibold">{proposal}</Text>
      <Text size={200}>{proposalText}</Text>
      <Outcome comparison={comparison} appraisal={after} />
      {found.length > 0 && (
        <MessageBar intent={hasErrors(found) ? "error" : "warning"} layout="multiline">
          <MessageBarBody>{[findings, ...found.map((issue) => messageOf(issue, locale))].join(" ")}</MessageBarBody>
        </MessageBar>
      )}
      <Button appearance="primary" disabled={hasErrors(found)} onClick={onApply}>
        {apply}
      </Button>
    </>
  );
}

/** What the linter would say of the proposal and does not say of the rubric as it is. */
function newFindings(today: Rubric, proposed: Rubric): Issue[] {
  const said = new Set(readRubric(today).issues.map((issue) => JSON.stringify(issue)));
  return readRubric(proposed).issues.filter((issue) => !said.has(JSON.stringify(issue)));
}
