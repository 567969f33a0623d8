import type { ReactElement } from "react";
import type { Appraisal } from "../../../appraisal/appraise";
import type { Intake } from "../../../intake/read";
import { insightPhrasesOf } from "../../../locale/insight";
import { StepFirst } from "../../parts/step-first";
import { usePart, useWords } from "../../use-pane";

/** What a tool's page is about: an appraisal, and what was read for it. */
export interface AppraisedProps {
  readonly appraisal: Appraisal;
  readonly intake: Intake;
}

/** A tool's page, where there is an appraisal by the rubric in the pane; else what is missing. */
export function Appraised({ Page }: { readonly Page: (props: AppraisedProps) => ReactElement }) {
  const { locale } = useWords();
  const run = usePart((state) => state.run);
  const hasRubric = usePart(({ book, draft }) => book !== null && draft !== null);
  const { nothing, nothingText } = insightPhrasesOf(locale);
  if (run !== null && run.appraisal !== null) return <Page appraisal={run.appraisal} intake={run.intake} />;
  return <StepFirst title={nothing} text={nothingText} step={hasRubric ? "rubric" : "data"} />;
}
