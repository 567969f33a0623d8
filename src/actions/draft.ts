import type { Issue } from "../appraisal/issue";
import { follow, pathText, type Path } from "../appraisal/rubric/path";
import { readRubric } from "../appraisal/rubric/read";
import type { Rubric } from "../appraisal/rubric/types";
import type { Draft, Origin, PastDraft, Unread } from "./state";
import { renumbered, unreadIssues, withoutUnread } from "./unread";

/** Steps of editing that can be taken back. */
const MOST_STEPS = 100;

/**
 * A rubric to be edited, with what the linter says of it.
 *
 * @param base the text of the rubric that the workbook holds
 * @example draftOf(rubric, { kind: "template", name: "team" }, null).issues
 */
export function draftOf(rubric: Rubric, origin: Origin, base: string | null): Draft {
  return { rubric, issues: readRubric(rubric).issues, origin, changed: true, base, unread: [], past: [], editing: null };
}

/**
 * The draft with one value changed; undefined takes the key, or the entry of a list, out.
 *
 * @example edited(draft, ["scorecards", 0, "criteria", 1, "weight"], 35).rubric.scorecards[0]?.criteria[1]?.weight // 35
 */
export function edited(draft: Draft, path: Path, value: unknown): Draft {
  const unread = withoutUnread(draft.unread, path);
  const [list, place] = [path.slice(0, -1), path.at(-1)];
  const isTakenOut = value === undefined && typeof place === "number";
  const followed = isTakenOut ? renumbered(unread, list, (n) => (n > place ? n - 1 : n)) : unread;
  return changed(draft, pathText(path), withAt(draft.rubric, path, value) as Rubric, followed);
}

/**
 * The draft with an entry of a list put to another place; texts that cannot be read go with it.
 *
 * @param path of the entry
 * @param by how many places down; negative: up. Beyond the ends nothing changes
 * @example moved(draft, ["tiers", 1], -1).rubric.tiers[0] // what was the second
 */
export function moved(draft: Draft, path: Path, by: number): Draft {
  const [list, from] = [path.slice(0, -1), Number(path.at(-1))];
  const entries = [...(follow(draft.rubric, list) as readonly unknown[])];
  const to = from + by;
  if (to < 0 || to >= entries.length) return draft;
  entries.splice(to, 0, ...entries.splice(from, 1));
  const numbers = Array.from(entries, (_, n) => n);
  numbers.splice(to, 0, ...numbers.splice(from, 1));
  return changed(draft, `${pathText(path)} ${by}`, withAt(draft.rubric, list, entries) as Rubric, renumbered(draft.unread, list, (n) => numbers.indexOf(n)));
}

/**
 * The draft with a text in a field that cannot be read: the rubric stays as it is, and counts as wrong.
 *
 * @example typed(draft, ["score", "min"], "很少", issues).issues.at(-1)?.cell // "score.min"
 */
export function typed(draft: Draft, path: Path, text: string, issues: readonly Issue[]): Draft {
  return changed(draft, pathText(path), draft.rubric, [...draft.unread.filter((entry) => pathText(entry.path) !== pathText(path)), { path, text, issues }]);
}

/** The draft before the last step of editing; the same where there is none. */
export function undone(draft: Draft): Draft {
  const last = draft.past.at(-1);
  return last === undefined ? draft : { ...draft, ...last, past: draft.past.slice(0, -1), editing: null };
}

function changed(draft: Draft, editing: string, rubric: Rubric, unread: readonly Unread[]): Draft {
  const { issues, changed: before } = draft;
  const step: PastDraft = { rubric: draft.rubric, issues, changed: before, unread: draft.unread };
  const past = draft.editing === editing ? draft.past : [...draft.past, step].slice(-MOST_STEPS);
  return { ...draft, rubric, issues: [...readRubric(rubric).issues, ...unreadIssues(unread)], changed: true, unread, past, editing };
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
