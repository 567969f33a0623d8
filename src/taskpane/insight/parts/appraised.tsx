import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { showStep } from "../../../actions/actions";
import type { Appraisal } from "../../../appraisal/appraise";
import type { Intake } from "../../../intake/read";
import { insightPhrasesOf } from "../../../locale/insight";
import { Empty } from "../../parts/empty";
import { StepLayout } from "../../parts/step";
import { usePart, useWords } from "../../use-pane";

/** What a tool's page is about: an appraisal, and what was read for it. */
export interface AppraisedProps {
  readonly appraisal: Appraisal;
  readonly intake: Intake;
}

/** A tool's page, where there is an appraisal by the rubric in the pane; else what is missing. */
export function Appraised({ Page }: { readonly Page: (props: AppraisedProps) => ReactElement }) {
  const { context, locale, phrases: { steps } } = useWords();
  const run = usePart((state) => state.run);
  const hasRubric = usePart(({ book, draft }) => book !== null && draft !== null);
  const { nothing, nothingText } = insightPhrasesOf(locale);
  if (run !== null && run.appraisal !== null) return <Page appraisal={run.appraisal} intake={run.intake} />;
  const step = hasRubric ? "rubric" : "data";
  return (
    <StepLayout>
      <Empty title={nothing} text={nothingText}>
        <Button appearance="primary" onClick={() => showStep(context, step)}>
          {steps[step]}
        </Button>
      </Empty>
    </StepLayout>
  );
}
