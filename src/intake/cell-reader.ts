import type { Metric } from "../appraisal/rubric/types";
import type { CellValue } from "../book/grid";
import { durationUnitOf, readDuration } from "./cells/duration";
import { readFlag } from "./cells/flag";
import { readNumber } from "./cells/number";
import { readRate } from "./cells/rate";
import { absence, type Reading } from "./cells/reading";
import { fold } from "./cells/text";
import type { CellCode } from "./tally";

/** Nothing that is counted or paid comes near; sums and products of such numbers would end in Infinity. */
const LARGEST = 1e15;

type ReadCell = (cell: CellValue, format: string | undefined) => Reading & { readonly bare?: boolean; readonly hourMinute?: boolean };

/**
 * Reads the cells of one column, one after the other, as the metric's unit and aggregate ask. What
 * was odd about the cell read last stands beside it, so that no object is made per cell.
 *
 * @example new CellReader(metric, "平均响应(分钟)").read(1.5, undefined) // 90
 */
export class CellReader {
  /** What is wrong with the cell read last. */
  problem: CellCode | null = null;
  /** Whether the cell read last is a bare rate, whose scale its whole column decides. */
  bare = false;
  private readonly readCell: ReadCell;
  private readonly plain: boolean;
  private readonly unreadable: CellCode;
  private readonly texts = new Map<string, ReturnType<ReadCell>>();
  /** The text a share counts, folded. */
  private readonly wanted: string;

  constructor(
    private readonly metric: Metric,
    header: string,
  ) {
    const unit = durationUnitOf(header);
    this.readCell = readerOf(metric, unit);
    this.unreadable = UNREADABLE[metric.unit];
    this.wanted = folded(metric.equals ?? "");
    this.plain = metric.unit !== "flag" && (metric.unit !== "seconds" || unit === null || unit === "s");
  }

  /** The value; NaN when missing. Of a `count` 1 or 0, of a `share` 1, 0 or NaN. */
  read(cell: CellValue, format: string | undefined): number {
    this.problem = null;
    this.bare = false;
    const { aggregate } = this.metric;
    if (aggregate === "count" || aggregate === "share") return this.readMark(cell, aggregate);
    // The common case: a plain number in a plain cell.
    if (typeof cell === "number" && format === undefined && this.plain) return this.accept(cell, this.metric.unit === "rate", false);
    const read = typeof cell === "string" ? this.readText(cell) : this.readCell(cell, format);
    if (read.kind === "value") return this.accept(read.value, read.bare ?? false, read.hourMinute ?? false);
    this.problem = read.kind === "unreadable" ? this.unreadable : errorCode(read.error);
    return NaN;
  }

  /** Texts recur in a column (97.5%, 1分20秒, -), and no format says anything about them: each is read once. */
  private readText(text: string): ReturnType<ReadCell> {
    let read = this.texts.get(text);
    if (read === undefined) this.texts.set(text, (read = this.readCell(text, undefined)));
    return read;
  }

  private readMark(cell: CellValue, aggregate: "count" | "share"): number {
    const nothing = absence(cell);
    if (nothing === null) return aggregate === "count" || folded(String(cell)) === this.wanted ? 1 : 0;
    this.problem = errorCode(nothing.error);
    return aggregate === "count" ? 0 : NaN;
  }

  private accept(value: number, bare: boolean, hourMinute: boolean): number {
    const { unit } = this.metric;
    this.bare = bare;
    if (hourMinute) this.problem = "duration-hour-minute";
    if (unit !== "rate" && Math.abs(value) > LARGEST) {
      this.problem = "value-too-large";
      return NaN;
    }
    if (value >= 0 || (unit !== "count" && unit !== "seconds")) return value;
    this.problem = unit === "count" ? "count-negative" : "duration-negative";
    return NaN;
  }
}

const UNREADABLE: Readonly<Record<Metric["unit"], CellCode>> = {
  rate: "rate-unreadable",
  seconds: "duration-unreadable",
  flag: "flag-unreadable",
  money: "number-unreadable",
  count: "number-unreadable",
  number: "number-unreadable",
};

function readerOf(metric: Metric, unit: ReturnType<typeof durationUnitOf>): ReadCell {
  if (metric.unit === "rate") return readRate;
  if (metric.unit === "flag") return readFlag;
  if (metric.unit === "seconds") return (cell, format) => readDuration(cell, format, unit);
  return readNumber;
}

function errorCode(error: string | null): CellCode | null {
  if (error === null) return null;
  return error === "#FORMULA!" ? "formula-without-result" : "cell-error";
}

function folded(text: string): string {
  return fold(text).toLowerCase();
}
