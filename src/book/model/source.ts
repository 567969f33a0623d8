import type { CellRange, CellValue } from "../grid";
import { cellAt, isCellError } from "../grid";
import type { Block, CellContent } from "../../report/plan";
import { referenceTo } from "./reference";
import type { CellBlock, Content, SheetAsRead, Source } from "./workbook";

type Shown = string | number | boolean | null;

/** What charts and lists read cells from: a sheet of the plan, or one as it was read. */
export type SourceSheet = { readonly name: string; readonly blocks: readonly (Block | CellBlock)[] } | SheetAsRead;

/**
 * Cells of a sheet as a chart refers to them, with what they show now.
 *
 * @example sourceOf(scores, { top: 1, left: 0, bottom: 2, right: 0 }) // { reference: "'评分排名'!$A$2:$A$3", cached: ["小美", "阿强"] }
 */
export function sourceOf(sheet: SourceSheet, range: CellRange): Source {
  const cached: Shown[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) cached.push(shownAt(sheet, row, column));
  }
  return { reference: referenceTo(sheet.name, range), cached };
}

function shownAt(sheet: SourceSheet, row: number, column: number): Shown {
  if (!("blocks" in sheet)) {
    return valueOf(cellAt(sheet.grid, row, column));
  }
  return shownValue(contentAt(sheet.blocks, row, column));
}

/**
 * What blocks put into a cell; null when nothing.
 *
 * @example contentAt(sheet.blocks, 0, 0) // "评分排名"
 */
export function contentAt<B extends Block | CellBlock>(blocks: readonly B[], row: number, column: number): B["rows"][number][number] {
  const block = blocks.findLast(({ top, left, rows }) => rows[row - top]?.[column - left] !== undefined);
  return block?.rows[row - block.top]?.[column - block.left] ?? null;
}

/** What a content shows: of a formula its value, of a link its text. */
export function shownValue(content: CellContent | Content): Shown {
  if (typeof content !== "object" || content === null) return content;
  return "formula" in content ? valueOf(content.value) : content.text;
}

/** A chart shows nothing for an error. */
function valueOf(value: CellValue): Shown {
  return isCellError(value) ? null : value;
}
