import Papa from "papaparse";
import { looksLikeFormula } from "../formula-like";

/** A loss is no formula. */
const NEGATIVE_NUMBER = /^-\d+(?:\.\d+)?$/;

/**
 * Rows as .csv: UTF-8 with a byte order mark, so that Excel reads Chinese, and CRLF. Text that looks
 * like a formula is led by an apostrophe and stays text.
 *
 * @example writeCsv([["姓名", "奖金"], ["=1+1", "120.50"]]) // …'=1+1,120.50
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${Papa.unparse(rows.map((row) => row.map(asText)), { newline: "\r\n" })}\r\n`;
}

function asText(cell: string): string {
  return looksLikeFormula(cell) && !NEGATIVE_NUMBER.test(cell) ? `'${cell}` : cell;
}
