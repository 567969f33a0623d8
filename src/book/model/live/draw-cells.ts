import type { Style } from "../../../report/plan";
import type { CellValue } from "../../grid";
import { FORMAT_CODES } from "../../palette";
import { stylesOfRow } from "../blocks";
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
  let formats = cells.formats[row];
  const mayHide = cells.formulas[row] !== undefined || cells.links[row] !== undefined;
  for (let c = 0; c < contents.length; c++) {
    const content = contents[c];
    const column = left + c;
    const { look, format } = looks.of(styleAt(c));
    drawn[column] = look;
    if (format !== null) (formats ??= cells.formats[row] = [])[column] = format;
    else if (formats !== undefined && column < formats.length) formats[column] = undefined;
    values[column] = valueOf(content);
    if (mayHide || (typeof content === "object" && content !== null)) drawSpecial(cells, row, column, content);
  }
}

/** Formulas and links, and what an earlier block had of them where a later one has none. */
function drawSpecial({ formulas, links, spills }: LiveCells, row: number, column: number, content: Content): void {
  const special = typeof content === "object" ? content : null;
  const formula = special !== null && "formula" in special ? special : null;
  put(formulas, row, column, formula?.formula);
  put(links, row, column, special !== null && "location" in special ? special.location : undefined);
  if (formula?.spill) spills.push(formula.spill);
}

function valueOf(content: Content): Exclude<CellValue, null> | undefined {
  const shown = typeof content !== "object" || content === null ? content : "formula" in content ? content.value : content.text;
  return shown === null || shown === "" ? undefined : shown;
}

/** What a style comes to in a live sheet. */
interface Drawn {
  readonly look: CellLook;
  /** null is General. */
  readonly format: string | null;
}

/** One look for all cells of a style, so that looks can be told apart by identity. */
class Looks {
  private readonly byStyle = new Map<Style, Drawn>();
  private readonly byKey = new Map<string, CellLook>();

  of(style: Style): Drawn {
    let drawn = this.byStyle.get(style);
    if (drawn === undefined) this.byStyle.set(style, (drawn = this.draw(style)));
    return drawn;
  }

  private draw(style: Style): Drawn {
    const drawn = lookOf(style);
    const key = lookKey(drawn);
    const look = this.byKey.get(key) ?? drawn;
    this.byKey.set(key, look);
    const code = FORMAT_CODES[style.format ?? "general"];
    return { look, format: code === FORMAT_CODES.general ? null : code };
  }
}
