/**
 * Timing inside one run: what is compared is run in turn, so that a machine that slows down slows
 * both, and medians are quoted.
 */
import { performance } from "node:perf_hooks";

export interface Figure {
  readonly value: number;
  readonly unit: string;
  /** The most (or, where it says so, the least) the product allows itself; null: for information. */
  readonly limit: number | null;
}

export interface Benchmark {
  /** What it yields, for `--only`. */
  readonly names: readonly string[];
  run(): Promise<Readonly<Record<string, Figure>>>;
}

/** Median milliseconds of each task, run in turn. */
export async function medians(tasks: readonly (() => unknown)[], rounds: number, warmUp = 3): Promise<number[]> {
  const times: number[][] = tasks.map(() => []);
  for (let round = -warmUp; round < rounds; round++)
    for (const [k, task] of tasks.entries()) {
      const start = performance.now();
      await task();
      if (round >= 0) times[k]!.push(performance.now() - start);
    }
  return times.map(median);
}

/** The middle one; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/** Deterministic numbers in [0, 1): mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
