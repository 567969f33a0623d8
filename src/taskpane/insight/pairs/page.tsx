import { Button, makeStyles, MessageBar, MessageBarBody, Slider, Switch, Text, tokens } from "@fluentui/react-components";
import { weightStep } from "../../../actions/adopt";
import type { Appraisal } from "../../../appraisal/appraise";
import { labelOf } from "../../../appraisal/rubric/metrics";
import { MOST_CRITERIA, priorities, type Priorities } from "../../../appraisal/weights/pairwise";
import { roundedToSum, weightTotal, withWeights } from "../../../appraisal/weights/scale";
import { formatNumber } from "../../../locale/format";
import { pairsPhrasesOf } from "../../../locale/insight";
import type { Degree, PairsPhrases } from "../../../locale/insight/pairs";
import { textIn } from "../../../locale/wording";
import { Section } from "../../parts/section";
import { StepLayout } from "../../parts/step";
import { useWords } from "../../use-pane";
import { useKept } from "../kept";
import { Appraised } from "../parts/appraised";
import { Proposal } from "../parts/proposal";
import { ScorecardChoice } from "../parts/scorecard-choice";
import { UndoNotice } from "../parts/undo-notice";
import { useAdopt } from "../parts/use-adopt";
import { WeightShift } from "../parts/weight-shift";
import { FARTHEST, judgementsOf, pairName, pairsOf, standFor, standsFor, type Stands } from "./scale";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  pair: { display: "flex", flexDirection: "column", paddingBottom: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  ends: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
  end: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  slider: { minWidth: 0 },
});

/** 两两比较 (AHP), for one scorecard at a time. */
export function PairsPage() {
  return <Appraised Page={Scorecards} />;
}

function Scorecards({ appraisal }: { readonly appraisal: Appraisal }) {
  const { rubric } = appraisal;
  const [chosen, choose] = useKept("pairs/scorecard", 0);
  const scorecard = Math.min(chosen, rubric.scorecards.length - 1);
  return <Pairs key={scorecard} appraisal={appraisal} scorecard={scorecard} onChoose={choose} />;
}

/** How the judgements of a pair are said. */
interface Speech {
  readonly nameOf: (criterion: number) => string;
  readonly judged: (pair: { readonly one: number; readonly other: number }, stand: number) => string;
}

function speechOf({ rubric }: Appraisal, scorecard: number, words: PairsPhrases, locale: "zh-CN" | "en"): Speech {
  const nameOf = (criterion: number) => textIn(labelOf(rubric, rubric.scorecards[scorecard]!.criteria[criterion]!.metric), locale);
  return {
    nameOf,
    judged: ({ one, other }, stand) => {
      if (stand === 0) return words.equal;
      const times = Math.abs(stand) + 1;
      return words.stronger({ name: nameOf(stand < 0 ? one : other), degree: words.degrees[times as Degree], times: String(times) });
    },
  };
}

function Pairs({ appraisal, scorecard, onChoose }: { readonly appraisal: Appraisal; readonly scorecard: number; readonly onChoose: (scorecard: number) => void }) {
  const { locale } = useWords();
  const styles = useStyles();
  const { criteria } = appraisal.rubric.scorecards[scorecard]!;
  const metrics = criteria.map(({ metric }) => metric);
  const today = criteria.map(({ weight }) => weight);
  const [stands, setStands] = useKept<Stands>(`pairs/stands/${scorecard}`, standsFor(metrics, today));
  const words = pairsPhrasesOf(locale);
  const isComparable = criteria.length > 1 && criteria.length <= MOST_CRITERIA;
  const found = isComparable ? priorities(criteria.length, judgementsOf(metrics, stands)) : null;
  const speech = speechOf(appraisal, scorecard, words, locale);
  const set = (pair: { readonly one: number; readonly other: number }, stand: number) => setStands({ ...stands, [pairName(metrics[pair.one]!, metrics[pair.other]!)]: stand });
  return (
    <StepLayout foot={found !== null && <Text size={200}>{consistencyOf(found, words)}</Text>}>
      <Text size={200}>{words.intro}</Text>
      <Section title={words.pairs}>
        <ScorecardChoice rubric={appraisal.rubric} value={scorecard} onChoose={onChoose} />
        {found === null ? (
          <Text size={200}>{criteria.length > MOST_CRITERIA ? words.tooMany(MOST_CRITERIA) : words.tooFew}</Text>
        ) : (
          <div className={styles.buttons}>
            <Button size="small" onClick={() => setStands(standsFor(metrics, today))}>
              {words.fromWeights}
            </Button>
            <Button size="small" onClick={() => setStands({})}>
              {words.fromEqual}
            </Button>
          </div>
        )}
        {found !== null && pairsOf(criteria.length).map((pair) => <Pair key={pairName(metrics[pair.one]!, metrics[pair.other]!)} pair={pair} stand={stands[pairName(metrics[pair.one]!, metrics[pair.other]!)] ?? 0} speech={speech} onMove={(stand) => set(pair, stand)} />)}
      </Section>
      {found !== null && <Consistency found={found} speech={speech} onSettle={set} />}
      {found !== null && <Weights appraisal={appraisal} scorecard={scorecard} found={found} />}
    </StepLayout>
  );
}

/** One pair: a name at each end, the slider between, and what it says. */
function Pair({ pair, stand, speech, onMove }: { readonly pair: { readonly one: number; readonly other: number }; readonly stand: number; readonly speech: Speech; readonly onMove: (stand: number) => void }) {
  const { locale } = useWords();
  const styles = useStyles();
  const words = pairsPhrasesOf(locale);
  const [one, other] = [speech.nameOf(pair.one), speech.nameOf(pair.other)];
  const judged = speech.judged(pair, stand);
  return (
    <div className={styles.pair}>
      <div className={styles.ends} aria-hidden>
        <span className={styles.end} title={one}>{one}</span>
        <span className={styles.end} title={other}>{other}</span>
      </div>
      <Slider size="small" className={styles.slider} min={-FARTHEST} max={FARTHEST} value={stand} aria-label={words.pair(one, other)} aria-valuetext={judged} onChange={(_, { value }) => onMove(value)} />
      <Text size={200} align="center">
        {judged}
      </Text>
    </div>
  );
}

function consistencyOf({ ratio, isConsistent }: Priorities, { consistent, inconsistent }: PairsPhrases): string {
  const shown = formatNumber(ratio, 3);
  return isConsistent ? consistent(shown) : inconsistent(shown);
}

/** Whether the judgements agree, and which agrees least. */
function Consistency({ found, speech, onSettle }: { readonly found: Priorities; readonly speech: Speech; readonly onSettle: (pair: { readonly one: number; readonly other: number }, stand: number) => void }) {
  const { locale } = useWords();
  const words = pairsPhrasesOf(locale);
  const { isConsistent, leastConsistent: least } = found;
  const agreeing = least === null ? 0 : standFor(least.agreeing);
  const said = least === null ? 0 : standFor(least.times);
  return (
    <Section title={words.consistency}>
      <MessageBar intent={isConsistent ? "success" : "warning"} layout="multiline">
        <MessageBarBody>{consistencyOf(found, words)}</MessageBarBody>
      </MessageBar>
      {least !== null && agreeing !== said && (
        <>
          <Text size={200}>{words.worst({ pair: words.pair(speech.nameOf(least.one), speech.nameOf(least.other)), said: speech.judged(least, said), agreeing: speech.judged(least, agreeing) })}</Text>
          <Button size="small" onClick={() => onSettle(least, agreeing)}>
            {words.settle}
          </Button>
        </>
      )}
    </Section>
  );
}

/** The weights that follow, and what they would do. */
function Weights({ appraisal, scorecard, found }: { readonly appraisal: Appraisal; readonly scorecard: number; readonly found: Priorities }) {
  const { locale } = useWords();
  const [isRounded, round] = useKept("pairs/round", true);
  const { done, adopt } = useAdopt();
  const words = pairsPhrasesOf(locale);
  const today = appraisal.rubric.scorecards[scorecard]!.criteria.map(({ weight }) => weight);
  const total = weightTotal(today);
  const sum = total > 0 ? total : 100;
  const weights = roundedToSum(found.weights, sum, isRounded ? wholeStep(sum) : weightStep([sum]));
  const rubric = withWeights(appraisal.rubric, scorecard, weights);
  return (
    <Section title={words.weights}>
      <Switch checked={isRounded} label={words.round} onChange={(_, { checked }) => round(checked)} />
      <WeightShift rubric={appraisal.rubric} scorecard={scorecard} weights={weights} label={words.weights} />
      <Proposal appraisal={appraisal} rubric={rubric} onApply={() => adopt(rubric)} />
      <UndoNotice done={done} />
    </Section>
  );
}

/** Whole weights, or whole percents of weights that are shares of 1; a sum that is not whole keeps its decimals. */
function wholeStep(sum: number): number {
  return sum === 1 ? 0.01 : Number.isInteger(sum) ? 1 : weightStep([sum]);
}
