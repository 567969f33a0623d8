/** All rows that were read, with the sheets and exports they stand in. */
import { cellName } from "../book/grid";
import type { Export, ExportSheet } from "./export";
import type { Rows } from "./rows";

export interface Data {
  readonly exports: readonly Export[];
  /** The sheets of all exports in workbook order; `rows.sheet` points at them. */
  readonly sheets: readonly ExportSheet[];
  readonly rows: Rows;
  /** For each sheet its first row; one entry more for the end. */
  readonly starts: readonly number[];
}

/** The rows of one sheet, as [first, end). */
export function spanOf(data: Data, sheet: ExportSheet): readonly [number, number] {
  const index = data.sheets.indexOf(sheet);
  return [data.starts[index]!, data.starts[index + 1]!];
}

/** The rows of all sheets of an export, in workbook order. */
export function rowsOf(data: Data, one: Export): number[] {
  const rows: number[] = [];
  for (const sheet of one.sheets) {
    const [first, end] = spanOf(data, sheet);
    for (let row = first; row < end; row++) rows.push(row);
  }
  return rows;
}

/** Where a row has its agent written. */
export function agentPlace({ rows, sheets }: Data, row: number): { sheet: string; cell: string } {
  const { grid, fields } = sheets[rows.sheet[row]!]!;
  return { sheet: grid.name, cell: cellName(rows.line[row]!, fields.agent.column) };
}
