/** Marks that cannot be seen and come along when people copy from web pages and chat windows. */
const INVISIBLE = /[\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_TO_HALF = 0xfee0;

/**
 * The text as it is compared and read: full width as half width, line breaks and runs of spaces as
 * one space, trimmed. Case is kept.
 *
 * @example fold(" 平均响应\n（秒） ") // "平均响应 (秒)"
 */
export function fold(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - FULL_TO_HALF))
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * What the matching of headers and summary words compares: folded, lower case, without any space.
 *
 * @example headerKey("Answered （Y/N）") // "answered(y/n)"
 */
export function headerKey(text: string): string {
  return fold(text).toLowerCase().replaceAll(" ", "");
}

const OPEN = "(\\[{【〔〖「『《〈";
const CLOSE = ")\\]}】〕〗」』》〉";
/** An innermost bracketed part. Any closing bracket ends any opening one: exports do write `（秒)`. */
const BRACKETED = new RegExp(`[${OPEN}][^${OPEN}${CLOSE}]*[${CLOSE}]`, "g");

/**
 * A header key without its bracketed parts. A key that is bracketed as a whole is kept, so that it
 * does not become the empty key, which would equal any other such key.
 *
 * @example withoutBrackets("平均响应时长(秒)") // "平均响应时长"
 */
export function withoutBrackets(key: string): string {
  let rest = key;
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(BRACKETED, "");
  }
  return rest.trim() || key;
}

/**
 * What stands inside the brackets of a header, left to right; of nested brackets the innermost.
 *
 * @example bracketed("平均响应(人工)(秒)") // ["人工", "秒"]
 */
export function bracketed(key: string): string[] {
  return [...key.matchAll(BRACKETED)].map(([part]) => part.slice(1, -1).trim());
}

const DASHES = /^[-\u2010-\u2015\u2212\u2500]+$/;
const NONE = new Set(["", "/", "n/a", "无"]);
const EXCEL_ERROR = /^#(null!|div\/0!|value!|ref!|name\?|num!|n\/a|getting_data|spill!|calc!|field!|blocked!|connect!|unknown!|busy!|external!|python!|timeout!)$/i;

/**
 * The Excel error that a text spells, as in a .csv; null when it spells none.
 *
 * @example excelErrorIn("#div/0!") // "#DIV/0!"
 */
export function excelErrorIn(text: string): string | null {
  const folded = fold(text);
  return EXCEL_ERROR.test(folded) ? folded.toUpperCase() : null;
}

/**
 * Whether a text says that there is no value: nothing, dashes, `/`, `N/A`, `无`, or an Excel error
 * written out.
 *
 * @example isMissingText("——") // true
 */
export function isMissingText(text: string): boolean {
  const folded = fold(text);
  return NONE.has(folded.toLowerCase()) || DASHES.test(folded) || EXCEL_ERROR.test(folded);
}
