import type { Cell } from "./cell";
import type { CriteriaColumn } from "./columns";
import { readCondition, type Condition } from "./gates";
import { readHeader, type AtColumn, type Header } from "./header";
import { cellIssue, type Read } from "./issues";
import { metricNames, type MetricNames } from "./metric-names";
import { readList, readName } from "./quotes";
import { defined, TableRow } from "./row";
import { readRule } from "./rule-reading";

/** One row of the criteria table: a criterion, or an alternative of the criterion above it. */
export interface CriteriaRow {
  /** Null when empty: the same as in the row above. */
  readonly posts: readonly string[] | null;
  /** The metric's key, or its name where no metric is known; null when empty. */
  readonly metric: string | null;
  /** Whether the row has a condition: then it is an alternative, even if the condition cannot be read. */
  readonly isAlternative: boolean;
  /** The criterion or alternative as a rubric file has it. */
  readonly json: object;
  /** Where each key of the JSON is written, as a path inside it: `rule.best`. */
  readonly columns: Readonly<Record<string, CriteriaColumn>>;
  /** At columns of the row as given, counted from 0. */
  readonly issues: readonly AtColumn[];
}

/**
 * Reads one row of the criteria table with its header. It needs no table of metrics: names then stay
 * as written, and every number says its own scale.
 *
 * @param metrics how cells name metrics, and their units
 * @param above the metric of the criterion above, for an alternative that does not repeat it
 * @example
 * parseCriteriaRow(["考核项", "权重", "评分规则", "评分标准"], ["转化率", 40, "分档", "≥60%:100; 其余:60"]).json
 * // { metric: "转化率", weight: 40, rule: { type: "bands", direction: "higher", bands: [{ at: 0.6, points: 100 }], otherwise: 60 } }
 */
export function parseCriteriaRow(header: readonly Cell[], row: readonly Cell[], metrics: MetricNames = metricNames([]), above: string | null = null): CriteriaRow {
  const reading = readHeader("criteria", header);
  const parsed = readCriteriaRow(reading.header, row, metrics, above);
  return { ...parsed, issues: [...reading.issues, ...parsed.issues] };
}

/** The same with a header that has been read. */
export function readCriteriaRow(header: Header<"criteria">, cells: readonly Cell[], names: MetricNames, above: string | null): CriteriaRow {
  const row = new TableRow("criteria", header, cells);
  const posts = row.text("posts");
  const metric = row.read("metric", (text) => keyIn(text, names)) ?? null;
  const isAlternative = row.cell("condition") !== undefined;
  const { json, columns } = isAlternative ? alternative(row, metric ?? above, names) : criterion(row, metric, names);
  return { posts: posts === undefined ? null : readList(posts), metric, isAlternative, json, columns, issues: row.issues };
}

interface Part {
  readonly json: object;
  readonly columns: Readonly<Record<string, CriteriaColumn>>;
}

function criterion(row: TableRow<"criteria">, metric: string | null, names: MetricNames): Part {
  const rule = readRule(row, metric === null ? undefined : names.unitOf(metric), names);
  if (row.cell("use") !== undefined) row.report("use", cellIssue("warning", "cells-use-without-condition", {}, { value: row.cell("use") }));
  const json = { metric: metric ?? undefined, weight: row.number("weight", "number"), rule: rule?.json, missing: row.word("missing", "missing") };
  const columns = { metric: "metric", weight: "weight", missing: "missing" } as const;
  return { json: defined(json), columns: { ...columns, ...rulePaths(rule?.columns) } };
}

function alternative(row: TableRow<"criteria">, metric: string | null, names: MetricNames): Part {
  const condition = row.read<Condition>("condition", (text) => readCondition(text, names));
  const use = row.read("use", (text) => keyIn(text, names));
  const reads = use ?? metric;
  const rule = readRule(row, reads === null ? undefined : names.unitOf(reads), names);
  for (const column of ["weight", "missing"] as const) {
    const value = row.cell(column);
    if (value !== undefined) row.report(column, cellIssue("warning", "cells-alternative-unused", { table: "criteria", column }, { value }));
  }
  const columns = { metric: "condition", op: "condition", value: "condition", use: "use" } as const;
  return { json: defined({ ...condition, use, rule: rule?.json }), columns: { ...columns, ...rulePaths(rule?.columns) } };
}

function keyIn(text: string, names: MetricNames): Read<string> {
  return names.keyOf(readName(text));
}

function rulePaths(columns: Readonly<Record<string, CriteriaColumn>> = {}): Readonly<Record<string, CriteriaColumn>> {
  const paths = Object.entries(columns).map(([key, column]) => [`rule.${key}`, column] as const);
  return { rule: "rule", "rule.type": "rule", ...Object.fromEntries(paths) };
}
