import { isBlank, type Cell } from "../appraisal/rubric/cells/cell";
import { readHeader } from "../appraisal/rubric/cells/header";
import { tablesToJson } from "../appraisal/rubric/cells/to-json";
import type { Tier } from "../appraisal/rubric/types";
import { firstTier } from "../appraisal/tiers/give-tiers";
import { tierConditions } from "../appraisal/tiers/conditions";
import type { Group } from "../appraisal/group";
import { invalid, isError, notAvailable, type ArgumentError } from "./argument-error";
import { bareRubric } from "./bare-rubric";
import { isOmitted, rowsOf, textOf, withoutErrors, type ArgumentCell } from "./cells";
import { numberOf } from "./numbers";
import { firstErrorCell } from "./rubric-argument";

/** Gates read metrics of a group; tiers with gates do not get here. */
const NOBODY: Group = { post: "", agents: new Int32Array(0), values: () => new Float64Array(0), total: () => NaN };

/**
 * The tier of a score, by its rank and the size of its pool where the tiers ask for them.
 *
 * @returns null without a score
 */
export function tierOf(score: unknown, tiers: unknown, rank: unknown, size: unknown): { readonly tier: Tier; readonly score: number } | null | ArgumentError {
  const points = numberOf("score", score);
  if (isError(points)) return points;
  const list = tiersIn(tiers);
  if (isError(list)) return list;
  const [place, heads] = [wholeOf("rank", rank), wholeOf("size", size)];
  if (isError(place)) return place;
  if (isError(heads)) return heads;
  if (place > heads) return invalid("rank", "rank-above-size", { rank: place, size: heads });
  if (Number.isNaN(points)) return null;
  const lacking = placeLacking(list, place, heads);
  if (lacking !== null) return lacking;
  const conditions = tierConditions(list, NOBODY, Number.isNaN(heads) ? 1 : heads);
  return { tier: list[firstTier(conditions, { score: points, rank: place, position: place, poolSize: heads, member: 0 })]!, score: points };
}

/** A whole number from 1; NaN when left out. */
function wholeOf(argument: string, given: unknown): number | ArgumentError {
  const number = numberOf(argument, given);
  if (isError(number) || Number.isNaN(number) || (Number.isInteger(number) && number >= 1)) return number;
  return invalid(argument, "argument-not-position", { text: String(number) });
}

function placeLacking(tiers: readonly Tier[], rank: number, size: number): ArgumentError | null {
  const byRank = tiers.find(({ maxRank, maxPercentile, quota }) => maxRank !== undefined || maxPercentile !== undefined || quota !== undefined);
  if (byRank !== undefined && Number.isNaN(rank)) return notAvailable("rank", "tier-needs-rank", { tier: byRank.name });
  const bySize = tiers.find(({ maxPercentile, quota }) => maxPercentile !== undefined || quota !== undefined);
  return bySize !== undefined && Number.isNaN(size) ? notAvailable("size", "tier-needs-size", { tier: bySize.name }) : null;
}

/** The tiers of a range with their header. */
function tiersIn(given: unknown): readonly Tier[] | ArgumentError {
  if (isOmitted(given)) return invalid("tiers", "argument-empty", {});
  const rows = ofOnePost(rowsOf(given));
  if (isError(rows)) return rows;
  const broken = firstErrorCell({ tiers: rows });
  if (broken !== null) return broken;
  const { tiers } = tablesToJson({ tiers: withoutErrors(rows) }).json as { tiers: readonly Partial<Tier>[] };
  const gated = tiers.find(({ requires }) => requires !== undefined && requires.length > 0);
  if (gated !== undefined) return notAvailable("tiers", "tier-needs-data", { tier: gated.name ?? "" });
  const rubric = bareRubric({ tiers: rows });
  return isError(rubric) ? rubric : rubric.tiers;
}

/**
 * The rows of the whole rubric, where there are any, else those of the one post they are all about.
 * Rows keep their places: the others are emptied.
 */
function ofOnePost([header, ...rows]: readonly (readonly ArgumentCell[])[]): ArgumentCell[][] | ArgumentError {
  const column = readHeader("tiers", withoutErrors([header!])[0]!).header.get("posts");
  if (column === undefined) return [[...header!], ...rows.map((row) => [...row])];
  const filled = rows.filter((row) => row.some((cell) => !isBlank(cell as Cell)));
  const posts = [...new Set(filled.map((row) => textOf(row[column] ?? null).trim()))];
  if (posts.length > 1 && !posts.includes("")) return invalid("tiers", "tiers-of-posts", { posts: posts.join(" / ") });
  const wanted = posts.includes("") ? "" : (posts[0] ?? "");
  const kept = rows.map((row) => (textOf(row[column] ?? null).trim() === wanted ? row.map((cell, c) => (c === column ? null : cell)) : row.map(() => null)));
  return [[...header!], ...kept];
}
