/**
 * 情景: named sets of changes to a rubric, kept as data (`jinpai-scenarios/1`).
 */
import * as z from "zod/mini";
import { issueOf, type Issue } from "../issue";
import { pathText } from "../rubric/path";
import { readRubric, type RubricReading } from "../rubric/read";
import type { Rubric } from "../rubric/types";
import { differences, withChanges, type Change } from "./changes";

/** What can be wrong with scenarios. Worded in `locale/`. */
export interface ScenarioCodes {
  /** `place`: where in the file; "" when it is none at all. */
  "not-scenarios": { place: string };
  "scenario-twice": { name: string };
  "scenario-place-unknown": { name: string; place: string };
}

const issue = issueOf<ScenarioCodes>();

export interface Scenario {
  readonly name: string;
  readonly changes: readonly Change[];
}

const SCHEMA = "jinpai-scenarios/1";

const schema = z.strictObject({
  schema: z.literal(SCHEMA),
  scenarios: z.array(
    z.strictObject({
      name: z.string().check(z.trim(), z.minLength(1)),
      changes: z.array(z.strictObject({ at: z.string().check(z.minLength(1)), value: z.optional(z.json()) })),
    }),
  ),
});

/**
 * Reads scenarios; whatever the data, it answers with issues and does not throw. Whether the changes
 * fit a rubric is told when they are made.
 *
 * @example readScenarios({ schema: "jinpai-scenarios/1", scenarios: [{ name: "重转化", changes: [{ at: "scorecards[0].criteria[0].weight", value: 60 }] }] })
 */
export function readScenarios(json: unknown): { readonly scenarios: readonly Scenario[] | null; readonly issues: readonly Issue[] } {
  const shape = schema.safeParse(json);
  if (!shape.success) {
    const place = pathText(shape.error.issues[0]!.path as (string | number)[]);
    return { scenarios: null, issues: [issue("error", "not-scenarios", { place }, { cell: place === "" ? null : place })] };
  }
  const { scenarios } = shape.data;
  const twice = scenarios.find(({ name }, k) => scenarios.findIndex((other) => other.name === name) < k);
  return twice === undefined ? { scenarios, issues: [] } : { scenarios: null, issues: [issue("error", "scenario-twice", { name: twice.name })] };
}

/** Scenarios as they are kept. */
export function scenariosToJson(scenarios: readonly Scenario[]): object {
  return { schema: SCHEMA, scenarios };
}

/** What somebody changed in a rubric, as a scenario of its own. */
export function scenarioOf(name: string, before: Rubric, after: Rubric): Scenario {
  return { name, changes: differences(before, after).map(({ at, value }) => (value === undefined ? { at } : { at, value })) };
}

/** The rubric under a scenario; null, with issues, where the changes do not fit it or make none that can be meant. */
export function applyScenario(rubric: Rubric, { name, changes }: Scenario): RubricReading {
  const changed = withChanges(rubric, changes);
  if ("unknown" in changed) return { rubric: null, issues: [issue("error", "scenario-place-unknown", { name, place: changed.unknown }, { cell: changed.unknown })] };
  return readRubric(changed.json);
}
