import { isCellError, type CellValue } from "../book/grid";
import { readDate } from "./cells/date";
import { readDuration } from "./cells/duration";
import { isMissingText } from "./cells/text";
import { readRate } from "./cells/rate";
import type { Data } from "./data";
import type { Export } from "./export";

/** Call Id, 会话ID, 订单号, 工单编号, No.; not the running number of a row. */
const ID_HEADER = /(?:(?:^|[^A-Za-z])(?:id|no\.?)|[a-z](?:Id|ID)|编号|单号|流水号|号)$/i;
const ENGLISH_ENDING_IN_ID = /[a-z](?:id)$/;
const ROW_NUMBER = /(?:序号|行号)$/;

/**
 * Whether an export is one of single events: it has a column that feeds nothing and is filled and
 * different in every row, and that is text or headed as an id. Two rows of one agent and day are
 * then two events and no duplicates.
 */
export function hasEventId(data: Data, one: Export, rows: readonly number[]): boolean {
  const first = one.sheets[0]!;
  const feeding = new Set([...Object.values(first.fields), ...first.metrics.values()].map((column) => column.column));
  return first.header.columns.some((column, position) => {
    if (feeding.has(column.column)) return false;
    return isFilledAndDistinct(data, rows, position) && (isIdHeader(column.text) || holdsText(data, rows, position));
  });
}

function isIdHeader(header: string): boolean {
  const text = header.trim();
  return ID_HEADER.test(text) && !ENGLISH_ENDING_IN_ID.test(text) && !ROW_NUMBER.test(text);
}

function isFilledAndDistinct(data: Data, rows: readonly number[], position: number): boolean {
  const seen = new Set<CellValue>();
  return rows.every((row) => {
    const { value } = cellOf(data, row, position);
    if (value === null || isCellError(value) || (typeof value === "string" && isMissingText(value)) || seen.has(value)) return false;
    seen.add(value);
    return true;
  });
}

/** Whether some cell is neither a number, a rate, a duration nor a date. */
function holdsText(data: Data, rows: readonly number[], position: number): boolean {
  return rows.some((row) => {
    const { value, date1904 } = cellOf(data, row, position);
    if (typeof value !== "string") return false;
    return [readRate(value, undefined), readDuration(value, undefined, null), readDate(value, undefined, date1904)].every((read) => read.kind === "unreadable");
  });
}

/** The cell under the header's n-th text, which may stand in another column in each sheet. */
function cellOf({ rows, sheets }: Data, row: number, position: number): { value: CellValue; date1904: boolean } {
  const { grid, header } = sheets[rows.sheet[row]!]!;
  return { value: grid.rows[rows.line[row]!]?.[header.columns[position]!.column] ?? null, date1904: grid.date1904 };
}
