import type { Style } from "../../../report/plan";
import type { CellValue } from "../../grid";
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
    for (let n = 0; n < rows.length; n++) drawRow(cells, top + n, left, rows[n], stylesOfRow(style, n), looks);
  }
}

/** A large sheet has hundreds of thousands of cells: rows are fetched once, and what few cells have is put singly. */
function drawRow(cells: LiveCells, row: number, left: number, contents: readonly Content[], styleAt: (column: number) => Style, looks: Looks): void {
  const values = (cells.values[row] ??= []);
  const drawn = (cells.looks[row] ??= []);
  for (let c = 0; c < contents.length; c++) {
    const [content, style, column] = [contents[c], styleAt(c), left + c];
    const format = FORMAT_CODES[style.format ?? "general"];
    drawn[column] = looks.of(style);
    put(cells.formats, row, column, format === FORMAT_CODES.general ? undefined : format);
    values[column] = valueOf(content);
    drawSpecial(cells, row, column, content);
  }
}

/** Formulas and links, and what an earlier block had of them where a later one has none. */
function drawSpecial({ formulas, links, spills }: LiveCells, row: number, column: number, content: Content): void {
  const special = typeof content === "object" ? content : null;
  if (special === null && formulas[row] === undefined && links[row] === undefined) return;
  const formula = special !== null && "formula" in special ? special : null;
  put(formulas, row, column, formula?.formula);
  put(links, row, column, special !== null && "location" in special ? special.location : undefined);
  if (formula?.spill) spills.push(formula.spill);
}

function valueOf(content: Content): Exclude<CellValue, null> | undefined {
  const shown = typeof content !== "object" || content === null ? content : "formula" in content ? content.value : content.text;
  return shown === null || shown === "" ? undefined : shown;
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
