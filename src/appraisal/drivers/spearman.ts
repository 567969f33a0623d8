/**
 * 等级相关: whether two columns rise together, whatever their units and however far their extremes are.
 */
import { midRanks } from "../order";

export interface Correlation {
  /** Agents with both values. */
  readonly n: number;
  /** Spearman's coefficient, −1 to 1; null with fewer than `FEWEST` agents, or where a column does not vary. */
  readonly rho: number | null;
}

/** With fewer agents nothing is claimed. */
export const FEWEST = 8;

/**
 * Spearman's rank correlation: Pearson's of the ranks, ties by mid-ranks (Spearman 1904; Siegel,
 * Nonparametric Statistics for the Behavioral Sciences, 1956, ch. 9). NaN stands for missing; agents
 * who lack either value take no part.
 *
 * @param x, y aligned columns
 * @example spearman(conversion, satisfaction) // {n: 23, rho: 0.41}
 */
export function spearman(x: Float64Array, y: Float64Array): Correlation {
  const both = [...x.keys()].filter((i) => !Number.isNaN(x[i]!) && !Number.isNaN(y[i]!));
  const n = both.length;
  if (n < FEWEST) return { n, rho: null };
  const [a, b] = [x, y].map((column) => midRanks(Float64Array.from(both, (i) => column[i]!))) as [Float64Array, Float64Array];
  const mean = (n + 1) / 2;
  const product = (p: Float64Array, q: Float64Array) => p.reduce((sum, rank, i) => sum + (rank - mean) * (q[i]! - mean), 0);
  const spread = Math.sqrt(product(a, a) * product(b, b));
  return { n, rho: spread === 0 ? null : product(a, b) / spread };
}
