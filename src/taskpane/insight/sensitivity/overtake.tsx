import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { weightStep } from "../../../actions/adopt";
import type { Appraisal } from "../../../appraisal/appraise";
import { labelOf } from "../../../appraisal/rubric/metrics";
import { overtakingRubric, overtakings, type Overtaking } from "../../../appraisal/sensitivity/overtake";
import { formatNumber } from "../../../locale/format";
import { insightPhrasesOf, sensitivityPhrasesOf } from "../../../locale/insight";
import { textIn } from "../../../locale/wording";
import { limitText, weightDecimals } from "../../../report/sentences/stability";
import { Section } from "../../parts/section";
import { useWords } from "../../use-pane";
import { useKept } from "../kept";
import { PersonChoice, rankedTogether, rivalsOf } from "../parts/person-choice";
import { Proposal } from "../parts/proposal";
import { UndoNotice } from "../parts/undo-notice";
import { useAdopt } from "../parts/use-adopt";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  way: { width: "100%", justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular },
});

/** One weight moved so far, down or up, that somebody passes somebody else. */
interface Way {
  readonly found: Overtaking;
  readonly end: "low" | "high";
}

/** 反超: the smallest change of one weight with which one agent stands above another. */
export function Overtake({ appraisal }: { readonly appraisal: Appraisal }) {
  const { locale } = useWords();
  const styles = useStyles();
  const { done, adopt } = useAdopt();
  const pools = useMemo(() => rankedTogether(appraisal), [appraisal]);
  const [behindName, chooseBehind] = useKept<string | null>("sensitivity/behind", null);
  const [aheadName, chooseAhead] = useKept<string | null>("sensitivity/ahead", null);
  const [chosen, choose] = useState<string | null>(null);
  const everybody = pools.flat();
  const nameOf = (agent: number) => appraisal.table.agents[agent]!.agent;
  const behind = everybody.find((agent) => nameOf(agent) === behindName) ?? pools[0]?.[1];
  const others = rivalsOf(pools, behind).filter((agent) => appraisal.ranking.ahead(agent, behind!) <= 0);
  const ahead = others.find((agent) => nameOf(agent) === aheadName) ?? others[0];
  const found = useMemo(() => (behind === undefined || ahead === undefined ? [] : overtakings(appraisal, behind, ahead)), [appraisal, behind, ahead]);
  const words = sensitivityPhrasesOf(locale);
  const ways = found.flatMap((each): Way[] => [...(each.low === null ? [] : [{ found: each, end: "low" as const }]), ...(each.high === null ? [] : [{ found: each, end: "high" as const }])]);
  const way = ways.find((each) => keyOf(each) === chosen);
  const rubric = useMemo(() => (way === undefined ? null : rubricOf(way, appraisal, behind!, ahead!)), [way, appraisal, behind, ahead]);
  if (behind === undefined) return <Section title={words.overtake}><Text size={200}>{words.nobodyAhead}</Text></Section>;
  return (
    <Section title={words.overtake}>
      <Text size={200}>{words.overtakeText}</Text>
      <PersonChoice label={words.behind} appraisal={appraisal} agents={everybody} value={behind} onChoose={(agent) => chooseBehind(nameOf(agent))} />
      {ahead !== undefined && <PersonChoice label={words.ahead} appraisal={appraisal} agents={others} value={ahead} onChoose={(agent) => chooseAhead(nameOf(agent))} />}
      {ways.length === 0 && <Text size={200}>{ahead === undefined ? words.nobodyAhead : words.noWay}</Text>}
      <ul className={styles.list}>
        {ways.map((each) => (
          <li key={keyOf(each)}>
            <Button size="small" className={styles.way} aria-expanded={each === way} onClick={() => toggle(each)}>
              {sentenceOf(each)}
            </Button>
          </li>
        ))}
      </ul>
      {rubric !== null && <Proposal appraisal={appraisal} rubric={rubric} onApply={() => adopt(rubric)} />}
      {way !== undefined && rubric === null && <Text size={200}>{insightPhrasesOf(locale).notReached}</Text>}
      <UndoNotice done={done} />
    </Section>
  );

  /** Shows a way or puts it away; from then on it is about these two, whatever becomes of their ranks. */
  function toggle(each: Way): void {
    choose(each === way ? null : keyOf(each));
    chooseBehind(nameOf(behind!));
    chooseAhead(nameOf(ahead!));
  }

  function sentenceOf({ found: { metric, weight, total, low, high }, end }: Way): string {
    const facts = { criterion: textIn(labelOf(appraisal.rubric, metric), locale), weight: formatNumber(weight, weightDecimals(total)) };
    return end === "low" ? words.lower({ ...facts, limit: limitText(low!, "low", total) }) : words.raise({ ...facts, limit: limitText(high!, "high", total) });
  }
}

function keyOf({ found: { scorecard, criterion }, end }: Way): string {
  return `${scorecard} ${criterion} ${end}`;
}

function rubricOf({ found, end }: Way, appraisal: Appraisal, behind: number, ahead: number) {
  const weights = appraisal.rubric.scorecards[found.scorecard]!.criteria.map(({ weight }) => weight);
  return overtakingRubric(appraisal, found, end, { behind, ahead }, weightStep(weights));
}
