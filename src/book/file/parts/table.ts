import { TABLE_STYLE } from "../../palette";
import type { Table } from "../../model/workbook";
import { rangeName } from "../../model/range-name";
import { escapeText } from "./text";

/**
 * An Excel table as a part.
 *
 * @param id no other table of the workbook has
 * @throws Error for a table without a row below its header, or without a heading for each column
 * @example tableXml(table, 3) // "<?xml …<table id=\"3\" name=\"KpiTiers\" …"
 */
export function tableXml({ name, range, columns, filter, banded, style = TABLE_STYLE }: Table & { readonly style?: string }, id: number): string {
  if (range.bottom <= range.top) throw new Error(`table ${name} has no row below its header`);
  if (columns.length !== range.right - range.left + 1) throw new Error(`table ${name} has ${columns.length} headings for ${range.right - range.left + 1} columns`);
  const ref = rangeName(range);
  const list = columns.map((column, n) => `<tableColumn id="${n + 1}" name="${columnName(column)}"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">`,
    filter ? `<autoFilter ref="${ref}"/>` : "",
    `<tableColumns count="${columns.length}">${list.join("")}</tableColumns>`,
    `<tableStyleInfo${style && ` name="${escapeText(style)}"`} showFirstColumn="0" showLastColumn="0" showRowStripes="${Number(banded)}" showColumnStripes="0"/>`,
    "</table>",
  ].join("");
}

/** The very text of the header cell, or Excel repairs the file; line breaks by their escape, as Excel does. */
export function columnName(text: string): string {
  return escapeText(text).replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_");
}
