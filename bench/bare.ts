/**
 * The yardstick: the same numbers from a bare typed-array program that knows nothing of rubrics,
 * missing policies or 15 digits. One pass over the agents, one sort for each rank rule and one for
 * the ranking.
 */

export interface BareStandings {
  readonly score: Float64Array;
  readonly rank: Int32Array;
  readonly tier: Uint8Array;
}

const clamp = (value: number, min: number, max: number): number => (value < min ? min : value > max ? max : value);

/** Scores, ranks and tiers under the rules of `mixedRules`, written out by hand. */
// eslint-disable-next-line complexity -- written out flat is the point of it
export function bareStandings(columns: readonly Float64Array[], goal: Float64Array): BareStandings {
  const size = goal.length;
  const mean7 = meanOf(columns[7]!);
  const mean18 = meanOf(columns[18]!);
  const sorted4 = sortedValues(columns[4]!);
  const sorted9 = sortedValues(columns[9]!);
  const sorted14 = sortedValues(columns[14]!);
  const score = new Float64Array(size);
  const points = new Float64Array(20);
  for (let i = 0; i < size; i++) {
    const v = (k: number): number => columns[k]![i]!;
    points[0] = 100 * clamp((v(0) - 0.2) / 0.7, 0, 1);
    points[1] = fall(v(1), 0.9, 0.75, 0.6, 0.45);
    points[2] = clamp((100 * v(2)) / 0.6, 0, 120);
    points[3] = clamp(100 - 2 * Math.floor(Math.max(0, 0.8 - v(3)) / 0.01 + 1e-9), 0, 100);
    points[4] = (100 * lower(sorted4, v(4))) / (sorted4.length - 1);
    points[5] = 100 * clamp((0.9 - v(5)) / 0.8, 0, 1);
    points[6] = fall(-v(6), -0.1, -0.25, -0.4, -0.6);
    points[7] = clamp((100 * v(7)) / mean7, 0, 120);
    points[8] = clamp(60 + (5 * Math.max(0, v(8) - 0.3)) / 0.05, 0, 100);
    const x9 = lower(sorted9, v(9)) / sorted9.length;
    points[9] = x9 < 0.1 ? 100 : x9 < 0.3 ? 85 : x9 < 0.7 ? 70 : 50;
    points[10] = 100 * clamp(v(10), 0, 1);
    const v11 = v(11);
    points[11] = v11 <= 0.2 ? 20 : v11 >= 0.9 ? 100 : v11 < 0.5 ? 20 + (50 * (v11 - 0.2)) / 0.3 : 70 + (30 * (v11 - 0.5)) / 0.4;
    points[12] = clamp((100 * v(12)) / goal[i]!, 0, 120);
    points[13] = clamp(100 - 2 * Math.floor(Math.max(0, 0.5 - v(13)) / 0.01 + 1e-9), 0, 100);
    const x14 = 1 + sorted14.length - upper(sorted14, v(14));
    points[14] = x14 <= 100 ? 100 : x14 <= 1000 ? 90 : x14 <= 5000 ? 75 : 60;
    points[15] = 100 * clamp((v(15) - 0.5) / 0.3, 0, 1);
    points[16] = v(16) >= 0.95 ? 100 : v(16) >= 0.85 ? 90 : v(16) >= 0.7 ? 80 : 50;
    points[17] = clamp(100 * (2 - v(17) / 0.5), 0, 120);
    points[18] = 100 * clamp(v(18) / mean18 - 0.5, 0, 1);
    points[19] = v(19) <= 0.05 ? 100 : v(19) <= 0.2 ? 90 : v(19) <= 0.5 ? 80 : 30;
    let sum = 0;
    let weights = 0;
    for (let k = 0; k < 20; k++) {
      if (v(k) !== v(k)) continue;
      sum += (k + 1) * points[k]!;
      weights += k + 1;
    }
    score[i] = weights === 0 ? NaN : Math.round(clamp(sum / weights, 0, 120) * 100 + 1e-9) / 100;
  }
  return { score, ...rankAndTier(score) };
}

function rankAndTier(score: Float64Array): Omit<BareStandings, "score"> {
  const sorted = sortedValues(score);
  const rank = new Int32Array(score.length);
  const tier = new Uint8Array(score.length).fill(2);
  const headsS = Math.round(sorted.length * 0.1);
  const headsA = headsS + Math.round(sorted.length * 0.4);
  for (let i = 0; i < score.length; i++) {
    if (score[i]! !== score[i]!) continue;
    rank[i] = 1 + sorted.length - upper(sorted, score[i]!);
    if (score[i]! >= 60 && rank[i]! <= headsS) tier[i] = 0;
    else if (score[i]! >= 50 && rank[i]! <= headsA) tier[i] = 1;
  }
  return { rank, tier };
}

function fall(value: number, a: number, b: number, c: number, d: number): number {
  return value >= a ? 100 : value >= b ? 90 : value >= c ? 80 : value >= d ? 70 : 40;
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (value !== value) continue;
    sum += value;
    count++;
  }
  return sum / count;
}

function sortedValues(values: Float64Array): Float64Array {
  return values.filter((value) => value === value).sort();
}

/** How many are below the value. */
function lower(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many are not above the value. */
function upper(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
