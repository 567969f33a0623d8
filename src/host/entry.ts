import type { CellValue } from "../book/grid";

/** What Excel makes of something entered into a cell. */
export type Entry = { readonly value: Exclude<CellValue, null> | undefined } | { readonly formula: string };

const ERRORS = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;
const NUMBER = /^[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const DATE = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$|^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const DAYS_TO_1970 = 25_569;

/**
 * What a text, number or truth value becomes when it is entered: as in Excel a text that looks like
 * a number, a date, a truth value or a formula is taken for one, unless it begins with an apostrophe
 * or the cell is formatted as text.
 *
 * @example readEntry("0012", undefined) // { value: 12 }
 * @example readEntry("'0012", undefined) // { value: "0012" }
 */
export function readEntry(entered: string | number | boolean, format: string | undefined): Entry {
  if (typeof entered !== "string") return { value: entered };
  if (entered === "") return { value: undefined };
  if (entered.startsWith("'")) return { value: entered.slice(1) || undefined };
  if (format === "@") return { value: entered };
  if (entered.startsWith("=") && entered.length > 1) return { formula: entered.slice(1) };
  return { value: read(entered) };
}

function read(text: string): Exclude<CellValue, null> {
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === "true";
  if (ERRORS.test(trimmed)) return { error: trimmed };
  return numberIn(trimmed) ?? dateIn(trimmed) ?? timeIn(trimmed) ?? text;
}

function numberIn(text: string): number | null {
  const [, money, digits, percent] = /^([¥$￥]?)(.*?)(%?)$/s.exec(text)!;
  if (!NUMBER.test(digits) || (money !== "" && percent !== "")) return null;
  const number = Number(digits.replaceAll(",", ""));
  return percent === "" ? number : number / 100;
}

function dateIn(text: string): number | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [year, month, day] = [match[1] ?? match[4], match[2] ?? match[5], match[3] ?? match[6] ?? "1"].map(Number);
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCMonth() === month - 1 ? time / 86_400_000 + DAYS_TO_1970 : null;
}

function timeIn(text: string): number | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [match[1], match[2], match[3] ?? "0"].map(Number);
  return minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86_400 : null;
}
