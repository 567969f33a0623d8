/**
 * Accepted disputes, carried out on the rows: everything that is made of them (sums, ratios, means of
 * the group, what colleagues are measured against) then follows by itself.
 */
import type { Issue } from "../../appraisal/issue";
import { compare15 } from "../../appraisal/number";
import { metricNames } from "../../appraisal/rubric/cells/metric-names";
import type { Metric, Rubric } from "../../appraisal/rubric/types";
import type { MetricTable } from "../../appraisal/table";
import { readDuration } from "../cells/duration";
import { readFlag } from "../cells/flag";
import { readNumber } from "../cells/number";
import { readRate } from "../cells/rate";
import { fold } from "../cells/text";
import type { Data } from "../data";
import { dateReader } from "../date-cell";
import { issue } from "../issues";
import { measuresOf, type Measured } from "../measures";
import { NONE } from "../names";
import type { People } from "../people";
import { belongsTo, normalisePeriod } from "../period";
import type { Corrected, Correction } from "./correction";
import { impose } from "./impose";

export interface CorrectedData {
  readonly measured: Measured;
  readonly corrected: readonly Corrected[];
}

/** A correction whose words are understood. */
interface Understood {
  readonly correction: Correction;
  readonly agent: number;
  readonly period: string;
  readonly metric: Metric;
  readonly value: number;
}

/**
 * The rows with what accepted disputes of the period correct. Those of other periods wait for theirs;
 * one that cannot be understood is an error, since somebody would be paid without it.
 */
export function correctRows(corrections: readonly Correction[], rubric: Rubric, data: Data, people: People, measured: Measured, period: string | null, issues: Issue[]): CorrectedData {
  const understood: Understood[] = [];
  for (const correction of corrections) {
    const one = understand(correction, rubric, people, period, issues);
    if (one === null) continue;
    const other = understood.find((earlier) => earlier.agent === one.agent && earlier.metric === one.metric && earlier.period === one.period);
    if (other === undefined) understood.push(one);
    else if (compare15(other.value, one.value) !== 0) issues.push(issue("error", "correction-contradicts", { agent: correction.agent, metric: one.metric.label, other: other.correction.cell }, placeOf(correction)));
  }
  let now = measured;
  for (const one of understood) now = imposed(now, one, data, people);
  const [before, after] = [measured, now].map((of) => measuresOf(of, { groupOf: people.ofRow, groups: people.agents.length })) as [(key: string) => Float64Array, (key: string) => Float64Array];
  const corrected = understood.map(({ correction, agent, metric, value }) => ({ agent, metric: metric.key, before: before(metric.key)[agent]!, value, sheet: correction.sheet, cell: correction.cell }));
  for (const [n, one] of corrected.entries()) issues.push(told(one, understood[n]!, after(one.metric)[one.agent]!, period));
  return { measured: now, corrected };
}

/** Whether the correction came through; of a month of a quarter the whole cannot tell. */
function told({ before, value }: Corrected, { correction, metric, period }: Understood, after: number, run: string | null): Issue {
  const facts = { agent: correction.agent, metric: metric.label, unit: metric.unit };
  if (period === run && !(compare15(after, value) === 0)) return issue("error", "correction-without-effect", { agent: correction.agent, metric: metric.label }, placeOf(correction));
  return Number.isNaN(before) ? issue("info", "value-added", { ...facts, value }, placeOf(correction)) : issue("info", "value-corrected", { ...facts, before, value }, placeOf(correction));
}

function understand(correction: Correction, rubric: Rubric, people: People, run: string | null, issues: Issue[]): Understood | null {
  const refuse = (found: Issue): null => {
    issues.push(found);
    return null;
  };
  const period = periodOf(correction);
  if (period === null) return refuse(issue("error", "correction-period", { agent: correction.agent }, placeOf(correction)));
  if (run !== null && !belongsTo(period, run)) return null;
  const agent = people.agents.findIndex(({ agent: name, id }) => fold(correction.agent) === fold(name) || correction.agent === id);
  if (agent < 0) return refuse(issue("error", "correction-agent", { agent: correction.agent }, placeOf(correction)));
  const key = metricNames(rubric.metrics).keyOf(correction.metric).value;
  const metric = rubric.metrics.find((candidate) => candidate.key === key);
  if (metric === undefined) return refuse(issue("error", "correction-metric", { metric: correction.metric }, placeOf(correction)));
  const value = valueOf(correction, metric);
  return value === null ? refuse(issue("error", "correction-value", { agent: correction.agent, metric: metric.label }, placeOf(correction))) : { correction, agent, period, metric, value };
}

function periodOf({ period, formats, date1904 }: Correction): string | null {
  const written = typeof period === "string" ? normalisePeriod(period) : null;
  return written ?? dateReader(date1904)(period, formats.period)?.period ?? null;
}

/** A bare 60 for a rate could be 60% or 6000%: it has to be written as 60%. */
function valueOf({ value, formats }: Correction, { unit, ratio }: Metric): number | null {
  const format = formats.value;
  switch (unit) {
    case "rate": {
      const read = readRate(value, format);
      const rate = read.kind === "value" && (!read.bare || read.value <= 1) ? read.value : null;
      return rate !== null && rate >= 0 && (rate <= 1 || ratio !== undefined) ? rate : null;
    }
    case "seconds":
      return plain(readDuration(value, format, null), 0);
    case "flag":
      return plain(readFlag(value), 0);
    case "count":
      return plain(readNumber(value, format), 0);
    default:
      return plain(readNumber(value, format), -Infinity);
  }
}

function plain(read: { readonly kind: string; readonly value?: number }, least: number): number | null {
  return read.kind === "value" && read.value! >= least ? read.value! : null;
}

/** Of a ratio its numerator is another, for this ratio alone. */
function imposed(measured: Measured, { agent, period, metric, value }: Understood, { rows }: Data, { ofRow }: People): Measured {
  const own = [...ofRow.keys()].filter((row) => ofRow[row] === agent && (rows.period[row] === NONE || belongsTo(rows.names.text(rows.period[row]!)!, period)));
  if (own.length === 0) return measured;
  if (metric.ratio === undefined) return { ...measured, values: new Map(measured.values).set(metric.key, impose(measured.values.get(metric.key)!, metric.aggregate!, own, value)) };
  const [numerator, denominator] = metric.ratio;
  const part = measured.rubric.metrics.find(({ key }) => key === numerator)!;
  const groupOf = new Int32Array(ofRow.length).fill(NONE);
  for (const row of own) groupOf[row] = 0;
  const wanted = value * measuresOf(measured, { groupOf, groups: 1 })(denominator)[0]!;
  if (part.aggregate === undefined || Number.isNaN(wanted)) return measured;
  const column = measured.numerators.get(metric.key) ?? measured.values.get(numerator)!;
  return { ...measured, numerators: new Map(measured.numerators).set(metric.key, impose(column, part.aggregate, own, wanted)) };
}

/**
 * The table with corrected values as they were written: dividing again may leave the last digit off.
 */
export function asWritten(table: MetricTable, corrected: readonly Corrected[]): MetricTable {
  for (const { agent, metric, value } of corrected) {
    for (const column of [...table.bySlice.get(metric)!, table.overRun.get(metric)!]) if (compare15(column[agent]!, value) === 0) column[agent] = value;
  }
  return table;
}

function placeOf({ sheet, cell, value }: Correction): { readonly sheet: string; readonly cell: string; readonly value: string | number | boolean | null } {
  return { sheet, cell, value: typeof value === "object" ? null : value };
}
