/**
 * The name, scoped to a sheet of ours and hidden, whose text is the mark by which the sheet is
 * recognised: Excel, WPS and LibreOffice keep it, and it moves along when the sheet is renamed.
 */
export const MARK_NAME = "_jinpai_sheet";

/**
 * What the name refers to: one text.
 *
 * @returns without the leading "="
 * @example markFormula("scores") // '"scores"'
 */
export function markFormula(mark: string): string {
  return `"${mark}"`;
}

/**
 * The mark a name's formula holds.
 *
 * @param formula with or without the leading "="
 * @returns null for a formula that holds none
 * @example markIn('="scores"') // "scores"
 */
export function markIn(formula: string): string | null {
  return /^\s*=?\s*"([A-Za-z]+)"\s*$/.exec(formula)?.[1] ?? null;
}
