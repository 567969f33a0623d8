import { Checkbox, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Appraisal } from "../../../appraisal/appraise";
import { insightPhrasesOf } from "../../../locale/insight";
import { formerTiers as formerTiersOf, type Past } from "../../../report/review/past";
import type { ReviewInput } from "../../../report/review/review";
import { useWords } from "../../use-pane";
import { useKept } from "../kept";
import { WholeNumber } from "./whole-number";

/** What makes a gold medal. */
export interface MedalChoice extends Pick<ReviewInput, "months" | "formerTiers"> {
  /** Tiers of the past to choose from; the chosen ones are among them. */
  readonly offered: readonly string[];
  readonly chooseMonths: (months: number) => void;
  readonly chooseFormer: (tiers: readonly string[]) => void;
}

const MONTHS = 3;
const NONE: readonly string[] = [];

/** One choice for all tools: what earns a certificate is what the review tells. */
export function useMedalChoice(past: Past, appraisal: Appraisal): MedalChoice {
  const [months, chooseMonths] = useKept("medals/months", MONTHS);
  const [chosen, chooseFormer] = useKept<readonly string[]>("medals/former-tiers", NONE);
  const offered = useMemo(() => formerTiersOf(past, appraisal), [past, appraisal]);
  const formerTiers = useMemo(() => offered.filter((tier) => chosen.includes(tier)), [offered, chosen]);
  return { months, formerTiers, offered, chooseMonths, chooseFormer };
}

/** How many periods running, and what the best tier was called before where the history knows other names. */
export function MedalFields({ months, formerTiers, offered, chooseMonths, chooseFormer }: MedalChoice) {
  const { locale } = useWords();
  const words = insightPhrasesOf(locale);
  return (
    <>
      <WholeNumber label={words.running} value={months} onChoose={chooseMonths} />
      {offered.length > 0 && (
        <div role="group" aria-label={words.formerTiers}>
          <Text size={200} block>
            {words.formerTiers}
          </Text>
          {offered.map((tier) => (
            <Checkbox key={tier} label={tier} checked={formerTiers.includes(tier)} onChange={(_, { checked }) => chooseFormer(checked === true ? [...formerTiers, tier] : formerTiers.filter((each) => each !== tier))} />
          ))}
        </div>
      )}
    </>
  );
}
