import fc from "fast-check";

/** A number with at most three places, never -0. */
export const decimal = fc.integer({ min: -5_000_000, max: 5_000_000 }).map((n) => n / 1000);

export const positive = fc.integer({ min: 1, max: 5_000_000 }).map((n) => n / 1000);

/** Numbers in ascending order, none twice. */
export function ascending(length: { readonly minLength: number; readonly maxLength: number }): fc.Arbitrary<number[]> {
  return fc.uniqueArray(decimal, length).map((numbers) => numbers.sort((a, b) => a - b));
}

/** The value, or nothing: JSON leaves the key out. */
export function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined });
}

/** A list, or its one entry without the brackets. */
export function oneOrMany<T>(entry: fc.Arbitrary<T>): fc.Arbitrary<T | T[]> {
  return fc.oneof(entry, fc.array(entry, { minLength: 1, maxLength: 3 }));
}
