import type { Issue } from "../../issue";
import type { Cell } from "./cell";
import { cellIssue, read, unread, type Read } from "./issues";
import { writeNumber } from "./numbers";
import { readRange } from "./range";

/** What a cell says of the scores of a tier: a lower end, and the upper end of printed ranges. */
export interface TierScore {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * A tier begins at a score: `90`, `≥90`, `90分以上`. A printed range (`86-90`, `65以下`) is read by its
 * lower end, since the tiers above have already taken what is better.
 *
 * @example readTierScore("86-90").value // { from: 86, to: 90 }
 */
export function readTierScore(cell: Cell): Read<TierScore> {
  if (typeof cell === "number") return read({ from: cell, to: null });
  const text = String(cell);
  const range = readRange(text, "points");
  if (range === null) return unread(cellIssue("error", "tier-score-unreadable", { text }, { value: text }));
  const { low, high } = range;
  if (low !== null && high !== null && low.value > high.value) return unread(cellIssue("error", "tier-score-unreadable", { text }, { value: text }));
  const isSingle = low !== null && high !== null && low.inside === true && low.value === high.value;
  const strict = low?.inside === false ? [cellIssue("warning", "tier-score-edge", { at: writeNumber(low.value) }, { value: text })] : [];
  return read({ from: low?.value ?? null, to: isSingle ? null : (high?.value ?? null) }, strict);
}

/**
 * Whether the upper end of a printed range meets the lower end of the tier above. Between 86-90 and
 * 91-100 lie 90.5 and its like: with decimals they fall to the lower tier.
 *
 * @param above the lower end of the next better tier; null when it has none
 */
export function tierScoreIssues({ from, to }: TierScore, above: number | null, cell: Cell): Issue[] {
  if (to === null || above === null || to === above) return [];
  const reading = from === null ? "" : `≥${writeNumber(from)}`;
  const ends = { from: writeNumber(Math.min(to, above)), to: writeNumber(Math.max(to, above)), reading };
  return [cellIssue("warning", to < above ? "tier-score-gap" : "tier-score-overlap", ends, { value: cell })];
}
