import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { memo, useDeferredValue, useMemo } from "react";
import { saveRubric } from "../../../actions/actions";
import type { Appraisal } from "../../../appraisal/appraise";
import { areOfSameAgents, compareAppraisals, type Comparison } from "../../../appraisal/what-if/comparison";
import { formatChange, formatMoney } from "../../../locale/format";
import { insightPhrasesOf, whatIfPhrasesOf } from "../../../locale/insight";
import { toldChanges } from "../../../report/sentences/changes";
import { Empty } from "../../parts/empty";
import { Section } from "../../parts/section";
import { StepLayout } from "../../parts/step";
import { usePane, usePart, useWords } from "../../use-pane";
import { ChangeList } from "../parts/change-list";
import { moveCounts } from "../parts/move-counts";
import { Outcome } from "../parts/outcome";
import { Distribution } from "./distribution";
import { Moves } from "./moves";
import { Scenarios } from "./scenarios";
import { TierChanges } from "./tier-changes";
import { useBaseline, type Baseline } from "./use-baseline";
import { WeightSliders } from "./weight-sliders";

/** 方案对比: what the rubric in the pane does beside the one in force, at once with every change. */
export function WhatIfPage() {
  const baseline = useBaseline();
  // The slider goes first: what comes of it is shown as soon as there is time.
  const after = useDeferredValue(usePart(({ run }) => run?.appraisal ?? null));
  const before = baseline?.appraisal ?? null;
  const comparison = useMemo(() => (before !== null && after !== null && areOfSameAgents(before, after) ? compareAppraisals(before, after) : null), [before, after]);
  if (baseline === null) return <NoBaseline />;
  return (
    <StepLayout foot={comparison !== null && <Summary comparison={comparison} />}>
      <Setting baseline={baseline} before={before} after={after} />
      <WeightSliders />
      <Differences baseline={baseline} />
      {comparison !== null && <Results comparison={comparison} before={before!} after={after!} />}
      {before !== null && <Scenarios baseline={baseline} before={before} comparison={comparison} />}
    </StepLayout>
  );
}

/** What is other in the pane's rubric than in the one in force, in the words of the rubric sheet. */
function Differences({ baseline }: { readonly baseline: Baseline }) {
  const { locale } = useWords();
  const rubric = useDeferredValue(usePart(({ draft }) => draft?.rubric ?? null));
  const changes = useMemo(() => (rubric === null ? [] : toldChanges(baseline.rubric, rubric, locale)), [baseline, rubric, locale]);
  if (changes.length === 0) return null;
  return (
    <Section title={whatIfPhrasesOf(locale).differences}>
      <ChangeList changes={changes} />
    </Section>
  );
}

/** Everything that is seen of a comparison; made anew only with another one. */
const Results = memo(function Results({ comparison, before, after }: { readonly comparison: Comparison; readonly before: Appraisal; readonly after: Appraisal }) {
  const { locale } = useWords();
  return (
    <>
      <Section title={whatIfPhrasesOf(locale).outcome}>
        <Outcome comparison={comparison} appraisal={after} />
        <TierChanges comparison={comparison} agents={after.table.agents} />
      </Section>
      <Moves comparison={comparison} agents={after.table.agents} />
      <Distribution before={before} after={after} />
    </>
  );
});

function NoBaseline() {
  const { context, locale, state } = usePane();
  const { noBaseline, noBaselineText, noBaselineYet } = whatIfPhrasesOf(locale);
  return (
    <StepLayout>
      <Empty title={noBaseline} text={noBaselineText}>
        {state.draft !== null && (
          <Button appearance="primary" disabled={state.task !== null} onClick={() => void saveRubric(context)}>
            {noBaselineYet}
          </Button>
        )}
      </Empty>
    </StepLayout>
  );
}

/** What is compared with what, or why it cannot be. */
function Setting({ baseline, before, after }: { readonly baseline: Baseline; readonly before: Appraisal | null; readonly after: Appraisal | null }) {
  const { locale } = useWords();
  const isSame = usePart(({ draft }) => draft !== null && JSON.stringify(draft.rubric) === JSON.stringify(baseline.rubric));
  const words = whatIfPhrasesOf(locale);
  if (before === null) return <Notice text={words.baselineBlocked} />;
  if (after === null) return <Notice text={words.blocked} />;
  if (!areOfSameAgents(before, after)) return <Notice text={insightPhrasesOf(locale).otherAgents} />;
  return <Text size={200}>{isSame ? words.same : words.against(baseline.rubric.name)}</Text>;
}

function Notice({ text }: { readonly text: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

/** What stays in sight while a slider moves. */
function Summary({ comparison }: { readonly comparison: Comparison }) {
  const { locale } = useWords();
  const words = insightPhrasesOf(locale);
  const { bonus } = comparison;
  return (
    <div role="group" aria-label={whatIfPhrasesOf(locale).outcome}>
      <Text size={200} block>
        {words.moved(moveCounts(comparison))}
      </Text>
      <Text size={200} weight="semibold">{`${words.bonus} ${formatMoney(bonus.after)}${bonus.change === 0 ? "" : ` (${formatChange(bonus.change)})`}`}</Text>
    </div>
  );
}
