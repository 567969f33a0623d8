import type { CellValue } from "../../book/grid";
import { describeFormat } from "./format";
import { parseNumeral, shift } from "./numeral";
import { absence, UNREADABLE, type Reading } from "./reading";
import { fold } from "./text";

/** A fraction, or a bare number whose scale only its whole column can tell. */
export type RateReading =
  | { readonly kind: "value"; readonly value: number; readonly bare: boolean }
  | Exclude<Reading, { kind: "value" }>;

/** How the bare numbers of a rate column are to be read. */
export interface RateColumn {
  /** Percentage points (97.5), to be divided by 100; else fractions (0.975). */
  readonly percent: boolean;
  /** Indexes into the bare values of the cells that look like the other kind than most. */
  readonly minority: number[];
}

/**
 * Reads a cell of a rate column. Whether a rate lies within 0-1 is for the caller to judge.
 *
 * @param format the cell's number format: under a percent format the number is a fraction already.
 * @example readRate("97.5%", undefined) // { kind: "value", value: 0.975, bare: false }
 */
export function readRate(cell: CellValue, format: string | undefined): RateReading {
  const nothing = absence(cell);
  if (nothing) return nothing;
  if (typeof cell === "number") return numeric(cell, format);
  if (typeof cell !== "string") return UNREADABLE;
  const numeral = parseNumeral(cell);
  if (numeral?.kind !== "plain" && numeral?.kind !== "percent") return UNREADABLE;
  return rate(numeral.value, numeral.kind === "plain");
}

function numeric(value: number, format: string | undefined): RateReading {
  const { kind, suffix } = describeFormat(format);
  if (kind === "date" || kind === "time") return UNREADABLE;
  if (kind === "percent") return rate(value, false);
  return suffix === "%" ? rate(shift(value, -2), false) : rate(value, true);
}

function rate(value: number, bare: boolean): RateReading {
  return Number.isFinite(value) ? { kind: "value", value, bare } : UNREADABLE;
}

/** No rate written as a fraction is above this, and few written in percentage points are below. */
const HIGHEST_FRACTION = 1.5;

/**
 * Tells fractions from percentage points over the bare numbers of a column: a % in the header makes
 * them percentage points, else any value above 1.5 does, else they are fractions.
 *
 * @param bare the values of the cells read as bare, summary rows left out.
 * @param readAs the metric's own word, which settles it.
 * @returns the scale, and the cells to warn about when the column holds both kinds: those of the
 *   rarer kind; of as many, the small ones. 0 is the same either way.
 * @example decideRateColumn([97.5, 88, 0.9], "好评率") // { percent: true, minority: [2] }
 */
export function decideRateColumn(bare: readonly number[], header: string, readAs?: "fraction" | "percent"): RateColumn {
  if (readAs) return { percent: readAs === "percent", minority: [] };
  const large = indexesWhere(bare, (value) => value > HIGHEST_FRACTION);
  const small = indexesWhere(bare, (value) => value > 0 && value <= 1);
  const both = large.length > 0 && small.length > 0;
  const rarer = large.length < small.length ? large : small;
  return { percent: large.length > 0 || fold(header).includes("%"), minority: both ? rarer : [] };
}

function indexesWhere(values: readonly number[], holds: (value: number) => boolean): number[] {
  const indexes: number[] = [];
  values.forEach((value, index) => {
    if (holds(value)) indexes.push(index);
  });
  return indexes;
}
