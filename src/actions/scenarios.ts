/** 情景: ways to change the rubric, kept in the workbook under names. */
import type { Rubric } from "../appraisal/rubric/types";
import { readScenarios, scenarioOf, scenariosToJson, type Scenario } from "../appraisal/what-if/scenarios";
import { telling, type Context } from "./context";
import { keep } from "./saved";
import type { State } from "./state";

/**
 * The scenarios of the workbook; whatever is not as we write it counts as not there.
 *
 * @example keptScenarios(store.get()).map(({ name }) => name) // ["重转化"]
 */
export function keptScenarios({ scenarios }: Pick<State, "scenarios">): readonly Scenario[] {
  return readScenarios(scenarios).scenarios ?? [];
}

/**
 * Keeps what the draft changes of the rubric in force.
 *
 * @param name one that no other scenario has
 */
export async function keepScenario(context: Context, name: string, inForce: Rubric): Promise<void> {
  const { draft, ...state } = context.store.get();
  if (draft !== null) await arrangeScenarios(context, [...keptScenarios(state), scenarioOf(name, inForce, draft.rubric)]);
}

/** @param next one that no other scenario has */
export async function renameScenario(context: Context, name: string, next: string): Promise<void> {
  await arrangeScenarios(context, keptScenarios(context.store.get()).map((scenario) => (scenario.name === name ? { ...scenario, name: next } : scenario)));
}

export async function removeScenario(context: Context, name: string): Promise<void> {
  await arrangeScenarios(context, keptScenarios(context.store.get()).filter((scenario) => scenario.name !== name));
}

/** Keeps these and no others, as before one was removed. */
export async function arrangeScenarios(context: Context, scenarios: readonly Scenario[]): Promise<void> {
  context.store.set({ scenarios: scenariosToJson(scenarios) });
  await telling(context, () => keep(context));
}
