/**
 * Cuts a text to a number of UTF-16 units, with an ellipsis, never inside a character.
 *
 * @example shorten("客服满意率", 4) // "客服满…"
 */
export function shorten(text: string, units: number): string {
  if (text.length <= units) return text;
  const cut = text.slice(0, units - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
