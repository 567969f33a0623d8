/** What spreadsheet programs compute, or run; where Chinese and Japanese is typed also in full width. */
const BEGINS_FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/**
 * Whether a program would take a text for a formula when it opens a .csv, or when somebody edits the
 * cell. Tab and line breaks count, since some drop them and look at what follows.
 *
 * @example looksLikeFormula('=HYPERLINK("http://x","y")') // true
 */
export function looksLikeFormula(text: string): boolean {
  return BEGINS_FORMULA.test(text);
}
