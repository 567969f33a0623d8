import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import { editRubric } from "../../actions/actions";
import { readGates, writeGates } from "../../appraisal/rubric/cells/gates";
import type { Path } from "../../appraisal/rubric/path";
import type { Tier } from "../../appraisal/rubric/types";
import { More } from "../parts/more";
import { Section } from "../parts/section";
import { EntryButtons } from "./entry-buttons";
import { NumberField, TextField } from "./fields";
import { withFreshTier } from "./fresh";
import { AddByMetric } from "./metric-choice";
import { NotationField, said } from "./notation-field";
import { PayoutFields } from "./payout-fields";
import { gatesReading } from "./readings";
import { useRuleStyles } from "./rule-fields";
import { useEditor, useMetrics } from "./use-editor";
import { useIsFound } from "./use-finding";

const useStyles = makeStyles({
  tier: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  add: { alignSelf: "flex-start" },
  rest: { alignSelf: "end", paddingBottom: tokens.spacingVerticalXS },
});

/** The tiers, best first: what each asks for and what it pays. */
export const TierFields = memo(function TierFields({ tiers, path, title }: { readonly tiers: readonly Tier[]; readonly path: Path; readonly title: string }) {
  const { context, rubric } = useEditor();
  const styles = useStyles();
  return (
    <Section title={title}>
      {tiers.map((tier, n) => (
        <TierItem key={n} tier={tier} list={path} place={n} count={tiers.length} />
      ))}
      <Button size="small" className={styles.add} onClick={() => editRubric(context, path, withFreshTier(tiers, nextName(tiers)))}>
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

interface TierProps {
  readonly tier: Tier;
  readonly list: Path;
  readonly place: number;
  /** How many tiers there are. */
  readonly count: number;
}

const TierItem = memo(function TierItem({ tier, list, place, count }: TierProps) {
  const { rubric } = useEditor();
  const styles = useStyles();
  const { pair } = useRuleStyles();
  const path = [...list, place];
  const isLast = place === count - 1;
  const buttons = <EntryButtons path={path} name={tier.name} movable={count - 1} removable={count > 1} />;
  return (
    <div className={styles.tier} role="group" aria-label={rubric.tierOf(tier.name)}>
      <div className={pair}>
        <TextField path={[...path, "name"]} label={rubric.tierName} value={tier.name} />
        {isLast && tier.minScore === undefined ? <Text size={200} className={styles.rest}>{rubric.lastTier}</Text> : <NumberField path={[...path, "minScore"]} label={rubric.minScore} value={tier.minScore} kind="points" optional />}
        <PayoutFields payout={tier.payout} path={[...path, "payout"]} />
      </div>
      {(!isLast || tier.requires.length > 0) && <GateField tier={tier} path={[...path, "requires"]} />}
      {isLast ? buttons : <TierMore tier={tier} path={path} aside={buttons} />}
    </div>
  );
});

/** What a tier requires besides its score: red lines, minimums. */
function GateField({ tier: { requires }, path }: { readonly tier: Tier; readonly path: Path }) {
  const { locale, rubric } = useEditor();
  const { names, reading } = useMetrics();
  return <NotationField path={path} label={rubric.gates} text={writeGates(requires, names, locale)} read={(text) => said(readGates(text, names))} reading={gatesReading(requires, reading)} example={rubric.gatesExample} />;
}

/** What few tiers ask for; open where this one does. */
function TierMore({ tier, path, aside }: { readonly tier: Tier; readonly path: Path; readonly aside: ReactNode }) {
  const { context, rubric } = useEditor();
  const { pair } = useRuleStyles();
  const kinds = { maxRank: "count", quota: "rate", maxPercentile: "rate" } as const;
  const keys = Object.keys(kinds) as (keyof typeof kinds)[];
  const found = useIsFound(keys.map((key) => [...path, key]));
  return (
    <More label={rubric.more} opened={found || keys.some((key) => tier[key] !== undefined)} aside={aside}>
      <AddByMetric label={rubric.addGate} onAdd={({ key, unit }) => editRubric(context, [...path, "requires"], [...tier.requires, { metric: key, op: unit === "flag" ? "=" : ">=", value: unit === "flag" ? 1 : 0 }])} />
      <div className={pair}>
        {keys.map((key) => (
          <NumberField key={key} path={[...path, key]} label={rubric[key]} value={tier[key]} kind={kinds[key]} optional />
        ))}
      </div>
    </More>
  );
}
