import type { CellRange } from "../../../grid";
import type { ConditionalLook } from "../../../model/live/conditional";
import { entries, put } from "../../../model/live/layer";
import type { CellLook } from "../../../model/live/look";
import type { LiveName } from "../../../model/live/name";
import { emptySheet, type LiveCells, type LiveColumn, type LiveSheet, type LiveTable, type Visibility } from "../../../model/live/sheet";
import { refuse } from "../../codes";
import { parseRange, COLUMNS } from "../../../model/address";
import { CellReader, type SheetContext } from "../../xlsx/cells";
import type { OfficePackage } from "../../xlsx/package";
import { unescapeText } from "../../xlsx/strings";
import { nodeAt, TreeReader, type XmlNode } from "../../xlsx/tree";
import { attributeNamed, isOn } from "../../xlsx/xml";
import { childNamed, childrenNamed } from "../../xlsx/xml-document";
import { LiveCellReader, type WrittenHeight } from "./cells";
import type { Colors } from "./colors";
import { readConditionals } from "./conditionals";
import { readDrawing } from "./drawing";
import { readPage, type PrintNames } from "./page";
import { rangesOf } from "./ranges";
import { readTable } from "./table";
import { readValidations } from "./validations";

/** What all sheets of a workbook share. */
export interface LiveContext extends SheetContext {
  readonly looks: readonly CellLook[];
  readonly differences: readonly ConditionalLook[];
  readonly colors: Colors;
}

/** What the workbook says of a sheet. */
export interface SheetSaid {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  readonly visibility: Visibility;
  readonly names: LiveName[];
  readonly print: PrintNames;
}

/**
 * Reads a sheet with everything a live one holds.
 *
 * @throws Refusal when it is damaged
 * @example readSheet(book, said, context).cells.values[0] // ["旺旺昵称", "接待人数"]
 */
export function readSheet(book: OfficePackage, { id, name, part, visibility, names, print }: SheetSaid, context: LiveContext): LiveSheet {
  const cells = new LiveCellReader(context.looks);
  const tree = new TreeReader("sheetData", new CellReader(name, context, cells));
  book.read(part, tree);
  const root = tree.root ?? refuse("file-damaged", { part });
  const merges = readMerges(root, name);
  readLinks(root, cells.cells);
  return {
    ...emptySheet(id, name),
    visibility,
    tabColor: context.colors.ofCell(nodeAt(root, "sheetPr", "tabColor")),
    gridlines: !["0", "false"].includes(viewOf(root)?.attributes.showGridLines ?? ""),
    cells: cells.cells,
    merges,
    tables: readTables(book, part, id),
    conditionals: readConditionals(root, context.differences, context.colors).flatMap(({ formats }) => formats),
    validations: readValidations(root).flatMap(({ validations }) => validations),
    charts: drawingsOf(book, part, root).flatMap((drawing) => readDrawing(book, drawing, id, context.colors)).map(({ chart }) => chart),
    names,
    freeze: readFreeze(root),
    columns: readColumns(root),
    heights: heightsOf(cells.heights, merges),
    page: readPage(root, print),
    isProtected: isOn(childNamed(root, "sheetProtection")?.attributes.sheet),
  };
}

/**
 * The part that holds a sheet's drawing.
 *
 * @param root of the worksheet
 * @returns none or one
 */
export function drawingsOf(book: OfficePackage, part: string, root: XmlNode): string[] {
  const drawing = childNamed(root, "drawing");
  const link = drawing && attributeNamed(drawing.attributes, "id");
  return book.relationships(part).filter(({ id, target }) => id === link && book.has(target)).map(({ target }) => target);
}

function viewOf(root: XmlNode): XmlNode | undefined {
  return nodeAt(root, "sheetViews", "sheetView");
}

function readMerges(root: XmlNode, sheet: string): CellRange[] {
  const list = childNamed(root, "mergeCells")?.children ?? [];
  const ranges = list.map(({ attributes: { ref = "" } }) => parseRange(ref) ?? refuse("file-damaged", { part: ref }, { sheet }));
  return ranges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
}

function readTables(book: OfficePackage, part: string, id: string): LiveTable[] {
  const parts = book.relationships(part).filter(({ type, target }) => type === "table" && book.has(target));
  return parts.map(({ target }) => readTable(book, target, id));
}

/** Cells that show something lead to the places that links of the sheet name; links out of the workbook are none. */
function readLinks(root: XmlNode, { values, links }: LiveCells): void {
  for (const { attributes } of childNamed(root, "hyperlinks")?.children ?? []) {
    if (!isInternal(attributes)) continue;
    const location = unescapeText(attributes.location!);
    for (const range of rangesOf(attributes.ref)) for (const [row, column] of entries(values, range)) put(links, row, column, location);
  }
}

/**
 * Whether a link leads to a place of its own workbook.
 *
 * @param attributes of a hyperlink
 */
export function isInternal(attributes: XmlNode["attributes"]): boolean {
  return attributes.location !== undefined && attributeNamed(attributes, "id") === undefined;
}

function readFreeze(root: XmlNode): LiveSheet["freeze"] {
  const { state = "", xSplit = 0, ySplit = 0 } = nodeAt(viewOf(root), "pane")?.attributes ?? {};
  return state.startsWith("frozen") ? { rows: Number(ySplit), columns: Number(xSplit) } : { rows: 0, columns: 0 };
}

/**
 * Widths and hidden columns of a sheet, by column.
 *
 * @param root of the worksheet
 */
export function readColumns(root: XmlNode): (LiveColumn | undefined)[] {
  const columns: (LiveColumn | undefined)[] = [];
  for (const { attributes: { min, max, width, hidden } } of childrenNamed(childNamed(root, "cols") ?? { children: [] as XmlNode[] }, "col")) {
    const column: LiveColumn = { ...(Number(width) > 0 && { width: Number(width) }), ...(isOn(hidden) && { hidden: true }) };
    if (column.width === undefined && !column.hidden) continue;
    for (let n = Math.max(0, Number(min) - 1); n < Math.min(Number(max), COLUMNS); n++) columns[n] = column;
  }
  return columns;
}

/** Rows that were set by hand, and those whose text stands in merged cells, to which no program fits them. */
function heightsOf(written: ReadonlyMap<number, WrittenHeight>, merges: readonly CellRange[]): (number | undefined)[] {
  const heights: (number | undefined)[] = [];
  const merged = new Set(merges.filter(({ top, bottom }) => top === bottom).map(({ top }) => top));
  for (const [row, { points, fixed }] of written) if (fixed || merged.has(row)) heights[row] = points;
  return heights;
}
