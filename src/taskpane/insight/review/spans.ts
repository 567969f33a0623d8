/** The spans that are chosen in the pane: each by its first and last period, of those that the history has. */
import { latestSpans, type Spans } from "../../../report/review/input";

export type Ends = readonly [first: string, last: string];
export type SpanEnds = Readonly<Record<keyof Spans, Ends>>;

/**
 * The chosen ends, where the history still has them; else the last period against the one before; null
 * where there is one period alone.
 *
 * @example endsIn(["2026-04", "2026-05"], null) // { before: ["2026-04", "2026-04"], after: ["2026-05", "2026-05"] }
 */
export function endsIn(periods: readonly string[], chosen: SpanEnds | null): SpanEnds | null {
  const latest = latestSpans({ periods });
  if (latest === null) return null;
  if (chosen !== null && [...chosen.before, ...chosen.after].every((period) => periods.includes(period))) return chosen;
  return { before: [latest.before[0]!, latest.before[0]!], after: [latest.after[0]!, latest.after[0]!] };
}

/** All periods of both spans. */
export function spansOf(periods: readonly string[], { before, after }: SpanEnds): Spans {
  const within = ([first, last]: Ends) => periods.filter((period) => period >= first && period <= last);
  return { before: within(before), after: within(after) };
}

/**
 * A span with another end; the other one goes with it where it would be passed.
 *
 * @param end 0: the first period, 1: the last
 * @example withEnd(["2026-02", "2026-03"], 0, "2026-05") // ["2026-05", "2026-05"]
 */
export function withEnd([first, last]: Ends, end: 0 | 1, period: string): Ends {
  if (end === 0) return [period, last < period ? period : last];
  return [first > period ? period : first, period];
}

/** Whether a period is in both spans. */
export function overlap({ before, after }: SpanEnds): boolean {
  return before[0] <= after[1] && after[0] <= before[1];
}
