import type { Appraisal } from "../../../appraisal/appraise";
import { StepLayout } from "../../parts/step";
import { Appraised } from "../parts/appraised";
import { BudgetGoal } from "./budget-goal";
import { ShareGoal } from "./share-goal";

/** 按目标反推. */
export function GoalsPage() {
  return <Appraised Page={Goals} />;
}

function Goals({ appraisal }: { readonly appraisal: Appraisal }) {
  return (
    <StepLayout>
      <ShareGoal appraisal={appraisal} />
      <BudgetGoal appraisal={appraisal} />
    </StepLayout>
  );
}
