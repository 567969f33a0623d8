import { Button } from "@fluentui/react-components";
import { showStep } from "../../actions/actions";
import type { Step } from "../../actions/state";
import { useWords } from "../use-pane";
import { Empty } from "./empty";
import { StepLayout } from "./step";

/** A page with nothing to show yet: why, and the step that comes first. */
export function StepFirst({ title, text, step }: { readonly title: string; readonly text: string; readonly step: Step }) {
  const { context, phrases: { steps } } = useWords();
  return (
    <StepLayout>
      <Empty title={title} text={text}>
        <Button appearance="primary" onClick={() => showStep(context, step)}>
          {steps[step]}
        </Button>
      </Empty>
    </StepLayout>
  );
}
