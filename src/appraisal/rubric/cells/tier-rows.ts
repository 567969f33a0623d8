import type { Locale, Payout, Scorecard, Tier } from "../types";
import { readBetween, writeBetween } from "./between";
import { isBlank, type Cell, type TableCells } from "./cell";
import { headerRow, rowOf, type TierColumn } from "./columns";
import type { GatheredScorecard } from "./criteria-rows";
import { readGates, writeGates } from "./gates";
import { readHeader, type Header } from "./header";
import { cellIssue } from "./issues";
import type { MetricNames } from "./metric-names";
import type { Places } from "./places";
import { writeList, writeName } from "./quotes";
import { defined, TableRow } from "./row";
import { scorecardNamed } from "./scorecard-named";
import { readTierScore, tierScoreIssues } from "./tier-score";

/** The table of tiers: the rubric's own without a post, then those of scorecards that have their own. */
export function tierTable(tiers: readonly Tier[], scorecards: readonly Scorecard[], names: MetricNames, locale: Locale): TableCells {
  const own = scorecards.flatMap((card) => (card.tiers ?? []).map((tier) => tierRow(writeList(card.posts), tier, names, locale)));
  return [headerRow("tiers", locale), ...tiers.map((tier) => tierRow(null, tier, names, locale)), ...own];
}

function tierRow(posts: string | null, tier: Tier, names: MetricNames, locale: Locale): Cell[] {
  const { name, minScore, maxRank, maxPercentile, quota, requires, payout } = tier;
  const gates = writeGates(requires, names, locale) || null;
  return rowOf("tiers", { posts, name: writeName(name, "cell"), minScore, maxRank, maxPercentile, quota, requires: gates, ...payoutCells(payout) });
}

function payoutCells(payout: Payout | undefined): { readonly [C in TierColumn]?: Cell } {
  if (payout === undefined) return {};
  return "between" in payout ? { between: writeBetween(payout.between) } : payout;
}

/** Tiers of the rubric and of scorecards, by the index of the scorecard. */
export interface TiersReading {
  readonly rubric: readonly object[];
  readonly ofScorecard: ReadonlyMap<number, readonly object[]>;
}

const PATHS: Readonly<Record<string, TierColumn>> = {
  name: "name", minScore: "minScore", maxRank: "maxRank", maxPercentile: "maxPercentile", quota: "quota", requires: "requires",
  "payout.fixed": "fixed", "payout.coefficient": "coefficient", "payout.perScore": "perScore", "payout.between": "between",
};

/** A row without posts belongs to the rubric; otherwise to the scorecard of exactly these posts. */
export function readTierTable(table: TableCells, scorecards: readonly GatheredScorecard[], names: MetricNames, places: Places): TiersReading {
  const { header, issues } = readHeader("tiers", table[0] ?? []);
  places.report("tiers", 0, issues);
  const lists = new Map<number | null, { tiers: object[]; above: number | null }>();
  for (const [index, cells] of table.entries()) {
    if (index === 0 || cells.every(isBlank)) continue;
    const row = new TableRow("tiers", header, cells);
    const card = scorecardNamed(row, scorecards);
    const list = lists.get(card ?? null) ?? { tiers: [], above: null };
    if (card !== undefined) lists.set(card, list);
    const { json, from } = readTier(row, list.above, names);
    list.above = from ?? list.above;
    setPlaces(tierPath(card ?? null, list.tiers.push(json) - 1), index, header, json, places);
    places.report("tiers", index, row.issues);
  }
  const own = [...lists].flatMap(([card, list]) => (card === null ? [] : [[card, list.tiers] as const]));
  return { rubric: lists.get(null)?.tiers ?? [], ofScorecard: new Map(own) };
}

function tierPath(card: number | null, index: number): string {
  return `${card === null ? "" : `scorecards[${card}].`}tiers[${index}]`;
}

function readTier(row: TableRow<"tiers">, above: number | null, names: MetricNames): { json: object; from: number | null } {
  const cell = row.cell("minScore");
  const score = cell === undefined ? undefined : row.take("minScore", readTierScore(cell));
  if (score !== undefined) row.take("minScore", { value: null, issues: tierScoreIssues(score, above, cell!) });
  const json = {
    name: row.name("name"),
    minScore: score?.from ?? undefined,
    maxRank: row.number("maxRank", "number"),
    maxPercentile: row.number("maxPercentile", "rate"),
    quota: row.number("quota", "rate"),
    requires: row.read("requires", (text) => readGates(text, names)),
    payout: readPayout(row),
  };
  return { json: defined(json), from: score?.from ?? null };
}

const PAYOUTS = ["fixed", "coefficient", "perScore", "between"] as const;

function readPayout(row: TableRow<"tiers">): object | undefined {
  const filled = PAYOUTS.filter((column) => row.cell(column) !== undefined);
  if (filled.length > 1) {
    const facts = { table: "tiers", column: filled[1], other: filled[0] };
    return row.report(filled[1], cellIssue("error", "cells-payout-twice", facts, { value: row.cell(filled[1]) }));
  }
  const [column] = filled;
  if (column === undefined) return undefined;
  const value = column === "between" ? row.read(column, readBetween) : row.number(column, column === "fixed" ? "money" : "number");
  return value === undefined ? undefined : { [column]: value };
}

function setPlaces(path: string, index: number, header: Header<"tiers">, json: object, places: Places): void {
  for (const [key, column] of Object.entries(PATHS)) places.set(`${path}.${key}`, "tiers", index, header.get(column));
  const paid = "payout" in json ? Object.keys(json.payout as object)[0] : "fixed";
  places.set(`${path}.payout`, "tiers", index, header.get(paid as TierColumn));
  places.set(path, "tiers", index, header.get("name"));
}
