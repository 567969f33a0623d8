import type { Criterion, Locale, Rubric, Scorecard } from "../types";
import { isBlank, type Cell, type TableName } from "./cell";
import { COLUMNS } from "./columns";
import { criteriaTable } from "./criteria-rows";
import type { MetricNames } from "./metric-names";
import { metricTable } from "./metric-rows";
import { writeList } from "./quotes";
import { settingTable } from "./setting-rows";
import { tierTable } from "./tier-rows";

/** A row of the rubric sheet that can be found again in another rubric. */
export interface ListedRow {
  /** Its own within its list. */
  readonly id: string;
  /** What people call it: the criterion, the tier, the metric, the setting; of an alternative, its condition. */
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** Rows that belong together: the tiers of a scorecard, the alternatives of a criterion. */
export interface RowList {
  /** Its own within the rubric. */
  readonly id: string;
  readonly table: TableName;
  /** Whose they are; none: the whole rubric's. */
  readonly posts: readonly string[];
  /** The criterion that alternatives belong to; null for other rows. */
  readonly criterion: string | null;
  readonly rows: readonly ListedRow[];
}

/**
 * All that the rubric sheet says, row by row.
 *
 * @param names how metrics are called
 * @param cardIds by which each scorecard is found again in another rubric
 * @example rowLists(rubric, metricNames(rubric.metrics), ["0"], "zh-CN").find(({ table }) => table === "tiers")?.rows.map(({ name }) => name) // ["S", "A", "B", "C"]
 */
export function rowLists(rubric: Rubric, names: MetricNames, cardIds: readonly string[], locale: Locale): RowList[] {
  const { scorecards, metrics } = rubric;
  const ofCard = (card: number) => ({ posts: scorecards[card]!.posts, criterion: null });
  const whole = { posts: [], criterion: null };
  const settings = settingTable(rubric, names, locale).slice(1);
  const settingsOf = (posts: string | null) => named(settings.filter((row) => row[column("settings", "posts")] === posts), column("settings", "key"));
  return [
    ...scorecards.flatMap((card, c) => criteriaLists(card, cardIds[c]!, names, locale)),
    { id: "tiers", table: "tiers", ...whole, rows: named(tierTable(rubric.tiers, [], names, locale).slice(1), column("tiers", "name")) },
    ...scorecards.map((card, c): RowList => ({ id: `tiers ${cardIds[c]}`, table: "tiers", ...ofCard(c), rows: named(tierTable([], [card], names, locale).slice(1), column("tiers", "name")) })),
    { id: "metrics", table: "metrics", ...whole, rows: identified(metricTable(metrics, names, locale).slice(1).map((cells, m) => ({ id: metrics[m]!.key, name: names.nameOf(metrics[m]!.key, locale), cells }))) },
    { id: "settings", table: "settings", ...whole, rows: settingsOf(null) },
    ...scorecards.map((card, c): RowList => ({ id: `settings ${cardIds[c]}`, table: "settings", ...ofCard(c), rows: settingsOf(writeList(card.posts)) })),
  ];
}

function criteriaLists(card: Scorecard, id: string, names: MetricNames, locale: Locale): RowList[] {
  const rows = card.criteria.map((criterion) => criteriaTable([{ ...card, criteria: [criterion] }], names, locale).slice(1));
  const nameOf = ({ metric }: Criterion) => names.nameOf(metric, locale);
  const criteria = identified(card.criteria.map((criterion, c) => ({ id: criterion.metric, name: nameOf(criterion), cells: rows[c]![0]! })));
  const alternatives = card.criteria.map((criterion, c): RowList => ({
    id: `when ${id} ${criteria[c]!.id}`,
    table: "criteria",
    posts: card.posts,
    criterion: nameOf(criterion),
    rows: identified(criterion.when.map(({ metric, op }, w) => ({ id: `${metric} ${op}`, name: String(rows[c]![w + 1]![column("criteria", "condition")]), cells: rows[c]![w + 1]! }))),
  }));
  return [{ id: `criteria ${id}`, table: "criteria", posts: card.posts, criterion: null, rows: criteria }, ...alternatives];
}

function named(rows: readonly (readonly Cell[])[], at: number): ListedRow[] {
  return identified(rows.map((cells) => ({ id: String(cells[at]), name: isBlank(cells[at]) ? "" : String(cells[at]), cells })));
}

/** What is there twice is told apart by its place among its like. */
function identified(rows: readonly ListedRow[]): ListedRow[] {
  return rows.map((row, r) => ({ ...row, id: `${row.id} ${rows.slice(0, r).filter(({ id }) => id === row.id).length}` }));
}

function column(table: TableName, key: string): number {
  return Object.keys(COLUMNS[table]).indexOf(key);
}
