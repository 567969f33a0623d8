import { floor15 } from "../../../appraisal/number";

/** Scores in classes of equal width, for a picture of how they are spread. */
export interface Histogram {
  /** Where the first class begins, and how wide each is. */
  readonly start: number;
  readonly width: number;
  /** How many of each set are in each class. */
  readonly counts: readonly (readonly number[])[];
}

/** About as many classes as can be told apart in a narrow pane. */
const MOST_CLASSES = 16;
const ROUND_WIDTHS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * The same classes for several sets of scores, of a round width that leaves at most sixteen; NaN (no
 * score) is in none. null when nobody has a score.
 *
 * @example histogramOf([Float64Array.of(61, 64, 78)]) // { start: 61, width: 2, counts: [[1, 1, 0, 0, 0, 0, 0, 0, 1]] }
 */
export function histogramOf(sets: readonly Float64Array[]): Histogram | null {
  const all = sets.flatMap((scores) => [...scores].filter((score) => !Number.isNaN(score)));
  if (all.length === 0) return null;
  const [low, high] = all.reduce(([least, most], score) => [Math.min(least, score), Math.max(most, score)], [Infinity, -Infinity]);
  const classesOf = (width: number) => floor15(high / width) - floor15(low / width) + 1;
  const width = ROUND_WIDTHS.find((candidate) => classesOf(candidate) <= MOST_CLASSES) ?? (high - low) / (MOST_CLASSES - 1);
  const first = floor15(low / width);
  const counts = sets.map((scores) => {
    const heads = new Array<number>(classesOf(width)).fill(0);
    for (const score of scores) if (!Number.isNaN(score)) heads[floor15(score / width) - first]!++;
    return heads;
  });
  return { start: first * width, width, counts };
}
