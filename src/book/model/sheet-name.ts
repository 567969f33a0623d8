/** Longest name of a tab, in UTF-16 units. */
const LONGEST = 31;
/** What Excel refuses in the name of a tab. */
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;
const APOSTROPHES_AROUND = /^'+|'+$/g;

/**
 * The name a new sheet gets: the wanted one, made fit for Excel, with a number where it is taken.
 *
 * @param taken names of all tabs; case does not make a difference
 * @example freeSheetName("评分排名", ["数据信息", "评分排名"]) // "评分排名 (2)"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = fitSheetName(wanted);
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : numbered(base, number);
    if (!used.has(name.toLowerCase())) return name;
  }
}

/**
 * A name by Excel's rules: at most 31 characters, none of `[]:*?/\`, no apostrophe at either end.
 *
 * @example fitSheetName("5月/6月") // "5月_6月"
 */
export function fitSheetName(wanted: string): string {
  const name = cut(bare(wanted.replace(FORBIDDEN, "_")), LONGEST);
  return name === "" ? "Sheet" : name;
}

/** A cut may leave an apostrophe or a space at the end, so what is bared may have to be bared again. */
function bare(name: string): string {
  const trimmed = name.trim().replace(APOSTROPHES_AROUND, "");
  return trimmed === name ? name : bare(trimmed);
}

function numbered(base: string, number: number): string {
  const suffix = ` (${number})`;
  return cut(base, LONGEST - suffix.length) + suffix;
}

/** Cuts between characters, never inside one. */
function cut(name: string, length: number): string {
  let short = "";
  for (const letter of name) {
    if (short.length + letter.length > length) return bare(short);
    short += letter;
  }
  return short;
}

/**
 * A sheet's name as formulas write it.
 *
 * @example quoteSheetName("小美's") // "'小美''s'"
 */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
