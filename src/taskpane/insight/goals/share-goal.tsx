import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Appraisal } from "../../../appraisal/appraise";
import { topTierCut, withTopCut, type Cut } from "../../../appraisal/goals/tier-cut";
import { readQuantity, writePercent } from "../../../appraisal/rubric/cells/numbers";
import type { Rubric, Tier } from "../../../appraisal/rubric/types";
import { tierListsOf } from "../../../appraisal/rubric/walk";
import { formatNumber } from "../../../locale/format";
import { goalsPhrasesOf, insightPhrasesOf } from "../../../locale/insight";
import { Choice } from "../../parts/choice";
import { Section } from "../../parts/section";
import { useWords } from "../../use-pane";
import { useKept } from "../kept";
import { Proposal } from "../parts/proposal";
import { postsOf } from "../parts/scorecard-choice";
import { UndoNotice } from "../parts/undo-notice";
import { useAdopt } from "../parts/use-adopt";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  cut: { width: "100%", justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular },
});

/** Scores are told to as many decimals as can tell two apart. */
const SCORE_DECIMALS = 10;

/** 等级比例: where the best tier's threshold has to lie for a share of the ranked to reach it. */
export function ShareGoal({ appraisal }: { readonly appraisal: Appraisal }) {
  const { locale } = useWords();
  const { rubric } = appraisal;
  const lists = [...tierListsOf(rubric)].filter(({ tiers }) => tiers.length > 1);
  const [at, choose] = useKept("goals/tiers", 0);
  const [typed, type] = useKept("goals/share", "15%");
  const { done, adopt } = useAdopt();
  const words = goalsPhrasesOf(locale);
  const list = lists[at] ?? lists[0];
  const share = shareOf(typed);
  if (list === undefined) return <Section title={words.share}><Text size={200}>{words.noTiers}</Text></Section>;
  return (
    <Section title={words.share}>
      <Text size={200}>{words.shareText(list.tiers[0]!.name)}</Text>
      {lists.length > 1 && (
        <Field label={words.tierList} size="small" orientation="horizontal">
          <Choice size="small" value={String(lists.indexOf(list))} onChange={(_, { value }) => choose(Number(value))}>
            {lists.map(({ path }, n) => (
              <option key={n} value={n}>
                {path[0] === "scorecards" ? postsOf(rubric.scorecards[Number(path[1])]!, insightPhrasesOf(locale)) : words.allPosts}
              </option>
            ))}
          </Choice>
        </Field>
      )}
      <Field label={words.shareOf} size="small" orientation="horizontal" {...(share === null && { validationMessage: words.shareUnreadable, validationState: "error" as const })}>
        <Input size="small" inputMode="decimal" value={typed} onChange={(_, { value }) => type(value)} />
      </Field>
      {share !== null && <Cuts appraisal={appraisal} tiers={list.tiers} share={share} onApply={adopt} />}
      <UndoNotice done={done} />
    </Section>
  );
}

/** The cut that lets in as many as are wanted, or the nearest there are, to choose from. */
function Cuts({ appraisal, tiers, share, onApply }: { readonly appraisal: Appraisal; readonly tiers: readonly Tier[]; readonly share: number; readonly onApply: (rubric: Rubric) => void }) {
  const { locale } = useWords();
  const styles = useStyles();
  const [chosen, choose] = useState<number | null>(null);
  const { rubric } = appraisal;
  const { ranked, wanted, eligible, exact, fewer, more } = useMemo(() => topTierCut(appraisal, tiers, share), [appraisal, tiers, share]);
  const cuts = exact === null ? [fewer, more].filter((cut) => cut !== null) : [exact];
  const cut = cuts.length === 1 ? cuts[0]! : cuts.find(({ minScore }) => minScore === chosen);
  const proposed = useMemo(() => (cut === undefined ? null : withTopCut(rubric, tiers, cut.minScore)), [cut, rubric, tiers]);
  const words = goalsPhrasesOf(locale);
  const sentence = ({ minScore, heads }: Cut) => (exact === null ? words.nearly : words.exact)(formatNumber(minScore, SCORE_DECIMALS), heads);
  return (
    <>
      <Text size={200}>{words.wanted({ ranked, wanted, share: writePercent(share) })}</Text>
      {exact === null && <Text size={200}>{eligible < wanted ? words.eligible({ tier: tiers[0]!.name, eligible }) : words.noExact(wanted)}</Text>}
      {cuts.length === 1 && <Text weight="semibold">{sentence(cuts[0]!)}</Text>}
      {cuts.length > 1 && (
        <ul className={styles.list}>
          {cuts.map((each) => (
            <li key={each.minScore}>
              <Button size="small" className={styles.cut} aria-expanded={each === cut} onClick={() => choose(each === cut ? null : each.minScore)}>
                {sentence(each)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {proposed !== null && <Proposal appraisal={appraisal} rubric={proposed} onApply={() => onApply(proposed)} />}
    </>
  );
}

/** 15%, 0.15 and 15 alike; null: no share. */
function shareOf(text: string): number | null {
  const read = readQuantity(text, "rate");
  if (read === null) return null;
  const share = read.bare && read.value > 1 ? Number(`${read.value}e-2`) : read.value;
  return share >= 0 && share <= 1 ? share : null;
}
