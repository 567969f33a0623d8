import Papa from "papaparse";
import { cellName, type Grid } from "../../grid";
import { refuse } from "../codes";
import { decodeText } from "./decode";
import { guessDelimiter } from "./delimiter";
import { withoutGuard } from "./guard";

/** How web pages, XML tables and saved mails begin; back ends export all three under the name .xls. */
const WEB_PAGE = /^\s*(<(!doctype|html|head|meta|style|body|div|table|\?xml|\?mso|workbook)\b|MIME-Version:)/i;

/**
 * Reads a .csv, or any other text in columns. Every value stays the text it is.
 *
 * @param book file name
 * @param name of the grid
 * @throws Refusal
 * @example readText(bytes, "5月.csv", "5月").rows[1] // ["小美", "1,200"]
 */
export function readText(bytes: Uint8Array, book: string, name: string): Grid {
  const text = decodeText(bytes);
  if (text.trim() === "") refuse("file-empty", {});
  if (WEB_PAGE.test(text)) refuse("file-web-page", {});
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: guessDelimiter(text) });
  const quote = errors.find((error) => error.type === "Quotes");
  if (quote) refuse("text-quote-open", {}, { sheet: name, cell: cellName(quote.row ?? 0, 0) });
  return { name, book, rows: data.map(toCells), formats: [], merges: [], tables: [], date1904: false };
}

function toCells(fields: readonly string[]): (string | undefined)[] {
  return fields.map((field) => withoutGuard(field) || undefined);
}
