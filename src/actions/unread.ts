/** What becomes of texts that cannot be read when what they stand in is taken out, replaced or moved. */
import type { Issue } from "../appraisal/issue";
import { pathText, type Path } from "../appraisal/rubric/path";
import type { Unread } from "./state";

/** The texts as issues at their paths. */
export function unreadIssues(unread: readonly Unread[]): Issue[] {
  return unread.flatMap(({ path, issues }) => issues.map((issue): Issue => ({ ...issue, severity: "error", sheet: null, cell: pathText(path) })));
}

/**
 * The texts once the value at a path is another: what was typed there, and inside of it, is done with.
 *
 * @example withoutUnread([{ path: ["score", "min"], text: "?", issues }], ["score"]) // []
 */
export function withoutUnread(unread: readonly Unread[], at: Path): readonly Unread[] {
  const left = unread.filter(({ path }) => !isWithin(path, at));
  return left.length === unread.length ? unread : left;
}

/**
 * The texts once the entries of a list are numbered anew.
 *
 * @param list the path of the list
 * @param renumber gives the new number of an entry, null for one that is taken out
 * @example renumbered(unread, ["tiers"], (n) => (n === 0 ? null : n - 1))
 */
export function renumbered(unread: readonly Unread[], list: Path, renumber: (n: number) => number | null): readonly Unread[] {
  return unread.flatMap((entry): Unread[] => {
    const { path } = entry;
    const at = path[list.length];
    if (!isWithin(path, list) || typeof at !== "number") return [entry];
    const now = renumber(at);
    return now === null ? [] : [{ ...entry, path: [...list, now, ...path.slice(list.length + 1)] }];
  });
}

function isWithin(path: Path, whole: Path): boolean {
  return whole.every((step, n) => path[n] === step);
}
