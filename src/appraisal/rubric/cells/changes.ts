/**
 * What differs between two versions of a rubric, in the words of the rubric sheet: whoever reads it
 * finds every cell that is named.
 */
import type { Locale, Rubric, Scorecard } from "../types";
import type { Cell, TableName } from "./cell";
import { COLUMNS } from "./columns";
import { metricNames, type MetricNames } from "./metric-names";
import { writeList } from "./quotes";
import { rowLists, type ListedRow, type RowList } from "./row-lists";
import { samePosts } from "./scorecard-named";

/** A row of the rubric sheet that is new, gone, other than before, or the order of several. */
export interface RubricChange {
  readonly kind: "added" | "removed" | "changed" | "reordered";
  readonly table: TableName;
  /** Whose row it is; none: the whole rubric's. */
  readonly posts: readonly string[];
  /** The criterion, tier, metric or setting; "" where it is about all rows of these posts. */
  readonly name: string;
  /** The condition of a row under a criterion; null for other rows. */
  readonly condition: string | null;
  readonly cells: readonly CellChange[];
}

/** A cell, or the order of cells, by the key of its column. */
export interface CellChange {
  readonly column: string;
  /** null: nothing stood there. */
  readonly before: Cell;
  readonly after: Cell;
}

/** Columns that say whose row it is, or explain it. */
const AROUND: ReadonlySet<string> = new Set(["posts", "note"]);

/** Not those of settings, whose order is always the same. */
const NAMED_BY: Readonly<Record<TableName, string>> = { criteria: "metric", tiers: "name", metrics: "label", settings: "key" };

/**
 * Every row in which two rubrics differ, in the order of the sheet; none where they are equal. Rows are
 * the same where they are about the same: the criterion of a metric, the tier of a name.
 *
 * @example rubricChanges(may, june, "zh-CN") // [{ kind: "changed", table: "criteria", posts: ["售前"], name: "销售额", cells: [{ column: "weight", before: 20, after: 25 }], … }]
 */
export function rubricChanges(before: Rubric, after: Rubric, locale: Locale): RubricChange[] {
  const pairs = scorecardPairs(before.scorecards, after.scorecards);
  const [named, renamed] = commonNames(before, after);
  const earlier = new Map(rowLists(before, named, before.scorecards.map((_, s) => String(s)), locale).map((list) => [list.id, list]));
  const later = new Map(rowLists(after, renamed, after.scorecards.map((_, s) => String(pairs[s] ?? `+${s}`)), locale).map((list) => [list.id, list]));
  return [
    ...postChanges(before.scorecards, after.scorecards, pairs),
    ...[...later].flatMap(([id, list]) => listChanges(earlier.get(id) ?? { ...list, rows: [] }, list)),
    ...[...earlier].flatMap(([id, list]) => (later.has(id) ? [] : listChanges(list, { ...list, rows: [] }))),
  ];
}

/** A metric that got another label is told as that, and not wherever it is named. */
function commonNames({ metrics: before }: Rubric, { metrics: after }: Rubric): [MetricNames, MetricNames] {
  const keys = new Set(after.map(({ key }) => key));
  const { nameOf } = metricNames([...after, ...before.filter(({ key }) => !keys.has(key))]);
  return [{ ...metricNames(before), nameOf }, { ...metricNames(after), nameOf }];
}

/** For each scorecard the index of the one it was before: that of the same posts, of shared ones, or the only one left on either side. */
function scorecardPairs(before: readonly Scorecard[], after: readonly Scorecard[]): (number | null)[] {
  const pairs = after.map((): number | null => null);
  const pair = (isSame: (one: Scorecard, other: Scorecard) => boolean): void => {
    for (const [a, card] of after.entries()) pairs[a] ??= withIndex(before.findIndex((other, b) => !pairs.includes(b) && isSame(card, other)));
  };
  pair((one, other) => samePosts(one.posts, other.posts));
  pair((one, other) => one.posts.some((post) => other.posts.includes(post)));
  const isOnlyLeft = pairs.filter((index) => index === null).length === 1 && before.length - pairs.filter((index) => index !== null).length === 1;
  if (isOnlyLeft) pair(() => true);
  return pairs;
}

function withIndex(index: number): number | null {
  return index < 0 ? null : index;
}

/** Whom the scorecards are for, and their order. */
function postChanges(before: readonly Scorecard[], after: readonly Scorecard[], pairs: readonly (number | null)[]): RubricChange[] {
  const whole = { table: "criteria", name: "", condition: null } as const;
  const renamed = after.flatMap((card, a): RubricChange[] => {
    const [was, is] = [pairs[a] === null ? null : writeList(before[pairs[a]!]!.posts), writeList(card.posts)];
    return was === null || was === is ? [] : [{ ...whole, kind: "changed", posts: card.posts, cells: [{ column: "posts", before: was, after: is }] }];
  });
  const kept = pairs.flatMap((index, a) => (index === null ? [] : [{ index, posts: after[a]!.posts }]));
  const inOrder = (cards: typeof kept) => cards.flatMap(({ posts }) => writeList(posts)).join(" / ");
  const sorted = [...kept].sort((a, b) => a.index - b.index);
  return sorted.every((card, k) => card === kept[k]) ? renamed : [...renamed, { ...whole, kind: "reordered", posts: [], cells: [{ column: "posts", before: inOrder(sorted), after: inOrder(kept) }] }];
}

function listChanges(before: RowList, after: RowList): RubricChange[] {
  const about = ({ table, posts, criterion }: RowList, name: string) => ({ table, posts, name: criterion ?? name, condition: criterion === null ? null : name });
  const rows = pairedRows(before, after);
  const changes = rows.flatMap(([was, is]): RubricChange[] => {
    const cells = cellChanges(after.table, was, is);
    const kind = was === null ? "added" : is === null ? "removed" : "changed";
    // Settings that are there without saying anything are no news.
    return cells.length === 0 ? [] : [{ kind, ...about(is === null ? before : after, (is ?? was)!.name), cells: kind === "changed" ? cells : cells.filter(({ column }) => column !== NAMED_BY[after.table]) }];
  });
  const kept = rows.flatMap(([was, is]) => (was === null || is === null ? [] : [{ was, is }]));
  const sorted = [...kept].sort((a, b) => before.rows.indexOf(a.was) - before.rows.indexOf(b.was));
  if (sorted.every((row, k) => row === kept[k])) return changes;
  const inOrder = (pairs: typeof kept) => pairs.map(({ is }) => is.name).join(" / ");
  return [...changes, { kind: "reordered", ...about(after, ""), cells: [{ column: after.criterion === null ? NAMED_BY[after.table] : "condition", before: inOrder(sorted), after: inOrder(kept) }] }];
}

/** Rows beside what they were, in the order of now; those that are gone at the end. A tier in the place of another has a new name. */
function pairedRows(before: RowList, after: RowList): [was: ListedRow | null, is: ListedRow | null][] {
  const byId = new Map(before.rows.map((row) => [row.id, row]));
  const known = new Set(after.rows.map(({ id }) => id));
  const inPlace = (index: number) => (after.table === "tiers" && before.rows.length === after.rows.length && !known.has(before.rows[index]!.id) ? before.rows[index]! : null);
  const pairs = after.rows.map((row, r): [ListedRow | null, ListedRow] => [byId.get(row.id) ?? inPlace(r), row]);
  const taken = new Set(pairs.map(([was]) => was));
  return [...pairs, ...before.rows.filter((row) => !taken.has(row)).map((row): [ListedRow, null] => [row, null])];
}

function cellChanges(table: TableName, was: ListedRow | null, is: ListedRow | null): CellChange[] {
  return Object.keys(COLUMNS[table]).flatMap((column, c) => {
    const [before, after] = [was?.cells[c] ?? null, is?.cells[c] ?? null];
    return AROUND.has(column) || before === after ? [] : [{ column, before, after }];
  });
}
