/** Typed reading: the metric cells of each export as columns of numbers, NaN where missing. */
import { groupBy } from "../appraisal/group-by";
import type { Issue } from "../appraisal/issue";
import { to15 } from "../appraisal/number";
import type { Metric, Rubric } from "../appraisal/rubric/types";
import { cellName, isCellError, type CellValue } from "../book/grid";
import { decideRateColumn } from "./cells/rate";
import { CellReader } from "./cell-reader";
import { spanOf, type Data } from "./data";
import { fromPercent } from "./decimals";
import type { Export, ExportSheet } from "./export";
import { issue } from "./issues";
import { Tally, type CellCode } from "./tally";

/** How a rate column was read, for people to check: 0.8 -> 0.8 shown as 80%. */
export interface RateExample {
  readonly cell: number;
  readonly value: number;
}

export interface MetricColumns {
  /**
   * Metric key -> one value per row, before any conflict is settled. Of a `count` metric 1 where
   * the cell is filled and 0 where not; of a `share` metric 1 where it equals the text and 0 where
   * it is another.
   */
  readonly values: ReadonlyMap<string, Float64Array>;
  /** The example of a rate metric in an export, by `${export} ${metric}`. */
  readonly examples: ReadonlyMap<string, RateExample>;
}

/**
 * Reads all columns. Problems are reported for rows of the run and metrics that the rubric reads;
 * fractions and percentages are told apart over the whole export.
 */
export function readColumns(data: Data, rubric: Rubric, read: ReadonlySet<string>, used: Uint8Array, issues: Issue[]): MetricColumns {
  const values = new Map(rubric.metrics.filter((metric) => !metric.ratio).map((metric) => [metric.key, new Float64Array(used.length).fill(NaN)]));
  const examples = new Map<string, RateExample>();
  for (const one of data.exports)
    for (const metrics of sameReading(one, rubric)) {
      const heard = metrics.some((metric) => read.has(metric.key)) ? issues : [];
      const [first, ...others] = metrics as [Metric, ...Metric[]];
      const column = new ExportColumn(data, one, first, used, heard);
      const example = column.readInto(values.get(first.key)!);
      for (const metric of others) copyRows(data, one, values.get(first.key)!, values.get(metric.key)!);
      if (example !== null) for (const metric of metrics) examples.set(`${one.index} ${metric.key}`, example);
    }
  return { values, examples };
}

/** The metrics of an export, those together that read the same column in the same way. */
function sameReading(one: Export, rubric: Rubric): Metric[][] {
  const { metrics } = one.sheets[0]!;
  const held = rubric.metrics.filter((metric) => metrics.has(metric.key));
  return [...groupBy(held, (metric) => `${metrics.get(metric.key)!.column} ${wayOfReading(metric)}`).values()];
}

function wayOfReading({ aggregate, equals, unit, readAs }: Metric): string {
  if (aggregate === "count") return "count";
  return aggregate === "share" ? `share ${equals}` : `${unit} ${readAs}`;
}

function copyRows(data: Data, one: Export, from: Float64Array, to: Float64Array): void {
  for (const sheet of one.sheets) {
    const [first, end] = spanOf(data, sheet);
    to.set(from.subarray(first, end), first);
  }
}

class ExportColumn {
  private readonly tally: Tally;
  private readonly header: string;
  /** Rows whose rate is a bare number. */
  private readonly bare: number[] = [];

  constructor(
    private readonly data: Data,
    private readonly one: Export,
    private readonly metric: Metric,
    private readonly used: Uint8Array,
    private readonly issues: Issue[],
  ) {
    this.header = one.sheets[0]!.metrics.get(metric.key)!.text;
    this.tally = new Tally(issues);
  }

  readInto(values: Float64Array): RateExample | null {
    for (const sheet of this.one.sheets) this.readSheet(sheet, values);
    const example = this.isRate ? this.settleRates(values) : null;
    this.tally.close();
    return example;
  }

  /** A rate that is counted, or compared as text, is not read as one. */
  private get isRate(): boolean {
    return this.metric.unit === "rate" && this.metric.aggregate !== "count" && this.metric.aggregate !== "share";
  }

  private readSheet(sheet: ExportSheet, values: Float64Array): void {
    const { line } = this.data.rows;
    const { column } = sheet.metrics.get(this.metric.key)!;
    const reader = new CellReader(this.metric, this.header);
    const [first, end] = spanOf(this.data, sheet);
    for (let row = first; row < end; row++) {
      if (this.used[row] === 0 && !this.isRate) continue;
      const cell = sheet.grid.rows[line[row]!]?.[column] ?? null;
      values[row] = reader.read(cell, sheet.grid.formats[line[row]!]?.[column]);
      if (reader.bare) this.bare.push(row);
      if (reader.problem !== null && this.used[row] === 1) this.report(reader.problem, row);
    }
  }

  private settleRates(values: Float64Array): RateExample | null {
    const bare = this.bare.map((row) => values[row]!);
    const { percent, minority } = decideRateColumn(bare, this.header, this.metric.readAs);
    if (percent) for (const row of this.bare) values[row] = fromPercent(values[row]!);
    if (minority.length > 0) this.reportMixture(percent, minority.map((index) => this.bare[index]!));
    this.refuseOutside(values);
    return bare.length === 0 ? null : { cell: bare[0]!, value: percent ? fromPercent(bare[0]!) : bare[0]! };
  }

  /** A rate outside 0-1, the last digits of a computed one aside. */
  private refuseOutside(values: Float64Array): void {
    for (const sheet of this.one.sheets) {
      const [first, end] = spanOf(this.data, sheet);
      for (let row = first; row < end; row++) {
        const value = values[row]!;
        if (Number.isNaN(value) || (value >= 0 && (value <= 1 || to15(value) === 1))) continue;
        values[row] = NaN;
        if (this.used[row] === 1) this.report("rate-out-of-range", row);
      }
    }
  }

  private reportMixture(percent: boolean, rows: readonly number[]): void {
    const places = rows.slice(0, 10).map((row) => this.place(row));
    const { sheet, cell, value } = places[0]!;
    const cells = places.map((place) => (place.sheet === sheet ? place.cell : `${place.sheet}!${place.cell}`)).join(" / ");
    const facts = { header: this.header, reading: percent ? ("percent" as const) : ("fraction" as const), cells, count: rows.length };
    this.issues.push(issue("warning", "rate-column-mixed", facts, { sheet, cell, value }));
  }

  private report(code: CellCode, row: number): void {
    this.tally.add(code, this.header, () => this.place(row));
  }

  private place(row: number): { sheet: string; cell: string; value: Issue["value"] } {
    const { grid, metrics } = this.data.sheets[this.data.rows.sheet[row]!]!;
    const { column } = metrics.get(this.metric.key)!;
    const line = this.data.rows.line[row]!;
    const value: CellValue = grid.rows[line]?.[column] ?? null;
    return { sheet: grid.name, cell: cellName(line, column), value: isCellError(value) ? value.error : value };
  }
}
