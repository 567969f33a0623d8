import type { Locale, Metric, Text } from "../types";
import { isBlank, type TableCells } from "./cell";
import { headerRow, rowOf, type MetricColumn } from "./columns";
import { readHeader } from "./header";
import { metricNames, type MetricNames, type NamedMetric } from "./metric-names";
import type { Places } from "./places";
import { readList, readName, writeList, writeName } from "./quotes";
import { readRatio, writeRatio } from "./ratio";
import { defined, TableRow } from "./row";
import { writeWord } from "./words";

/** The table of metrics: one row each. */
export function metricTable(metrics: readonly Metric[], names: MetricNames, locale: Locale): TableCells {
  return [headerRow("metrics", locale), ...metrics.map((metric) => metricRow(metric, names, locale))];
}

function metricRow(metric: Metric, names: MetricNames, locale: Locale) {
  const { label } = metric;
  return rowOf("metrics", {
    key: writeName(metric.key, "cell"),
    label: writeName(typeof label === "string" ? label : label["zh-CN"], "cell"),
    labelEn: typeof label === "string" ? null : writeName(label.en, "cell"),
    unit: writeWord("units", metric.unit, locale),
    columns: metric.column ? writeList(metric.column) : null,
    aggregate: metric.aggregate ? writeWord("aggregates", metric.aggregate, locale) : null,
    weightBy: metric.weightBy === undefined ? null : writeName(names.nameOf(metric.weightBy, locale), "cell"),
    equals: metric.equals === undefined ? null : writeName(metric.equals, "cell"),
    readAs: metric.readAs ? writeWord("readAs", metric.readAs, locale) : null,
    ratio: metric.ratio ? writeRatio(metric.ratio, names, locale) : null,
  });
}

const PATHS: Readonly<Record<string, MetricColumn>> = {
  key: "key", label: "label", "label.en": "labelEn", unit: "unit", column: "columns",
  aggregate: "aggregate", weightBy: "weightBy", equals: "equals", readAs: "readAs", ratio: "ratio",
};

/** The metrics as a rubric file has them, and how they are named. */
export interface MetricsReading {
  readonly json: readonly object[];
  readonly names: MetricNames;
}

/** Two passes: the names of all metrics first, since a row may name a later one. */
export function readMetricTable(table: TableCells, places: Places): MetricsReading {
  const { header, issues } = readHeader("metrics", table[0] ?? []);
  places.report("metrics", 0, issues);
  const rows = table.flatMap((cells, index) => (index === 0 || cells.every(isBlank) ? [] : [{ index, row: new TableRow("metrics", header, cells) }]));
  const named = rows.map(({ row }) => namedMetric(row));
  const names = metricNames(named.filter((metric) => metric !== null));
  const json = rows.map(({ index, row }, i) => {
    for (const [path, column] of Object.entries(PATHS)) places.set(`metrics[${i}].${path}`, "metrics", index, header.get(column));
    places.set(`metrics[${i}]`, "metrics", index, 0);
    const metric = defined({ ...named[i], ...details(row, names) });
    places.report("metrics", index, row.issues);
    return metric;
  });
  return { json, names };
}

function namedMetric(row: TableRow<"metrics">): NamedMetric | null {
  const key = row.name("key");
  if (key === undefined) return null;
  return defined({ key, label: label(row), unit: row.word("unit", "units") });
}

function label(row: TableRow<"metrics">): Text | undefined {
  const [first, english] = [row.name("label"), row.name("labelEn")];
  return first === undefined || english === undefined ? (first ?? english) : { "zh-CN": first, en: english };
}

function details(row: TableRow<"metrics">, names: MetricNames): object {
  const columns = row.text("columns");
  return {
    column: columns === undefined ? undefined : readList(columns),
    aggregate: row.word("aggregate", "aggregates"),
    weightBy: row.read("weightBy", (text) => names.keyOf(readName(text))),
    equals: row.name("equals"),
    readAs: row.word("readAs", "readAs"),
    ratio: row.read("ratio", (text) => readRatio(text, names)),
  };
}
