import type { CellValue, Grid } from "../../src/book/grid";
import type { Block, CellContent, SheetPlan, Style } from "../../src/report/plan";

/** What a cell shows. */
export function shownIn(content: CellContent): CellValue {
  if (typeof content !== "object" || content === null) return content;
  return "formula" in content ? content.value : content.text;
}

/** A planned sheet as intake would read it back, once written: the values of its formulas, and its tables. */
export function gridOfPlan(plan: SheetPlan): Grid {
  const rows: CellValue[][] = [];
  for (const { top, left, rows: cells } of plan.blocks)
    cells.forEach((row, r) =>
      row.forEach((content, c) => {
        const shown = shownIn(content);
        (rows[top + r] ??= [])[left + c] = shown === "" ? null : shown;
      }),
    );
  return { name: plan.name, book: "结果.xlsx", rows, formats: [], merges: plan.merges, tables: plan.tables.map(({ name, range }) => ({ name, ...range })), date1904: false, mark: plan.key };
}

/** The content of a cell; null where no block has it. The later of two blocks counts. */
export function contentAt({ blocks }: SheetPlan, row: number, column: number): CellContent {
  const block = blocks.findLast(({ top, left, rows }) => rows[row - top]?.[column - left] !== undefined);
  return block?.rows[row - block.top]![column - block.left] ?? null;
}

/** The style of a cell of a block, counted within it. */
export function styleAt({ style }: Block, row: number, column: number): Style {
  if (!Array.isArray(style)) return style as Style;
  const ofRow = style[row] as Style | readonly Style[];
  return Array.isArray(ofRow) ? ofRow[column]! : (style[column] as Style);
}

/** A table of the sheet as records by heading. */
export function recordsOf(plan: SheetPlan, table: string): Record<string, CellValue>[] {
  const { top, left, bottom, right } = plan.tables.find(({ name }) => name === table)!.range;
  const columns = Array.from({ length: right - left + 1 }, (_, c) => left + c);
  const headings = columns.map((column) => String(shownIn(contentAt(plan, top, column))));
  return Array.from({ length: bottom - top }, (_, r) => Object.fromEntries(columns.map((column, c) => [headings[c]!, shownIn(contentAt(plan, top + 1 + r, column))])));
}
