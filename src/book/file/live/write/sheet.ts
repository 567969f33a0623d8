import { DEFAULT_HEIGHT } from "../../../paper";
import type { CellRange } from "../../../grid";
import type { LiveSheet } from "../../../model/live/sheet";
import { CONTENT_TYPES } from "../../package/content-types";
import { Relationships } from "../../package/relationships";
import { rangeName } from "../../../model/range-name";
import { parseRange } from "../../../model/address";
import { childNamed, childrenNamed, XmlDocument } from "../../xlsx/xml-document";
import { CellIndex } from "./cell-index";
import { writeCells } from "./cells";
import { changedCells } from "./changes";
import { chartsChanged, writeCharts } from "./charts";
import { columnStyles, writeColumns } from "./columns";
import { writeBars, writeConditionals } from "./conditionals";
import { writeLinks } from "./links";
import { writePage } from "./page";
import { replacePart } from "./order";
import type { LiveRoom } from "./room";
import { TablesWriter } from "./tables";
import { writeValidations } from "./validations";
import { writeProperties, writeView } from "./view";

/** A sheet on which nothing stands. */
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetFormatPr defaultRowHeight="${DEFAULT_HEIGHT}"/><sheetData/></worksheet>`;

/** A sheet to be written into a package. */
export interface SheetToWrite {
  readonly part: string;
  /** Whether the part is not there yet. */
  readonly isNew: boolean;
  /** As it was read; of a new one a sheet on which nothing stands. */
  readonly before: LiveSheet;
  readonly after: LiveSheet;
  /** Whether it becomes the one that is shown, or ceases to be; null leaves that. */
  readonly isChosen: boolean | null;
}

/**
 * Writes a sheet where it has changed. Everything else in it stays letter by letter, and a sheet that
 * has not changed is not touched.
 *
 * @returns whether anything was written
 * @throws Refusal when the part is damaged
 */
export function writeSheet(sheet: SheetToWrite, room: LiveRoom): boolean {
  const { part, isNew, before, after, isChosen } = sheet;
  const tables = new TablesWriter(isNew ? null : part, before, after, room);
  if (!isNew && isChosen === null && !tables.isChanged && !differs(before, after)) return false;
  const text = isNew ? EMPTY : room.book.text(part);
  const index = new CellIndex();
  const document = new XmlDocument(part, text, { name: "sheetData", reader: index });
  const links = new Relationships(room.book, part, !isNew);
  new SheetWriter(sheet, document, links, room).write(text, index, tables);
  if (document.isChanged || isNew) room.book.put(part, [document.toString()]);
  if (isNew) room.types.declare(part, CONTENT_TYPES.worksheet);
  links.save();
  return document.isChanged;
}

/** What the workbook says of a sheet does not count: its name, its place, whether it is seen. */
function differs(before: LiveSheet, after: LiveSheet): boolean {
  const parts = ({ cells: { links }, tabColor, gridlines, merges, conditionals, validations, charts, freeze, columns, heights, page, isProtected }: LiveSheet) => JSON.stringify([links, tabColor, gridlines, merges, conditionals, validations, charts, freeze, columns, heights, page, isProtected]);
  return parts(before) !== parts(after) || changedCells(before.cells, after.cells).size > 0;
}

class SheetWriter {
  constructor(
    private readonly sheet: SheetToWrite,
    private readonly document: XmlDocument,
    private readonly links: Relationships,
    private readonly room: LiveRoom,
  ) {}

  /** In the order of the standard, as parts that are new are put behind one another. */
  write(text: string, index: CellIndex, tables: TablesWriter): void {
    const { sheet: { part, isNew, before, after, isChosen }, document, room } = this;
    const { root } = document;
    const isFitted = (before.page.fit !== null) === (after.page.fit !== null) ? undefined : after.page.fit !== null;
    writeProperties(document, { tabColor: before.tabColor === after.tabColor ? undefined : after.tabColor, isFitted });
    writeView(document, before, after, isChosen);
    writeColumns(document, after.columns);
    const cells = writeCells({ text, index, prefix: root.prefix, columnStyles: columnStyles(document), before, after, headings: tables.headings, formats: room.formats, dynamicArray: room.dynamicArray });
    if (cells.xml !== null) document.setContent(childNamed(root, "sheetData")!, cells.xml);
    this.widenDimension(cells.range);
    this.writeProtection();
    this.writeMerges();
    const bars = writeConditionals(document, after.conditionals, room.styles, room.context);
    writeValidations(document, after.validations);
    writeLinks(document, before.cells.links, after.cells.links);
    writePage(document, before.page, after.page);
    if (chartsChanged(before, after)) writeCharts(document, part, isNew, before, after, this.links, room);
    tables.write(document, this.links);
    writeBars(document, bars ?? "");
  }

  /** Cells outside of what a sheet says it fills would be overlooked by programs that believe it. */
  private widenDimension(written: CellRange | null): void {
    const dimension = childNamed(this.document.root, "dimension");
    const said = parseRange(dimension?.attributes.ref ?? "");
    if (!dimension || !said || !written) return;
    const all = { top: Math.min(said.top, written.top), left: Math.min(said.left, written.left), bottom: Math.max(said.bottom, written.bottom), right: Math.max(said.right, written.right) };
    if (rangeName(all) !== rangeName(said)) this.document.setAttribute(dimension, "ref", rangeName(all));
  }

  private writeProtection(): void {
    const { document, sheet: { before, after } } = this;
    if (before.isProtected === after.isProtected) return;
    replacePart(document, childrenNamed(document.root, "sheetProtection"), "sheetProtection", after.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "");
  }

  private writeMerges(): void {
    const { document, sheet: { before, after } } = this;
    const listed = (sheet: LiveSheet) => sheet.merges.map(rangeName);
    const merges = listed(after);
    if (JSON.stringify(listed(before).sort()) === JSON.stringify([...merges].sort())) return;
    const xml = merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
    replacePart(document, childrenNamed(document.root, "mergeCells"), "mergeCells", xml);
  }
}
