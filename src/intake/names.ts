/** No text: an empty cell, an unknown shop. */
export const NONE = -1;

/**
 * Texts as small numbers, so that a hundred thousand rows are compared as integers.
 *
 * @example const names = new Names(); names.id("小美"); names.text(0) // "小美"
 */
export class Names {
  private readonly ids = new Map<string, number>();
  private readonly texts: string[] = [];

  id(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    this.ids.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  /** The text of an id; null for `NONE`. */
  text(id: number): string | null {
    return id === NONE ? null : this.texts[id]!;
  }
}

/**
 * Two ids as one key; either may be `NONE`.
 *
 * @example pairKey(names.id("2026-05"), NONE)
 */
export function pairKey(a: number, b: number): number {
  return (a - NONE) * 2 ** 26 + (b - NONE);
}
