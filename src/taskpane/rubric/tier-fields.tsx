import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { editRubric } from "../../actions/actions";
import { writeGates } from "../../appraisal/rubric/cells/gates";
import { metricNames } from "../../appraisal/rubric/cells/metric-names";
import type { Path } from "../../appraisal/rubric/path";
import type { Payout, Tier } from "../../appraisal/rubric/types";
import { Section } from "../parts/section";
import { usePart } from "../use-pane";
import { ChoiceField, NumberField, TextField } from "./fields";
import { freshPayout, withFreshTier } from "./fresh";
import { useRuleStyles } from "./rule-fields";
import { useEditor } from "./use-editor";

const useStyles = makeStyles({
  tier: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** The tiers, best first: what each asks for and what it pays. */
export const TierFields = memo(function TierFields({ tiers, path, title }: { readonly tiers: readonly Tier[]; readonly path: Path; readonly title: string }) {
  const { context, rubric } = useEditor();
  if (tiers.length === 0) return null;
  return (
    <Section title={title}>
      {tiers.map((tier, n) => (
        <TierItem key={n} tier={tier} list={path} place={n} last={n === tiers.length - 1} />
      ))}
      <Button size="small" onClick={() => editRubric(context, path, withFreshTier(tiers, nextName(tiers)))}>
        {rubric.addTier}
      </Button>
    </Section>
  );
});

/** A letter that no tier has yet. */
function nextName(tiers: readonly Tier[]): string {
  const taken = new Set(tiers.map(({ name }) => name));
  return [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].find((letter) => !taken.has(letter)) ?? String(tiers.length + 1);
}

const TierItem = memo(function TierItem({ tier, list, place, last }: { readonly tier: Tier; readonly list: Path; readonly place: number; readonly last: boolean }) {
  const { context, locale, rubric } = useEditor();
  const metrics = usePart((state) => state.draft!.rubric.metrics);
  const styles = useStyles();
  const path = [...list, place];
  const pair = useRuleStyles().pair;
  const asked = (["minScore", "maxRank", "quota", "maxPercentile"] as const).filter((key) => tier[key] !== undefined);
  // Of the conditions a tier does not have, only the usual one is offered.
  const shown = last ? [] : asked.length > 0 ? asked : (["minScore"] as const);
  const kinds = { minScore: "points", maxRank: "count", quota: "rate", maxPercentile: "rate" } as const;
  return (
    <div className={styles.tier}>
      <div className={pair}>
        <TextField path={[...path, "name"]} label={rubric.tierName} value={tier.name} />
        {last && <Text size={200}>{rubric.lastTier}</Text>}
        {shown.map((key) => (
          <NumberField key={key} path={[...path, key]} label={rubric[key]} value={tier[key]} kind={kinds[key]} optional />
        ))}
        <ChoiceField path={[...path, "payout"]} label={rubric.payout} value={payoutKind(tier.payout)} options={rubric.payouts} onChoose={(kind) => editRubric(context, [...path, "payout"], freshPayout(kind))} />
        <PayoutFields payout={tier.payout} path={[...path, "payout"]} />
      </div>
      {tier.requires.length > 0 && <Text size={200}>{rubric.gates(writeGates(tier.requires, metricNames(metrics), locale))}</Text>}
      {!last && (
        <Button size="small" appearance="subtle" onClick={() => editRubric(context, path, undefined)}>
          {rubric.removeTier(tier.name)}
        </Button>
      )}
    </div>
  );
});

function payoutKind(payout: Payout | undefined): "none" | "fixed" | "coefficient" | "perScore" | "between" {
  return payout === undefined ? "none" : (Object.keys(payout)[0] as "fixed" | "coefficient" | "perScore" | "between");
}

function PayoutFields({ payout, path }: { readonly payout: Payout | undefined; readonly path: Path }) {
  const { rubric } = useEditor();
  if (payout === undefined) return null;
  if ("fixed" in payout) return <NumberField path={[...path, "fixed"]} label={rubric.amount} value={payout.fixed} kind="money" />;
  if ("coefficient" in payout) return <NumberField path={[...path, "coefficient"]} label={rubric.amount} value={payout.coefficient} kind="number" />;
  if ("perScore" in payout) return <NumberField path={[...path, "perScore"]} label={rubric.amount} value={payout.perScore} kind="number" />;
  return (
    <>
      <NumberField path={[...path, "between", "low"]} label={`${rubric.amount} ≥`} value={payout.between.low} kind="money" />
      <NumberField path={[...path, "between", "high"]} label={`${rubric.amount} ≤`} value={payout.between.high} kind="money" />
    </>
  );
}
