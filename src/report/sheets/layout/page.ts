import type { Block, CellContent, PrintPlan, SheetPlan, Style } from "../../plan";
import type { SheetContext } from "../context";
import { fitting } from "./text";

/** What every sheet of ours says above its content. */
export interface Heading {
  readonly blocks: readonly Block[];
  readonly heights: SheetPlan["heights"];
  /** The first free row, one below an empty one. */
  readonly below: number;
}

/** As much of a context as stands in a heading. */
type HeadingContext = Pick<SheetContext, "phrases" | "subtitle"> & { readonly input: { readonly appraisal: { readonly table: { readonly period: string | null } } } };

/**
 * Title, what the sheet is of, and its notes, one a row from the top.
 *
 * @example headingOf(context, "scores", context.phrases.scores.notes).below // 4
 */
export function headingOf({ phrases, input, subtitle }: HeadingContext, key: SheetPlan["key"], notes: readonly CellContent[]): Heading {
  const lines: [CellContent, Style][] = [
    [`${phrases.sheets[key]}${input.appraisal.table.period === null ? "" : `  ${input.appraisal.table.period}`}`, { look: "title" }],
    [subtitle, { look: "subtitle" }],
    ...notes.map((note): [CellContent, Style] => [note, { look: typeof note === "object" && note !== null && "to" in note ? "link" : "note" }]),
  ];
  return {
    blocks: lines.map(([text, style], top) => ({ top, left: 0, rows: [[fitting(text)]], style })),
    heights: [{ row: 0, points: 32 }, ...lines.slice(1).map((_, k) => ({ row: k + 1, points: 18 }))],
    below: lines.length + 1,
  };
}

type Needed = Pick<SheetPlan, "key" | "tab" | "blocks" | "widths" | "heights"> & { readonly print?: Partial<PrintPlan> };

/** A sheet with what all of ours share: no gridlines, printed on as many A4 pages as it takes, one wide. */
export function sheetOf({ phrases, footer }: Pick<SheetContext, "phrases" | "footer">, parts: Needed & Partial<Omit<SheetPlan, "print">>): SheetPlan {
  const print: PrintPlan = { orientation: "landscape", fit: { wide: 1, high: 0 }, breaks: [], footer: footer(phrases.sheets[parts.key]), ...parts.print };
  return {
    visible: true,
    gridlines: false,
    merges: [],
    tables: [],
    conditionals: [],
    validations: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    name: phrases.sheets[parts.key],
    ...parts,
    print,
  };
}

/** The wider of two rows of widths, column by column, for tables that stand below each other. */
export function widest(...rows: readonly (readonly number[])[]): number[] {
  const columns = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, c) => Math.max(...rows.map((row) => row[c] ?? 0)));
}

/** What a page of A4 across holds and can still be read, in characters. */
const PAGE = 210;

/** Pages wide that a sheet takes for its print to be readable. */
export function pagesWide(widths: readonly number[]): number {
  return Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE));
}
