import Papa from "papaparse";

/** What spreadsheet programs would compute, or run, when they open the file. A plain number may begin with "-". */
const FORMULA_LOOKING = /^(?:[=+@\t\r]|-(?!\d+(?:\.\d+)?$))/;

/**
 * Rows as .csv: UTF-8 with a byte order mark, so that Excel reads Chinese, and CRLF. Text that looks
 * like a formula is led by an apostrophe and stays text.
 *
 * @example writeCsv([["姓名", "奖金"], ["=1+1", "120.50"]]) // …'=1+1,120.50
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${Papa.unparse(rows as string[][], { newline: "\r\n", escapeFormulae: FORMULA_LOOKING })}\r\n`;
}
