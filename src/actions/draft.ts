import type { Path } from "../appraisal/rubric/path";
import { readRubric } from "../appraisal/rubric/read";
import type { Rubric } from "../appraisal/rubric/types";
import type { Draft, Origin } from "./state";

/**
 * A rubric to be edited, with what the linter says of it.
 *
 * @param base the text of the rubric that the workbook holds
 * @example draftOf(rubric, { kind: "template", name: "team" }, null).issues
 */
export function draftOf(rubric: Rubric, origin: Origin, base: string | null): Draft {
  return { rubric, issues: readRubric(rubric).issues, origin, changed: true, base };
}

/**
 * The draft with one value changed; undefined takes the key, or the entry of a list, out.
 *
 * @example edited(draft, ["scorecards", 0, "criteria", 1, "weight"], 35).rubric.scorecards[0]?.criteria[1]?.weight // 35
 */
export function edited(draft: Draft, path: Path, value: unknown): Draft {
  return draftOf(withAt(draft.rubric, path, value) as Rubric, draft.origin, draft.base);
}

function withAt(whole: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole)) {
    const list: unknown[] = [...whole];
    const inner = rest.length === 0 ? value : withAt(list[Number(step)], rest, value);
    if (inner === undefined) list.splice(Number(step), 1);
    else list[Number(step)] = inner;
    return list;
  }
  const object = (whole ?? {}) as Readonly<Record<string, unknown>>;
  const inner = rest.length === 0 ? value : withAt(object[step], rest, value);
  // A key keeps its place, so that an edit taken back leaves no trace.
  return Object.fromEntries(Object.entries({ ...object, [step]: inner }).filter(([, given]) => given !== undefined));
}
