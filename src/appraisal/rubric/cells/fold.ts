/**
 * What two spellings of one word have in common: half width, lower case, no spaces, one kind of dash.
 *
 * @example fold("Ｘ ＞＝ ５０％") // "x>=50%"
 */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/[−‐-―]/g, "-")
    .replace(/[〜∼]/g, "~");
}

/** The same without its bracketed parts: `权重（%）` is found as 权重. */
export function foldWithoutBrackets(text: string): string {
  return withoutBrackets(fold(text));
}

/** Takes the bracketed parts out of what has been folded. */
export function withoutBrackets(folded: string): string {
  return folded.replace(/[([【][^)\]】]*[)\]】]/g, "");
}
