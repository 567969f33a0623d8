import type { CellRange, CellValue, Grid } from "../../src/book/grid";

interface Extras {
  readonly book?: string;
  /** Number formats by cell, such as { B2: "0.00%" }. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Ranges such as "A2:A4". */
  readonly merges?: readonly string[];
  /** Excel table names; where they lie does not matter here. */
  readonly tables?: readonly string[];
  readonly date1904?: boolean;
}

/**
 * A sheet from literal rows.
 *
 * @example gridOf("5月", [["客服", "接待人数"], ["小美", 12]], { merges: ["A2:A3"] })
 */
export function gridOf(name: string, rows: readonly (readonly CellValue[])[], extras: Extras = {}): Grid {
  const formats: (string | undefined)[][] = rows.map(() => []);
  for (const [cell, code] of Object.entries(extras.formats ?? {})) {
    const { row, column } = corner(cell);
    formats[row]![column] = code;
  }
  return {
    name,
    book: extras.book ?? "数据.xlsx",
    rows,
    formats,
    merges: (extras.merges ?? []).map(rangeOf),
    tables: (extras.tables ?? []).map((table) => ({ name: table, top: 0, left: 0, bottom: rows.length, right: 3 })),
    date1904: extras.date1904 ?? false,
  };
}

function rangeOf(text: string): CellRange {
  const [from, to] = text.split(":").map((cell) => corner(cell)) as [ReturnType<typeof corner>, ReturnType<typeof corner>];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** One-letter columns are enough for a test. */
function corner(cell: string): { row: number; column: number } {
  return { column: cell.charCodeAt(0) - 65, row: Number(cell.slice(1)) - 1 };
}
