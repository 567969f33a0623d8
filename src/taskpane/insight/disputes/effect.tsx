import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { undisputed } from "../../../actions/insight";
import type { Appraisal } from "../../../appraisal/appraise";
import { areOfSameAgents, compareAppraisals, type Comparison, type Move } from "../../../appraisal/what-if/comparison";
import { formatChange, formatMoney, formatScores } from "../../../locale/format";
import { disputePhrasesOf, insightPhrasesOf } from "../../../locale/insight";
import { Section } from "../../parts/section";
import { usePart, useWords } from "../../use-pane";
import { InPortions } from "../parts/in-portions";
import { moveCounts } from "../parts/move-counts";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  money: { fontVariantNumeric: "tabular-nums" },
});

/** What the run has of accepted disputes: beside what it would be without them. */
export function Effect() {
  const { context, locale } = useWords();
  const run = usePart((state) => state.run);
  const words = disputePhrasesOf(locale);
  const after = run?.appraisal ?? null;
  const isCorrected = after !== null && run!.intake.corrected.length > 0;
  const before = useMemo(() => (isCorrected ? undisputed(context) : null), [context, isCorrected, run]);
  return (
    <Section title={words.effect}>
      {after === null || before === null || !areOfSameAgents(before, after) ? <Text size={200}>{words.noEffect}</Text> : <Changed comparison={compareAppraisals(before, after)} after={after} />}
    </Section>
  );
}

function Changed({ comparison, after }: { readonly comparison: Comparison; readonly after: Appraisal }) {
  const { locale } = useWords();
  const styles = useStyles();
  const words = disputePhrasesOf(locale);
  const frame = insightPhrasesOf(locale);
  const { bonus } = comparison;
  const changed = comparison.moves.filter(({ before, after: now, tierChanged, bonusChange }) => tierChanged || bonusChange !== 0 || before.score !== now.score);
  return (
    <>
      <Text size={200}>{words.effectText}</Text>
      <div className={styles.line}>
        <Text size={200}>{frame.bonus}</Text>
        <Text size={200} weight="semibold" className={styles.money}>
          {bonus.change === 0 ? formatMoney(bonus.after) : `${frame.became(formatMoney(bonus.before), formatMoney(bonus.after))} (${formatChange(bonus.change)})`}
        </Text>
      </div>
      <Text size={200}>{frame.moved(moveCounts(comparison))}</Text>
      {changed.length === 0 ? <Text size={200}>{words.nobody}</Text> : <InPortions label={words.effect} count={changed.length} item={(n) => <MoveLine move={changed[n]!} agent={after.table.agents[changed[n]!.agent]!.agent} />} more={words.more} />}
    </>
  );
}

function MoveLine({ move: { before, after, tierChanged, bonusChange }, agent }: { readonly move: Move; readonly agent: string }) {
  const { locale } = useWords();
  const words = disputePhrasesOf(locale);
  const { unranked, listSeparator } = insightPhrasesOf(locale);
  const [was, is] = formatScores([before.score, after.score]) as [string, string];
  const money = (amount: number | null) => (amount === null ? "—" : formatMoney(amount));
  const told = [
    ...(before.score === after.score ? [] : [words.score(was, is)]),
    ...(tierChanged ? [words.tier(before.tier ?? unranked, after.tier ?? unranked)] : []),
    ...(bonusChange === 0 ? [] : [words.bonus(money(before.bonus), money(after.bonus))]),
  ];
  return (
    <>
      <Text size={200} weight="semibold">{agent}</Text>
      <Text size={200}>{told.join(listSeparator)}</Text>
    </>
  );
}
