/**
 * Between which weights something stays as it is, and who is the first to change it.
 */

/** One end of an interval of weights. */
export interface WeightLimit {
  readonly weight: number;
  /** Whether all is still the same at this very weight. */
  readonly included: boolean;
  readonly ends: LimitKind;
  /** Indices of the agents for whom it changes; empty at the end of the scale. */
  readonly agents: readonly number[];
}

/**
 * Why an interval ends: what is asked about changes; somebody comes into the ranking or drops out of
 * it, so that it is another one, whatever is asked; or the weight can go no further (0, or all of the
 * total).
 */
export type LimitKind = "change" | "ranked" | "scale";

/** Why an interval cannot be told. */
export type Untold =
  /** All other weights are 0, so that they cannot be scaled. */
  | "no-other-weight"
  /** Nobody is ranked by the scorecard. */
  | "nobody-ranked"
  /** A tier looks at ranks without gaps (1,2,2,3): they depend on who is tied with whom all over the pool. */
  | "dense-ranks";

/** 稳定区间: the weights between which something stays, or why they cannot be told. */
export type Stability = { readonly low: WeightLimit; readonly high: WeightLimit } | { readonly untold: Untold };

/** The interval in which all of several things stay; untold when one of them is. */
export function narrowest(stabilities: readonly Stability[]): Stability {
  const [first, ...rest] = stabilities;
  if (first === undefined) throw new Error("there is nothing to take the narrowest of");
  return rest.reduce((sum, next) => {
    if ("untold" in sum) return sum;
    return "untold" in next ? next : { low: nearer(sum.low, next.low, 1), high: nearer(sum.high, next.high, -1) };
  }, first);
}

/** The limit that is reached first. */
function nearer(a: WeightLimit, b: WeightLimit, direction: 1 | -1): WeightLimit {
  const order = (a.weight - b.weight) * direction;
  if (order !== 0) return order > 0 ? a : b;
  if (a.included !== b.included) return a.included ? b : a;
  return { ...(a.ends === "change" ? a : b), agents: [...new Set([...a.agents, ...b.agents])].sort((i, j) => i - j) };
}

/**
 * The number of fewest digits in a narrow interval: an edge at 31.25 that was found between
 * 31.2499999999999 and 31.2500000000001 is told as what it is.
 *
 * @example simplestBetween(31.2499999999999, 31.2500000000001) // 31.25
 */
export function simplestBetween(low: number, high: number): number {
  const middle = (low + high) / 2;
  for (let digits = 1; digits < 17; digits++) {
    const candidate = Number(middle.toPrecision(digits));
    if (candidate >= low && candidate <= high) return candidate;
  }
  return middle;
}
