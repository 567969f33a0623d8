/**
 * The one rounding policy. Before any comparison or rounding a number is brought to 15 significant
 * digits, as Excel does, so that 0.1 + 0.2 >= 0.3 holds and 1.005 rounds to 1.01.
 *
 * Bringing a number to 15 digits moves it by at most 5e-15 of itself. The functions below therefore
 * decide on the plain number whenever it is further from the edge than that, and take the slow,
 * exact way only beside the edge: the outcome is always that of the 15-digit numbers.
 */

/** Twice what 15 digits can move a number, relative to it, and a little more. */
const EDGE = 1.2e-14;

/**
 * The number at 15 significant digits.
 *
 * @example to15(0.1 + 0.2) // 0.3
 */
export function to15(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}

/**
 * Negative, zero or positive as a is less than, equal to or greater than b at 15 digits.
 *
 * @example compare15(0.1 + 0.2, 0.3) // 0
 */
export function compare15(a: number, b: number): number {
  const difference = a - b;
  if (difference === 0) return 0;
  if (Math.abs(difference) > EDGE * Math.max(Math.abs(a), Math.abs(b))) return difference;
  return to15(a) - to15(b);
}

/**
 * The largest whole number that is not above the value at 15 digits.
 *
 * @example floor15((0.98 - 0.95) / 0.01) // 3
 */
export function floor15(value: number): number {
  const nearest = Math.round(value);
  const besideEdge = Math.abs(value - nearest) <= EDGE * Math.abs(value);
  return Math.floor(besideEdge ? to15(value) : value);
}

/**
 * The value brought to 15 digits, then rounded half away from zero.
 *
 * @param decimals places after the point; negative rounds to tens, hundreds …
 * @example roundHalfAway(1.005, 2) // 1.01
 * @example roundHalfAway(-1250, -2) // -1300
 */
export function roundHalfAway(value: number, decimals: number): number {
  const scale = 10 ** Math.abs(decimals);
  const scaled = decimals >= 0 ? Math.abs(value) * scale : Math.abs(value) / scale;
  const whole = Math.floor(scaled);
  const fraction = scaled - whole;
  if (Math.abs(fraction - 0.5) <= EDGE * Math.max(scaled, 1)) return roundDigits(value, decimals);
  const rounded = fraction > 0.5 ? whole + 1 : whole;
  return signed(value, decimals >= 0 ? rounded / scale : rounded * scale);
}

/** The slow, exact way: works on the 15 decimal digits themselves. */
function roundDigits(value: number, decimals: number): number {
  const [mantissa, exponent] = Math.abs(value).toExponential(14).split("e") as [string, string];
  const digits = Number(mantissa.replace(".", ""));
  const dropped = 14 - Number(exponent) - decimals;
  if (dropped <= 0) return to15(value);
  if (dropped > 15) return 0;
  const unit = 10 ** dropped;
  const kept = Math.floor(digits / unit);
  const rounded = 2 * (digits - kept * unit) >= unit ? kept + 1 : kept;
  return signed(value, Number(`${rounded}e${-decimals}`));
}

function signed(like: number, magnitude: number): number {
  return like < 0 && magnitude !== 0 ? -magnitude : magnitude;
}
