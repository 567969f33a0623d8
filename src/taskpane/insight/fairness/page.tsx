import { Text } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { fairnessToolPhrasesOf } from "../../../locale/insight";
import { fairnessOf } from "../../../report/fairness";
import { groupings } from "../../../report/review/groupings";
import { Section } from "../../parts/section";
import { StepLayout } from "../../parts/step";
import { useWords } from "../../use-pane";
import { useKept } from "../kept";
import { Appraised, type AppraisedProps } from "../parts/appraised";
import { Groups } from "../parts/groups";
import { Told } from "../parts/told";
import { WholeNumber } from "../parts/whole-number";
import { Moves } from "../what-if/moves";
import { Across } from "./across";
import { Raters } from "./raters";

/** What the command line takes where nothing is said. */
const FEWEST = 5;

/** 公平性. */
export function FairnessPage() {
  return <Appraised Page={Fairness} />;
}

function Fairness({ appraisal, intake }: AppraisedProps) {
  const { locale } = useWords();
  const [column, chooseColumn] = useKept<string | null>("fairness/by", null);
  const [raters, nameRaters] = useKept("fairness/raters", "");
  const [fewest, chooseFewest] = useKept("fairness/fewest", FEWEST);
  const offered = useMemo(() => groupings(intake, appraisal), [intake, appraisal]);
  const by = offered.some(({ header }) => header === column) ? column : null;
  const choices = useMemo(() => ({ by, raters: raters.trim() === "" ? null : raters.trim(), fewest }), [by, raters, fewest]);
  // A field goes first: what comes of it is shown as soon as there is time.
  const shown = useDeferredValue(choices);
  const { fairness, issues } = useMemo(() => fairnessOf({ intake }, appraisal, shown), [intake, appraisal, shown]);
  const words = fairnessToolPhrasesOf(locale);
  return (
    <StepLayout>
      <Text size={200}>{words.intro}</Text>
      <WholeNumber label={words.fewest} value={fewest} onChoose={chooseFewest} />
      {fairness !== null && (
        <>
          <Groups appraisal={appraisal} groups={fairness.groups} offered={offered} by={by} onChoose={chooseColumn} />
          {fairness.across.length > 0 && <Across across={fairness.across} agents={appraisal.table.agents} />}
          <Raters rubric={appraisal.rubric} rated={fairness.rated} column={raters} onName={nameRaters}>
            <Told issues={issues} />
          </Raters>
          {fairness.corrected !== null && (
            <>
              <Section title={words.corrected}>
                <Text size={200}>{words.correctedText}</Text>
              </Section>
              <Moves comparison={fairness.corrected} agents={appraisal.table.agents} />
            </>
          )}
        </>
      )}
    </StepLayout>
  );
}
