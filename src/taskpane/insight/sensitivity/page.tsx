import { Accordion, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Appraisal } from "../../../appraisal/appraise";
import { criterionSensitivity } from "../../../appraisal/sensitivity/sensitivity";
import { insightPhrasesOf, sensitivityPhrasesOf } from "../../../locale/insight";
import { Section } from "../../parts/section";
import { StepLayout } from "../../parts/step";
import { useWords } from "../../use-pane";
import { useKept } from "../kept";
import { Appraised } from "../parts/appraised";
import { postsOf, ScorecardChoice } from "../parts/scorecard-choice";
import { WholeNumber } from "../parts/whole-number";
import { CriterionItem } from "./criterion-item";
import { Overtake } from "./overtake";

/** 权重敏感性, for one scorecard at a time. */
export function SensitivityPage() {
  return <Appraised Page={Sensitivities} />;
}

const FIRST_PLACES = 3;

function Sensitivities({ appraisal }: { readonly appraisal: Appraisal }) {
  const { locale } = useWords();
  const { rubric } = appraisal;
  const [chosen, choose] = useKept("sensitivity/scorecard", 0);
  const [top, setTop] = useKept("sensitivity/top", FIRST_PLACES);
  const scorecard = Math.min(chosen, rubric.scorecards.length - 1);
  const found = useMemo(() => rubric.scorecards[scorecard]!.criteria.map((_, criterion) => criterionSensitivity(appraisal, { scorecard, criterion }, { top })), [appraisal, rubric, scorecard, top]);
  const words = sensitivityPhrasesOf(locale);
  return (
    <StepLayout>
      <Text size={200}>{words.intro}</Text>
      <Section title={postsOf(rubric.scorecards[scorecard]!, insightPhrasesOf(locale))}>
        <ScorecardChoice rubric={rubric} value={scorecard} onChoose={choose} />
        <WholeNumber label={words.top} value={top} onChoose={setTop} />
        <Accordion collapsible multiple>
          {found.map((each) => (
            <CriterionItem key={each.criterion} appraisal={appraisal} found={each} top={top} />
          ))}
        </Accordion>
      </Section>
      <Overtake appraisal={appraisal} />
    </StepLayout>
  );
}
