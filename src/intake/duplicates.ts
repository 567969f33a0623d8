/**
 * Duplicate rows: the same export, nickname, date and shop twice, unless the export is one of
 * single events, whose rows an id tells apart.
 */
import type { Issue } from "../appraisal/issue";
import type { Rubric } from "../appraisal/rubric/types";
import { agentPlace, rowsOf, type Data } from "./data";
import { hasEventId } from "./event-id";
import { issue } from "./issues";
import { pairKey } from "./names";

const GROUPS_LISTED = 20;

/** Reports duplicates, or keeps of each group the row that the user chose: `used` loses the others. */
export function settleDuplicates(data: Data, rubric: Rubric, used: Uint8Array, issues: Issue[]): void {
  const mode = rubric.duplicates;
  if (mode === "sum") return;
  const counted = rubric.metrics.filter((metric) => metric.aggregate === "count" || metric.aggregate === "share").map((metric) => metric.key);
  for (const one of data.exports) {
    if (counted.some((key) => one.holds.has(key))) continue;
    const rowsOfExport = rowsOf(data, one).filter((row) => used[row] === 1);
    const groups = duplicateGroups(data, rowsOfExport);
    if (groups.length === 0 || hasEventId(data, one, rowsOfExport)) continue;
    if (mode === "error") report(data, groups, issues);
    else leaveOut(data, groups, mode, used, issues);
  }
}

/** Rows that share nickname, date and shop, in the order of their first. */
function duplicateGroups({ rows }: Data, rowsOfExport: readonly number[]): number[][] {
  const pairs = new Map<number, number>();
  const firsts = new Map<number, number>();
  const groups = new Map<number, number[]>();
  for (const row of rowsOfExport) {
    const pair = pairKey(rows.nickname[row]!, rows.date[row]!);
    if (!pairs.has(pair)) pairs.set(pair, pairs.size);
    const key = pairKey(pairs.get(pair)!, rows.shop[row]!);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    else if (groups.has(first)) groups.get(first)!.push(row);
    else groups.set(first, [first, row]);
  }
  return [...groups.values()].sort(([a], [b]) => a! - b!);
}

function report(data: Data, groups: readonly number[][], issues: Issue[]): void {
  for (const group of groups.slice(0, GROUPS_LISTED)) {
    const [first, second] = group as [number, number];
    const place = agentPlace(data, second);
    const other = agentPlace(data, first);
    const facts = {
      agent: data.rows.names.text(data.rows.nickname[second]!)!,
      first: other.sheet === place.sheet ? other.cell : `${other.sheet}!${other.cell}`,
      second: place.cell,
      rows: group.length,
    };
    issues.push(issue("error", "duplicate-row", facts, { ...place, value: data.rows.names.text(data.rows.written[second]!) }));
  }
  const more = groups.length - GROUPS_LISTED;
  if (more > 0) issues.push(issue("error", "duplicate-rows-more", { count: more }, { sheet: agentPlace(data, groups[0]![0]!).sheet }));
}

function leaveOut(data: Data, groups: readonly number[][], kept: "first" | "last", used: Uint8Array, issues: Issue[]): void {
  const left = groups.flatMap((group) => (kept === "first" ? group.slice(1) : group.slice(0, -1)));
  for (const row of left) used[row] = 0;
  issues.push(issue("info", "duplicate-rows-left-out", { count: left.length, kept }, agentPlace(data, left[0]!)));
}
