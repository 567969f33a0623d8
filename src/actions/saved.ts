/** What the pane keeps inside the workbook, so that next month begins where this one ended. */
import { readRubric } from "../appraisal/rubric/read";
import type { Rubric } from "../appraisal/rubric/types";
import type { Mapping } from "../intake/wanted";
import type { Context } from "./context";
import type { State } from "./state";

export interface Saved {
  readonly mapping: Mapping;
  readonly budget: number | null;
  /** A rubric that was edited and is not in the workbook's sheet yet; null: none. */
  readonly draft: Rubric | null;
  /** Named changes of the rubric, read by those who show them; null: none. */
  readonly scenarios: unknown;
}

/**
 * Reads what was kept; whatever is not as we write it counts as not there.
 *
 * @example readSaved({ mapping: { reply: "响应时间" } }).budget // null
 */
export function readSaved(settings: unknown): Saved {
  const { mapping, budget, draft, scenarios } = (typeof settings === "object" && settings !== null ? settings : {}) as Readonly<Record<string, unknown>>;
  return {
    mapping: Object.fromEntries(Object.entries(typeof mapping === "object" && mapping !== null ? mapping : {}).filter((entry): entry is [string, string] => typeof entry[1] === "string")),
    budget: typeof budget === "number" && Number.isFinite(budget) ? budget : null,
    draft: draft === undefined || draft === null ? null : readRubric(draft).rubric,
    scenarios: scenarios ?? null,
  };
}

/** Keeps what the state has now. */
export async function keep({ port, store }: Context): Promise<void> {
  await port.writeSettings(savedOf(store.get()));
}

function savedOf({ mapping, budget, draft, scenarios }: State): Saved {
  return { mapping, budget, draft: draft?.changed ? draft.rubric : null, scenarios };
}
