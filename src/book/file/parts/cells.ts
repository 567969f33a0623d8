import type { Style } from "../../../report/plan";
import { cellName } from "../../grid";
import type { CellBlock, Content } from "../../model/workbook";
import { looksLikeFormula } from "../formula-like";
import { stylesOfRow } from "../../model/blocks";
import type { RowHeight } from "../../model/heights";
import { cellXml, type CellContent } from "./cell";
import type { UserCellXml } from "./settings";
import type { Stylesheet } from "./styles";

/** Characters after which a chunk is handed on: large enough to compress well, small beside a sheet. */
const CHUNK = 64 * 1024;

/** A cell that leads somewhere else. */
export interface LinkedCell {
  readonly cell: string;
  readonly location: string;
}

/**
 * The cells of a sheet as sheetData, in chunks, row by row, so that a large sheet is never whole in
 * memory. Texts stand in their cells; nothing refers to the workbook's shared strings.
 *
 * @param heights of rows that are not of the default height
 * @param dynamicArray 1-based entry of the metadata part that says "dynamic array"; null writes spills as plain array formulas
 * @param links gets every link met, in order
 * @param users cells that people wrote where the blocks leave cells empty
 * @throws Error for a number that is not finite
 * @example [...sheetData(blocks, new Map(), styles, null, [])].join("") // "<sheetData><row r=\"1\">…</sheetData>"
 */
export function* sheetData(blocks: readonly CellBlock[], heights: ReadonlyMap<number, RowHeight>, styles: Stylesheet, dynamicArray: number | null, links: LinkedCell[], users: UserCellXml = new Map()): Generator<string> {
  const rows = blocksByRow(blocks);
  const count = Math.max(rows.length, ...[...heights.keys(), ...users.keys()].map((row) => row + 1));
  const cells = new RowWriter(styles, dynamicArray, links);
  let chunk = "<sheetData>";
  for (let row = 0; row < count; row++) {
    chunk += rowXml(row, heights.get(row), cells.write(row, rows[row] ?? [], users.get(row)));
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  yield `${chunk}</sheetData>`;
}

function blocksByRow(blocks: readonly CellBlock[]): CellBlock[][] {
  const rows: CellBlock[][] = [];
  for (const block of blocks) for (let n = 0; n < block.rows.length; n++) (rows[block.top + n] ??= []).push(block);
  return rows;
}

function rowXml(row: number, height: RowHeight | undefined, cells: string): string {
  if (!height) return cells && `<row r="${row + 1}">${cells}</row>`;
  return `<row r="${row + 1}" ht="${height.points}"${height.fixed ? ' customHeight="1"' : ""}>${cells}</row>`;
}

class RowWriter {
  /** Letters of the columns met so far. */
  private readonly letters: string[] = [];

  constructor(
    private readonly styles: Stylesheet,
    private readonly dynamicArray: number | null,
    private readonly links: LinkedCell[],
  ) {}

  /** The cells of a row; where blocks overlap, the later one wins. */
  write(row: number, blocks: readonly CellBlock[], users: ReadonlyMap<number, string> = new Map()): string {
    const contents: Content[] = [];
    const styles: Style[] = [];
    for (const { top, left, rows, style } of blocks) {
      const own = rows[row - top];
      const styleAt = stylesOfRow(style, row - top);
      for (let n = 0; n < own.length; n++) {
        contents[left + n] = own[n];
        styles[left + n] = styleAt(n);
      }
    }
    let xml = "";
    const width = users.size === 0 ? contents.length : Math.max(contents.length, ...[...users.keys()].map((column) => column + 1));
    for (let column = 0; column < width; column++) {
      const written = users.get(column);
      if (written !== undefined) xml += written;
      else if (contents[column] !== undefined) xml += this.cell(row, column, contents[column], styles[column]);
    }
    return xml;
  }

  private cell(row: number, column: number, content: Content, style: Style): string {
    const name = `${(this.letters[column] ??= cellName(0, column).slice(0, -1))}${row + 1}`;
    const link = typeof content === "object" && content !== null && "location" in content ? content : null;
    if (link) this.links.push({ cell: name, location: link.location });
    const shown = link ? link.text : (content as CellContent);
    return cellXml(name, this.styles.indexOf(style, typeof shown === "string" && looksLikeFormula(shown)), shown, this.dynamicArray);
  }
}
