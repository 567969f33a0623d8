import type { Cell } from "../appraisal/rubric/cells/cell";
import type { Metric } from "../appraisal/rubric/types";
import { readDuration } from "../intake/cells/duration";
import { readFlag } from "../intake/cells/flag";
import { readNumber } from "../intake/cells/number";
import { readRate } from "../intake/cells/rate";
import type { Reading } from "../intake/cells/reading";

/** Where the header says no unit, a text is tried as each kind of metric: they are hardly confused. */
const READERS: Readonly<Record<Metric["unit"], readonly ((text: string) => Reading)[]>> = {
  rate: [(text) => readRate(text, undefined)],
  seconds: [(text) => readDuration(text, undefined, null)],
  flag: [readFlag],
  money: [(text) => readNumber(text, undefined)],
  count: [(text) => readNumber(text, undefined)],
  number: [(text) => readNumber(text, undefined), readFlag, (text) => readDuration(text, undefined, null)],
};

/**
 * What a metric's cell is worth. A number stands for itself: seconds, a rate as a fraction.
 *
 * @returns NaN where there is nothing, or nothing that can be read
 * @example metricValue("97.5%", metric) // 0.975
 */
export function metricValue(cell: Cell, { unit }: Pick<Metric, "unit">): number {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return Number(cell);
  if (cell === null) return NaN;
  for (const read of READERS[unit]) {
    const reading = read(cell);
    if (reading.kind === "value") return reading.value;
  }
  return NaN;
}
