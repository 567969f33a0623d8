import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { weightStep } from "../../../actions/adopt";
import type { Appraisal } from "../../../appraisal/appraise";
import { inSteps, nearestWeights, type NearestWeights, type Wish } from "../../../appraisal/weights/nearest";
import { weightTotal } from "../../../appraisal/weights/scale";
import { formatNumber } from "../../../locale/format";
import { wishesPhrasesOf } from "../../../locale/insight";
import { weightDecimals } from "../../../report/sentences/stability";
import { Section } from "../../parts/section";
import { StepLayout } from "../../parts/step";
import { useWords } from "../../use-pane";
import { useKept } from "../kept";
import { Appraised } from "../parts/appraised";
import { PersonChoice, rankedTogether, rivalsOf } from "../parts/person-choice";
import { Proposal } from "../parts/proposal";
import { ScorecardChoice } from "../parts/scorecard-choice";
import { UndoNotice } from "../parts/undo-notice";
import { useAdopt } from "../parts/use-adopt";
import { WeightShift } from "../parts/weight-shift";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  wish: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  remove: { flexShrink: 0 },
});

/** Agents of a wish by nickname and post, so that it stays when the data are read again. */
interface NamedWish {
  readonly above: string;
  readonly below: string;
}

/** 期望名次, for one scorecard at a time. */
export function WishesPage() {
  return <Appraised Page={Scorecards} />;
}

function Scorecards({ appraisal }: { readonly appraisal: Appraisal }) {
  const { locale } = useWords();
  const { rubric } = appraisal;
  const [chosen, choose] = useKept("wishes/scorecard", 0);
  const scorecard = Math.min(chosen, rubric.scorecards.length - 1);
  return (
    <StepLayout>
      <Text size={200}>{wishesPhrasesOf(locale).intro}</Text>
      <ScorecardChoice rubric={rubric} value={scorecard} onChoose={choose} />
      <Wishes key={scorecard} appraisal={appraisal} scorecard={scorecard} />
    </StepLayout>
  );
}

function Wishes({ appraisal, scorecard }: { readonly appraisal: Appraisal; readonly scorecard: number }) {
  const { locale, phrases } = useWords();
  const styles = useStyles();
  const [named, setNamed] = useKept<readonly NamedWish[]>(`wishes/list/${scorecard}`, []);
  const { done, adopt } = useAdopt();
  const words = wishesPhrasesOf(locale);
  const { agents } = appraisal.table;
  const nameOf = (agent: number) => JSON.stringify([agents[agent]!.agent, agents[agent]!.post]);
  const wishes = useMemo(() => {
    const indexOf = new Map(agents.map(({ agent, post }, index) => [JSON.stringify([agent, post]), index]));
    return named.map(({ above, below }) => ({ above: indexOf.get(above) ?? -1, below: indexOf.get(below) ?? -1 })).filter(({ above, below }) => above >= 0 && below >= 0);
  }, [named, agents]);
  const found = useMemo(() => (wishes.length === 0 ? null : solved(appraisal, scorecard, wishes)), [appraisal, scorecard, wishes]);
  const sentence = ({ above, below }: Wish) => words.wish(agents[above]!.agent, agents[below]!.agent);
  return (
    <>
      <Section title={words.wishes}>
        {wishes.length === 0 && <Text size={200}>{words.none}</Text>}
        <ul className={styles.list}>
          {wishes.map((wish) => (
            <li key={`${wish.above} ${wish.below}`} className={styles.wish}>
              <Text size={200} className={styles.text}>{sentence(wish)}</Text>
              <Button size="small" appearance="subtle" className={styles.remove} aria-label={words.remove(sentence(wish))} onClick={() => setNamed(named.filter(({ above, below }) => above !== nameOf(wish.above) || below !== nameOf(wish.below)))}>
                {phrases.remove}
              </Button>
            </li>
          ))}
        </ul>
        <NewWish appraisal={appraisal} scorecard={scorecard} wishes={wishes} onAdd={({ above, below }) => setNamed([...named, { above: nameOf(above), below: nameOf(below) }])} />
      </Section>
      {found !== null && "refusal" in found && (
        <Section title={words.cannot}>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{found.wish === null ? words.refusals[found.refusal] : words.refused(sentence(found.wish), words.refusals[found.refusal])}</MessageBarBody>
          </MessageBar>
        </Section>
      )}
      {found !== null && !("refusal" in found) && (
        <Section title={words.weights}>
          <WeightShift rubric={appraisal.rubric} scorecard={scorecard} weights={found.weights} label={words.weights} />
          <Text size={200}>{words.distance(formatNumber(found.distance, weightDecimals(weightTotal(found.weights))))}</Text>
          <Proposal appraisal={appraisal} rubric={found.rubric} onApply={() => adopt(found.rubric)} />
          <UndoNotice done={done} />
        </Section>
      )}
    </>
  );
}

function solved(appraisal: Appraisal, scorecard: number, wishes: readonly Wish[]): NearestWeights {
  const weights = appraisal.rubric.scorecards[scorecard]!.criteria.map(({ weight }) => weight);
  return inSteps(appraisal, scorecard, wishes, nearestWeights(appraisal, scorecard, wishes), weightStep(weights));
}

/** Two agents of the scorecard, and the button that adds them to the list. */
function NewWish({ appraisal, scorecard, wishes, onAdd }: { readonly appraisal: Appraisal; readonly scorecard: number; readonly wishes: readonly Wish[]; readonly onAdd: (wish: Wish) => void }) {
  const { locale } = useWords();
  const { assessment, rubric } = appraisal;
  const [chosen, choose] = useState<Partial<Wish>>({});
  const words = wishesPhrasesOf(locale);
  const isOfScorecard = (agent: number) => assessment.posts[assessment.post[agent]!]!.scorecard === rubric.scorecards[scorecard];
  const pools = rankedTogether(appraisal).map((pool) => pool.filter(isOfScorecard)).filter((pool) => pool.length > 1);
  const everybody = pools.flat();
  const above = everybody.find((agent) => agent === chosen.above) ?? pools[0]?.[1];
  const others = rivalsOf(pools, above);
  const below = others.find((agent) => agent === chosen.below) ?? others[0];
  if (above === undefined || below === undefined) return <Text size={200}>{words.nobody}</Text>;
  const isThere = wishes.some((wish) => wish.above === above && wish.below === below);
  return (
    <>
      <PersonChoice label={words.above} appraisal={appraisal} agents={everybody} value={above} onChoose={(agent) => choose({ ...chosen, above: agent })} />
      <PersonChoice label={words.below} appraisal={appraisal} agents={others} value={below} onChoose={(agent) => choose({ ...chosen, below: agent })} />
      {isThere && <Text size={200}>{words.already}</Text>}
      <Button size="small" disabled={isThere} onClick={() => onAdd({ above, below })}>
        {words.add}
      </Button>
    </>
  );
}
