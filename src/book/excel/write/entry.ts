import type { CellValue } from "../../grid";
import { isCellError } from "../../grid";
import { shorten } from "../../model/shorten";

/** Characters a cell holds at most. */
const LONGEST_TEXT = 32_767;
/** Texts Excel would take for a formula, a number, a date, a truth value or an error when they are entered. */
const MISTAKABLE = /^[=+\-@'\t\r#]|\d|^\s*(?:true|false)\s*$|[〇零一二三四五六七八九十]+[年月日时点分]/i;

/**
 * What to enter so that a cell holds exactly this: text stays text, as by the apostrophe people type.
 *
 * @example entryOf("0012") // "'0012"
 * @example entryOf("小美") // "小美"
 */
export function entryOf(value: Exclude<CellValue, null> | undefined): string | number | boolean {
  if (value === undefined) return "";
  if (isCellError(value)) return value.error;
  if (typeof value !== "string") return value;
  const held = value.length > LONGEST_TEXT ? shorten(value, LONGEST_TEXT) : value;
  return MISTAKABLE.test(held) ? `'${held}` : held;
}
