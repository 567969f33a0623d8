import type { Style } from "../../../report/plan";
import { FORMAT_CODES } from "../../palette";
import { stylesOfRow } from "../../file/parts/blocks";
import type { CellBlock, Content } from "../workbook";
import { put } from "./layer";
import { lookKey, lookOf, type CellLook } from "./look";
import type { LiveCells } from "./sheet";

/**
 * Puts blocks of cells on a sheet; where they overlap, the later one wins.
 *
 * @example drawCells(sheet.blocks, live.cells)
 */
export function drawCells(blocks: readonly CellBlock[], cells: LiveCells): void {
  const looks = new Looks();
  for (const { top, left, rows, style } of blocks) {
    for (let n = 0; n < rows.length; n++) {
      const styleAt = stylesOfRow(style, n);
      for (let c = 0; c < rows[n].length; c++) drawCell(cells, top + n, left + c, rows[n][c], styleAt(c), looks);
    }
  }
}

function drawCell(cells: LiveCells, row: number, column: number, content: Content, style: Style, looks: Looks): void {
  const format = FORMAT_CODES[style.format ?? "general"];
  put(cells.looks, row, column, looks.of(style));
  put(cells.formats, row, column, format === FORMAT_CODES.general ? undefined : format);
  const { value, formula, link } = parts(content);
  put(cells.values, row, column, value === null || value === "" ? undefined : value);
  put(cells.formulas, row, column, formula);
  put(cells.links, row, column, link);
  if (typeof content === "object" && content !== null && "formula" in content && content.spill) cells.spills.push(content.spill);
}

function parts(content: Content): { value: string | number | boolean | null; formula?: string; link?: string } {
  if (typeof content !== "object" || content === null) return { value: content };
  return "formula" in content ? content : { value: content.text, link: content.location };
}

/** One look for all cells of a style, so that looks can be told apart by identity. */
class Looks {
  private readonly byStyle = new Map<Style, CellLook>();
  private readonly byKey = new Map<string, CellLook>();

  of(style: Style): CellLook {
    let look = this.byStyle.get(style);
    if (look === undefined) {
      const drawn = lookOf(style);
      const key = lookKey(drawn);
      look = this.byKey.get(key) ?? drawn;
      this.byKey.set(key, look);
      this.byStyle.set(style, look);
    }
    return look;
  }
}
