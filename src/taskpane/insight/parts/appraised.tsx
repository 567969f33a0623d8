import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { showStep } from "../../../actions/actions";
import type { Appraisal } from "../../../appraisal/appraise";
import { insightPhrasesOf } from "../../../locale/insight";
import { Empty } from "../../parts/empty";
import { StepLayout } from "../../parts/step";
import { usePart, useWords } from "../../use-pane";

/** A tool's page, where there is an appraisal by the rubric in the pane; else what is missing. */
export function Appraised({ Page }: { readonly Page: (props: { readonly appraisal: Appraisal }) => ReactElement }) {
  const { context, locale, phrases: { steps } } = useWords();
  const appraisal = usePart(({ run }) => run?.appraisal ?? null);
  const hasRubric = usePart(({ book, draft }) => book !== null && draft !== null);
  const { nothing, nothingText } = insightPhrasesOf(locale);
  if (appraisal !== null) return <Page appraisal={appraisal} />;
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
