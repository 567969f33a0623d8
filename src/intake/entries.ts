/**
 * Columns that the rubric does not read: what the roster says of people besides (shift, group, date of
 * hiring), and who rated a row.
 */
import { isCellError, type CellValue, type Grid } from "../book/grid";
import type { Rating } from "../appraisal/fairness/leniency";
import type { Agent } from "../appraisal/table";
import { describeFormat } from "./cells/format";
import { readDate } from "./cells/date";
import { fold, headerKey, isMissingText } from "./cells/text";
import { spanOf, type Data } from "./data";
import type { ExportSheet } from "./export";
import { answersTo, type HeaderColumn } from "./header";
import { mergedColumn } from "./merged";
import { NONE } from "./names";
import type { Field } from "./wanted";

/**
 * For each agent the first entry under a heading, the roster's before others'; "" where there is none.
 *
 * @returns null when no sheet has such a column
 * @example entriesIn(data, ofRow, 50)("班次")?.[0] // "早班"
 */
export function entriesIn(data: Data, ofRow: Int32Array, agents: number): (heading: string) => string[] | null {
  return (heading) => {
    const exports = [true, false].flatMap((roster) => data.exports.filter((one) => one.roster === roster));
    const found = exports.flatMap(({ sheets }) => sheets).flatMap((sheet) => columnsNamed(sheet, heading));
    if (found.length === 0) return null;
    const entries = Array<string>(agents).fill("");
    for (const { sheet, column } of found) {
      const text = textsOf(sheet.grid, column);
      forRows(data, sheet, ofRow, (line, agent) => (entries[agent] ||= text(line)));
    }
    return entries;
  };
}

/** Who somebody is, and what: headings of these tell everybody apart. */
const NAMING: readonly Field[] = ["agent", "id", "name"];

/**
 * Headings of the roster that say more of people than who they are and what the rubric measures: post,
 * shift, group, date of hiring.
 *
 * @example rosterHeadings(data) // ["岗位", "组别", "班次", "入职日期"]
 */
export function rosterHeadings(data: Data): string[] {
  const sheets = data.exports.filter(({ roster }) => roster).flatMap((one) => one.sheets);
  const found = sheets.flatMap(({ header, fields, metrics }) => {
    const read = new Set([...NAMING.map((field) => fields[field]), ...metrics.values()].map((each) => each?.column));
    return header.columns.filter(({ column }) => !read.has(column)).map(({ text }) => text);
  });
  return [...new Set(found)];
}

/**
 * The ratings of each metric in the sheets that have a column of raters: one for each row that names a
 * rater and holds a value.
 *
 * @param values metric key -> one value per row
 * @returns null when no sheet has such a column
 * @example ratingsIn(data, values, ofRow, agents)("质检员")?.get("qcScore")?.[0] // {rater: "王丽", agent: "小美", value: 92}
 */
export function ratingsIn(data: Data, values: ReadonlyMap<string, Float64Array>, ofRow: Int32Array, agents: readonly Agent[]): (heading: string) => Map<string, Rating[]> | null {
  return (heading) => {
    const found = data.sheets.flatMap((sheet) => columnsNamed(sheet, heading));
    if (found.length === 0) return null;
    const ratings = new Map<string, Rating[]>();
    for (const { sheet, column } of found) {
      const text = textsOf(sheet.grid, column);
      forRows(data, sheet, ofRow, (line, agent, row) => {
        const rater = text(line);
        if (rater === "") return;
        for (const metric of sheet.metrics.keys()) {
          const value = values.get(metric)![row]!;
          if (Number.isNaN(value)) continue;
          if (!ratings.has(metric)) ratings.set(metric, []);
          ratings.get(metric)!.push({ rater, agent: agents[agent]!.agent, value });
        }
      });
    }
    return ratings;
  };
}

function columnsNamed(sheet: ExportSheet, heading: string): { readonly sheet: ExportSheet; readonly column: HeaderColumn }[] {
  const wanted = new Set([headerKey(heading)]);
  const column = sheet.header.columns.find((each) => answersTo(each, wanted));
  return column === undefined ? [] : [{ sheet, column }];
}

function forRows(data: Data, sheet: ExportSheet, ofRow: Int32Array, visit: (line: number, agent: number, row: number) => void): void {
  const [first, end] = spanOf(data, sheet);
  for (let row = first; row < end; row++) if (ofRow[row] !== NONE) visit(data.rows.line[row]!, ofRow[row]!, row);
}

/** The cells of a column as people read them; a date as 2026-05-03. */
function textsOf(grid: Grid, { column }: HeaderColumn): (line: number) => string {
  const at = mergedColumn(grid, column);
  return (line) => textIn(at(line), grid.formats[line]?.[column], grid.date1904);
}

function textIn(value: CellValue, format: string | undefined, date1904: boolean): string {
  if (value === null || isCellError(value)) return "";
  if (typeof value === "number" && describeFormat(format).kind === "date") return dateText(value, format, date1904);
  const text = String(value);
  return isMissingText(text) ? "" : fold(text);
}

function dateText(value: number, format: string | undefined, date1904: boolean): string {
  const read = readDate(value, format, date1904);
  if (read.kind !== "value") return String(value);
  const { year, month, day } = read.date;
  return [year, month, ...(day === null ? [] : [day])].map((part) => String(part).padStart(2, "0")).join("-");
}
