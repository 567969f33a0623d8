import type { Alternative, Criterion, Locale, Scorecard } from "../types";
import { isBlank, type Cell, type TableCells } from "./cell";
import { headerRow, rowOf } from "./columns";
import { readCriteriaRow, type CriteriaRow } from "./criteria-row";
import { writeCondition } from "./gates";
import { readHeader, type Header } from "./header";
import { cellIssue } from "./issues";
import type { MetricNames } from "./metric-names";
import type { Places } from "./places";
import { writeList, writeName } from "./quotes";
import { ruleCells } from "./rule-cells";
import { samePosts } from "./scorecard-named";
import { writeWord } from "./words";

/** The table of criteria: one row for each, and one under it for each alternative. */
export function criteriaTable(scorecards: readonly Scorecard[], names: MetricNames, locale: Locale): TableCells {
  const rows = scorecards.flatMap(({ posts, criteria }) =>
    criteria.flatMap((criterion) => [
      criterionRow(posts, criterion, names, locale),
      ...criterion.when.map((alternative) => alternativeRow(posts, criterion, alternative, names, locale)),
    ]),
  );
  return [headerRow("criteria", locale), ...rows];
}

function criterionRow(posts: readonly string[], criterion: Criterion, names: MetricNames, locale: Locale): Cell[] {
  return rowOf("criteria", {
    posts: writeList(posts),
    metric: writeName(names.nameOf(criterion.metric, locale), "cell"),
    weight: criterion.weight,
    missing: writeWord("missing", criterion.missing, locale),
    ...ruleCells(criterion.rule, { kind: names.unitOf(criterion.metric), names, locale }),
  });
}

/** Post and metric are repeated, so that the row says by itself what it belongs to. */
function alternativeRow(posts: readonly string[], { metric }: Criterion, alternative: Alternative, names: MetricNames, locale: Locale): Cell[] {
  return rowOf("criteria", {
    posts: writeList(posts),
    metric: writeName(names.nameOf(metric, locale), "cell"),
    condition: writeCondition(alternative, names, locale),
    use: alternative.use === undefined ? null : writeName(names.nameOf(alternative.use, locale), "cell"),
    ...ruleCells(alternative.rule, { kind: names.unitOf(alternative.use ?? metric), names, locale }),
  });
}

/** A scorecard while its rows are gathered. */
export interface GatheredScorecard {
  readonly posts: readonly string[];
  readonly criteria: { readonly when: object[] }[];
}

/**
 * Gathers the rows into scorecards: rows that name the same posts, in whatever order, make one. A row
 * without posts belongs to those of the row above; where no row names any, to every post.
 */
export function readCriteriaTable(table: TableCells, names: MetricNames, places: Places): GatheredScorecard[] {
  const { header, issues } = readHeader("criteria", table[0] ?? []);
  places.report("criteria", 0, issues);
  const gathering = new Gathering(header, places);
  for (const [index, cells] of table.entries()) {
    if (index === 0 || cells.every(isBlank)) continue;
    gathering.add(readCriteriaRow(header, cells, names, gathering.metric), index);
  }
  return gathering.scorecards;
}

class Gathering {
  readonly scorecards: GatheredScorecard[] = [];
  /** The metric of the criterion above. */
  metric: string | null = null;
  private posts: readonly string[] = ["*"];
  private path: string | null = null;
  private criterion: { readonly when: object[] } | null = null;

  constructor(
    private readonly header: Header<"criteria">,
    private readonly places: Places,
  ) {}

  add(row: CriteriaRow, index: number): void {
    this.posts = row.posts ?? this.posts;
    this.places.report("criteria", index, row.issues);
    if (row.isAlternative) this.addAlternative(row, index);
    else this.addCriterion(row, index);
  }

  private addCriterion(row: CriteriaRow, index: number): void {
    const card = this.scorecardOf(this.posts, index);
    this.criterion = { ...row.json, when: [] };
    this.path = `scorecards[${this.scorecards.indexOf(card)}].criteria[${card.criteria.push(this.criterion) - 1}]`;
    this.metric = row.metric;
    this.setPlaces(this.path, row, index);
  }

  private addAlternative(row: CriteriaRow, index: number): void {
    if (this.criterion === null) return this.report(index, "condition", cellIssue("error", "cells-alternative-first", {}));
    if (row.metric !== null && row.metric !== this.metric) {
      const facts = { metric: row.metric, above: this.metric ?? "" };
      return this.report(index, "metric", cellIssue("error", "cells-alternative-elsewhere", facts, { value: row.metric }));
    }
    const path = `${this.path}.when[${this.criterion.when.push(row.json) - 1}]`;
    this.setPlaces(path, row, index);
  }

  private scorecardOf(posts: readonly string[], index: number): GatheredScorecard {
    const found = this.scorecards.find((card) => samePosts(card.posts, posts));
    if (found) return found;
    const card = { posts, criteria: [] };
    const path = `scorecards[${this.scorecards.push(card) - 1}]`;
    this.places.set(path, "criteria", index, this.header.get("posts"));
    this.places.set(`${path}.criteria`, "criteria", index, this.header.get("weight"));
    return card;
  }

  private setPlaces(path: string, row: CriteriaRow, index: number): void {
    for (const [key, column] of Object.entries(row.columns)) this.places.set(`${path}.${key}`, "criteria", index, this.header.get(column));
    this.places.set(path, "criteria", index, this.header.get(row.isAlternative ? "condition" : "metric"));
  }

  private report(index: number, column: "condition" | "metric", issue: ReturnType<typeof cellIssue>): void {
    this.places.report("criteria", index, [{ column: this.header.get(column) ?? 0, issue }]);
  }
}
