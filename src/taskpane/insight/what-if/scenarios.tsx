import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { memo, useMemo, useState } from "react";
import { arrangeScenarios, keepScenario, removeScenario } from "../../../actions/insight";
import { keptScenarios } from "../../../actions/scenarios";
import type { Appraisal } from "../../../appraisal/appraise";
import type { Rubric } from "../../../appraisal/rubric/types";
import { areOfSameAgents, compareAppraisals, type Comparison } from "../../../appraisal/what-if/comparison";
import { applyScenario } from "../../../appraisal/what-if/scenarios";
import { whatIfPhrasesOf } from "../../../locale/insight";
import { messageOf } from "../../../locale/locale";
import { Section } from "../../parts/section";
import { usePart, useWords } from "../../use-pane";
import { UndoNotice, type Undoable } from "../parts/undo-notice";
import { useAdopt } from "../parts/use-adopt";
import { freeName, nameProblem } from "./scenario-name";
import { ScenarioTable, type ScenarioRow } from "./scenario-table";
import type { Baseline } from "./use-baseline";

const useStyles = makeStyles({
  keep: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, "& input": { minWidth: 0 } },
  input: { minWidth: 0, width: "100%" },
  button: { flexShrink: 0 },
});

export interface ScenariosProps {
  readonly baseline: Baseline;
  readonly before: Appraisal;
  /** What the draft does; null where it cannot be compared. */
  readonly comparison: Comparison | null;
}

/** 情景: what is in force, the draft and every kept way to change the rubric, side by side. */
export const Scenarios = memo(function Scenarios({ baseline, before, comparison: ofDraft }: ScenariosProps) {
  const { context, locale } = useWords();
  const kept = usePart((state) => state.scenarios);
  const scenarios = useMemo(() => keptScenarios({ scenarios: kept }), [kept]);
  const tried = useMemo(
    () =>
      scenarios.map((scenario) => {
        const { rubric, issues } = applyScenario(baseline.rubric, scenario);
        const run = rubric === null ? null : baseline.tryOut(rubric);
        return { name: scenario.name, rubric, comparison: compared(before, run?.appraisal ?? null), issues: run === null ? issues : run.issues };
      }),
    [scenarios, baseline, before],
  );
  const [removed, setRemoved] = useState<Undoable | null>(null);
  const { done, adopt } = useAdopt();
  const words = whatIfPhrasesOf(locale);
  const remove = async (name: string) => {
    await removeScenario(context, name);
    const left = context.store.get().scenarios;
    setRemoved({ text: words.removed(name), label: words.actions.bringBack, isLast: (state) => state.scenarios === left, undo: () => void arrangeScenarios(context, scenarios) });
  };
  const rows: ScenarioRow[] = [
    { key: "draft", name: words.draft, comparison: ofDraft, problem: ofDraft === null ? words.blocked : null },
    ...tried.map(({ name, rubric, comparison, issues }): ScenarioRow => {
      const error = issues.find(({ severity }) => severity === "error");
      return {
        key: `scenario ${name}`,
        name,
        comparison,
        problem: comparison !== null ? null : error === undefined ? words.broken(name) : messageOf(error, locale),
        kept: { onUse: rubric === null ? null : () => adopt(rubric, words.used(name)), onRemove: () => void remove(name) },
      };
    }),
  ];
  return (
    <Section title={words.scenarios}>
      <Text size={200}>{words.scenariosText}</Text>
      <ScenarioTable inForce={before} rows={rows} names={scenarios.map(({ name }) => name)} />
      <UndoNotice done={done} />
      <UndoNotice done={removed} />
      <KeepScenario key={scenarios.length} names={scenarios.map(({ name }) => name)} inForce={baseline.rubric} />
    </Section>
  );
});

function compared(before: Appraisal, after: Appraisal | null): Comparison | null {
  return after !== null && areOfSameAgents(before, after) ? compareAppraisals(before, after) : null;
}

/** A name for what the draft changes, and the button that keeps it. */
function KeepScenario({ names, inForce }: { readonly names: readonly string[]; readonly inForce: Rubric }) {
  const { context, locale } = useWords();
  const styles = useStyles();
  const words = whatIfPhrasesOf(locale);
  const isChanged = usePart(({ draft }) => draft !== null && JSON.stringify(draft.rubric) !== JSON.stringify(inForce));
  const [name, setName] = useState(() => freeName(names, words.nextName));
  const problem = nameProblem(name, names, words);
  const keep = () => void keepScenario(context, name.trim(), inForce);
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && problem === null) keep();
      }}
    >
      <Field size="small" className={styles.name} {...(problem !== null && { validationMessage: problem, validationState: "error" as const })}>
        <Input size="small" className={styles.input} aria-label={words.scenarioName} value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Button type="submit" size="small" className={styles.button} disabled={!isChanged || problem !== null}>
        {words.keep}
      </Button>
    </form>
  );
}
