/** Judgements of pairs as a slider holds them, and by the names of what they are about. */
import type { Judgement } from "../../../appraisal/weights/pairwise";

/** The ends of the slider: nine times as important. */
export const FARTHEST = 8;

/** Where the slider stands, by pair: 0 alike, below the first one is more important, above the second; −1 is twice, −8 nine times. */
export type Stands = Readonly<Record<string, number>>;

/**
 * How many times as important the first one is where the slider stands.
 *
 * @example timesAt(-2) // 3
 */
export function timesAt(stand: number): number {
  return stand <= 0 ? 1 - stand : 1 / (1 + stand);
}

/**
 * Where the slider stands nearest to a ratio of importance; ratios beyond nine are at its ends.
 *
 * @param times above 0, or Infinity
 * @example standFor(3.2) // -2
 */
export function standFor(times: number): number {
  const most = Math.min(FARTHEST + 1, Math.max(times, 1 / times));
  const steps = Math.round(most) - 1;
  return steps === 0 ? 0 : times > 1 ? -steps : steps;
}

/** The name of a pair, which stays while other criteria come and go. */
export function pairName(one: string, other: string): string {
  return `${one} / ${other}`;
}

/** All pairs of so many criteria, in their order. */
export function pairsOf(size: number): { readonly one: number; readonly other: number }[] {
  return Array.from({ length: size }, (_, one) => Array.from({ length: size - one - 1 }, (__, k) => ({ one, other: one + 1 + k }))).flat();
}

/** The judgements that the sliders express; pairs that have none are alike. */
export function judgementsOf(metrics: readonly string[], stands: Stands): Judgement[] {
  return pairsOf(metrics.length).map(({ one, other }) => ({ one, other, times: timesAt(stands[pairName(metrics[one]!, metrics[other]!)] ?? 0) }));
}

/** Where all sliders stand for weights as they are; two weights of 0 are alike. */
export function standsFor(metrics: readonly string[], weights: readonly number[]): Stands {
  const ratio = (one: number, other: number) => (weights[one] === weights[other] ? 1 : weights[one]! / weights[other]!);
  return Object.fromEntries(pairsOf(metrics.length).map(({ one, other }) => [pairName(metrics[one]!, metrics[other]!), standFor(ratio(one, other))]));
}
