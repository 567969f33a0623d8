/** Chance that repeats: the same seed gives the same sample on every machine. */
export class Random {
  constructor(private state: number) {}

  /** Evenly in [0, 1), by mulberry32. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** About normal: the sum of twelve even draws, which no machine's logarithm can tilt. */
  normal(mean = 0, deviation = 1): number {
    let sum = -6;
    for (let draw = 0; draw < 12; draw += 1) sum += this.next();
    return mean + deviation * sum;
  }

  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.whole(0, choices.length - 1)];
  }

  /** How many of `trials` succeed. */
  binomial(trials: number, probability: number): number {
    let hits = 0;
    for (let trial = 0; trial < trials; trial += 1) if (this.chance(probability)) hits += 1;
    return hits;
  }
}

/** Within bounds. */
export function between(low: number, high: number, value: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Rounded to so many decimals, as an export prints it. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
