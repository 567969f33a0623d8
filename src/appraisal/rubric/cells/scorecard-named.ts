import { cellIssue } from "./issues";
import { readList } from "./quotes";
import type { TableRow } from "./row";

/** Whether two lists name the same posts, in whatever order. */
export function samePosts(one: readonly string[], other: readonly string[]): boolean {
  const names = new Set(other);
  return one.length === other.length && one.every((post) => names.has(post));
}

/**
 * The scorecard that a row of tiers or settings belongs to, by the posts it names.
 *
 * @returns its index, null for the whole rubric; undefined, with an issue, when no scorecard has exactly these posts
 */
export function scorecardNamed(row: TableRow<"tiers"> | TableRow<"settings">, scorecards: readonly { readonly posts: readonly string[] }[]): number | null | undefined {
  const text = row.text("posts");
  if (text === undefined) return null;
  const posts = readList(text);
  const index = scorecards.findIndex((card) => samePosts(card.posts, posts));
  return index >= 0 ? index : row.report("posts", cellIssue("error", "cells-posts-unmatched", { posts: text }, { value: text }));
}
