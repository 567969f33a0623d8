import { Field, makeStyles, Slider, Switch, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { editRubric, keepDraft } from "../../../actions/actions";
import { moveWeight } from "../../../actions/insight";
import { sumExactly } from "../../../appraisal/decimal";
import { labelOf } from "../../../appraisal/rubric/metrics";
import type { Rubric } from "../../../appraisal/rubric/types";
import type { CriterionPlace } from "../../../appraisal/weights/scale";
import { formatNumber } from "../../../locale/format";
import { whatIfPhrasesOf } from "../../../locale/insight";
import { textIn } from "../../../locale/wording";
import { Section } from "../../parts/section";
import { usePart, useWords } from "../../use-pane";
import { useKept } from "../kept";
import { ScorecardChoice } from "../parts/scorecard-choice";

const useStyles = makeStyles({
  weights: { display: "grid", gridTemplateColumns: "minmax(0, 2fr) minmax(72px, 3fr) 44px", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  label: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  slider: { minWidth: 0 },
});

/** The weights of one scorecard, to be moved with the outcome in sight. */
export function WeightSliders() {
  const { context, locale } = useWords();
  const styles = useStyles();
  const rubric = usePart(({ draft }) => draft?.rubric ?? null);
  const [chosen, choose] = useKept("what-if/scorecard", 0);
  const [isTotalKept, keepTotal] = useKept("what-if/keep-total", true);
  const move = useMove(isTotalKept);
  const words = whatIfPhrasesOf(locale);
  const scorecard = Math.min(chosen, (rubric?.scorecards.length ?? 1) - 1);
  const criteria = rubric?.scorecards[scorecard]?.criteria ?? [];
  if (rubric === null || criteria.length === 0) return null;
  const total = sumExactly(criteria.map(({ weight }) => weight));
  const isOfShares = total > 0 && total <= 1;
  const keep = () => void keepDraft(context);
  return (
    <Section title={words.weights} aside={<Text size={200}>{words.total(formatNumber(total))}</Text>}>
      <ScorecardChoice rubric={rubric} value={scorecard} onChoose={choose} />
      <div className={styles.weights} onBlur={keep} onPointerUp={keep}>
        {criteria.map(({ metric, weight }, criterion) => {
          const label = textIn(labelOf(rubric, metric), locale);
          return [
            <Text key={`${criterion} label`} size={200} className={styles.label} title={label} aria-hidden>
              {label}
            </Text>,
            <Slider key={criterion} size="small" className={styles.slider} min={0} max={isTotalKept ? total : Math.max(isOfShares ? 1 : 100, weight)} step={isOfShares ? 0.01 : undefined} value={weight} aria-label={label} onChange={(_, { value }) => move({ scorecard, criterion }, value)} />,
            <Text key={`${criterion} weight`} size={200} className={styles.number}>
              {formatNumber(weight, isOfShares ? 4 : 2)}
            </Text>,
          ];
        })}
      </div>
      <Field>
        <Switch checked={isTotalKept} label={words.keepTotal} onChange={(_, { checked }) => keepTotal(checked)} />
      </Field>
    </Section>
  );
}

/** Moves a weight; as long as it is the same one, the others keep the proportions they had when it began. */
function useMove(isTotalKept: boolean): (place: CriterionPlace, weight: number) => void {
  const { context } = useWords();
  const begun = useRef<{ readonly place: CriterionPlace; readonly from: readonly number[]; readonly left: Rubric } | null>(null);
  return (place, weight) => {
    const { scorecard, criterion } = place;
    const rubric = context.store.get().draft!.rubric;
    const last = begun.current;
    const isSame = last !== null && last.left === rubric && last.place.scorecard === scorecard && last.place.criterion === criterion;
    const from = isSame ? last.from : rubric.scorecards[scorecard]!.criteria.map((each) => each.weight);
    const hasOthers = from.some((other, k) => k !== criterion && other > 0);
    if (isTotalKept && hasOthers) moveWeight(context, place, weight, from);
    else editRubric(context, ["scorecards", scorecard, "criteria", criterion, "weight"], weight);
    begun.current = { place, from, left: context.store.get().draft!.rubric };
  };
}
