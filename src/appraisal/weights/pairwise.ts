/**
 * 两两比较: weights from judgements of pairs, the Analytic Hierarchy Process.
 *
 * Thomas L. Saaty, "A scaling method for priorities in hierarchical structures", Journal of
 * Mathematical Psychology 15 (1977), and The Analytic Hierarchy Process (1980): the weights are the
 * principal eigenvector of the reciprocal matrix of judgements; the consistency index
 * (λmax − n)/(n − 1) is held against that of random judgements.
 */

/** How many times as important one criterion is as another: 1 alike, 3 moderately, 5 strongly, 7 very strongly, 9 extremely; below 1 the other way round. */
export interface Judgement {
  readonly one: number;
  readonly other: number;
  readonly times: number;
}

export interface Priorities {
  /** Sum 1, aligned with the criteria. */
  readonly weights: readonly number[];
  /** λmax: the number of criteria when all judgements agree, more when they do not. */
  readonly eigenvalue: number;
  /** Consistency ratio; 0 for two criteria, which cannot contradict each other. */
  readonly ratio: number;
  /** Whether the ratio is at most a tenth, as Saaty asks. */
  readonly isConsistent: boolean;
  /** The judgement that agrees least with the weights, and what would agree; null when all agree. */
  readonly leastConsistent: (Judgement & { readonly agreeing: number }) | null;
}

/** Mean consistency index of random judgements by number of criteria (Saaty 1980, to 15). */
const RANDOM_INDEX = [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/** More criteria than Saaty's table has cannot be held against anything. */
export const MOST_CRITERIA = RANDOM_INDEX.length - 1;

const ACCEPTABLE = 0.1;

/**
 * Weights and consistency of judgements on `size` criteria, every pair judged once.
 *
 * @throws RangeError when a pair is not judged, judged twice, or not by a number above 0; or with fewer than 2 criteria or more than 15
 * @example priorities(2, [{ one: 0, other: 1, times: 3 }]).weights // [0.75, 0.25]
 */
export function priorities(size: number, judgements: readonly Judgement[]): Priorities {
  const matrix = reciprocalMatrix(size, judgements);
  const { vector: weights, value: eigenvalue } = principalEigenvector(matrix);
  const index = (eigenvalue - size) / (size - 1);
  const random = RANDOM_INDEX[size]!;
  const ratio = random === 0 ? 0 : Math.max(0, index / random);
  return { weights, eigenvalue, ratio, isConsistent: ratio <= ACCEPTABLE + NOISE, leastConsistent: leastConsistent(judgements, weights) };
}

/** What binary fractions lose over a few hundred multiplications. */
const NOISE = 1e-9;

function reciprocalMatrix(size: number, judgements: readonly Judgement[]): number[][] {
  if (!(size >= 2 && size <= MOST_CRITERIA)) throw new RangeError(`pairs are compared among 2 to ${MOST_CRITERIA} criteria`);
  const matrix = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => (i === j ? 1 : NaN)));
  for (const { one, other, times } of judgements) {
    if (!(times > 0 && Number.isFinite(times)) || !Number.isNaN(matrix[one]?.[other] ?? 0)) throw new RangeError(`criteria ${one} and ${other} need one judgement above 0`);
    matrix[one]![other] = times;
    matrix[other]![one] = 1 / times;
  }
  if (matrix.flat().some(Number.isNaN)) throw new RangeError("every pair needs a judgement");
  return matrix;
}

/** The eigenvector of the largest eigenvalue, summing to 1, by power iteration: of a positive matrix it is the only positive one, and the iteration finds it. */
function principalEigenvector(matrix: readonly (readonly number[])[]): { vector: number[]; value: number } {
  let vector = matrix.map(() => 1 / matrix.length);
  for (let round = 0; round < 10_000; round++) {
    const product = matrix.map((row) => row.reduce((sum, times, j) => sum + times * vector[j]!, 0));
    const value = product.reduce((sum, part) => sum + part, 0);
    const next = product.map((part) => part / value);
    const moved = Math.max(...next.map((part, i) => Math.abs(part - vector[i]!)));
    vector = next;
    if (moved < 1e-15) return { vector, value };
  }
  return { vector, value: matrix.map((row, i) => row.reduce((sum, times, j) => sum + times * vector[j]!, 0) / vector[i]!).reduce((sum, each) => sum + each, 0) / matrix.length };
}

/** The judgement furthest, in proportion, from the ratio of the weights (Saaty's perturbation aᵢⱼ·wⱼ/wᵢ). */
function leastConsistent(judgements: readonly Judgement[], weights: readonly number[]): Priorities["leastConsistent"] {
  let worst: Priorities["leastConsistent"] = null;
  let most = NOISE;
  for (const judgement of judgements) {
    const agreeing = weights[judgement.one]! / weights[judgement.other]!;
    const apart = Math.abs(Math.log(judgement.times / agreeing));
    if (apart > most) [worst, most] = [{ ...judgement, agreeing }, apart];
  }
  return worst;
}
