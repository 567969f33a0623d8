import { TONES } from "../../palette";
import { DEFAULT_HEIGHT } from "../../paper";
import { cellName } from "../../grid";
import type { OurSheet } from "../../model/workbook";
import { sheetData, type LinkedCell } from "./cells";
import { conditionalFormats, dataBarExtension } from "./conditionals";
import { rowHeights } from "../../model/heights";
import { isFitted } from "../../model/print";
import { pageSetup } from "./page";
import { extentOf, type Extent } from "../../model/pages";
import { rangeName } from "../../model/range-name";
import type { KeptSettings, TakenOver, UserCellXml } from "./settings";
import type { Stylesheet } from "./styles";
import { escapeText } from "./text";
import { dataValidations } from "./validations";

const OPEN = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`;
/** Links a sheet may hold; texts beyond lead nowhere. */
const MOST_LINKS = 65_530;

/** Relationship ids by which a worksheet names its other parts. */
export interface WorksheetLinks {
  /** The drawing that holds its charts. */
  readonly drawing?: string;
  readonly tables: readonly string[];
}

/**
 * A sheet of ours as a worksheet part, in chunks.
 *
 * @param styles of the workbook; gets the styles the sheet uses, so write it after all sheets
 * @param dynamicArray 1-based entry of the metadata part that says "dynamic array"; null when no sheet spills
 * @param earlier the sheet it is written over; null for a new one
 * @throws Error for what a worksheet cannot hold: a number that is not finite, a drop-down too long
 * @example [...worksheetXml(sheet, styles, null, { tables: ["rId1"] }, null)].join("")
 */
export function* worksheetXml(sheet: OurSheet, styles: Stylesheet, dynamicArray: number | null, links: WorksheetLinks, earlier: TakenOver | null): Generator<string> {
  const extent = extentOf(sheet);
  const kept = earlier?.settings ?? null;
  const cells = earlier?.cells ?? new Map();
  const heights = rowHeights(sheet);
  yield OPEN + properties(sheet, kept) + dimension(withCells(extent, cells)) + view(sheet, kept) + `<sheetFormatPr defaultRowHeight="${DEFAULT_HEIGHT}"/>` + columns(sheet);
  const linked: LinkedCell[] = [];
  yield* sheetData(sheet.blocks, heights, styles, dynamicArray, linked, cells);
  yield [
    kept?.protection ?? "",
    merges(sheet),
    conditionalFormats(sheet.conditionals, styles),
    dataValidations(sheet.validations),
    hyperlinks(linked),
    pageSetup(sheet, extent, heights, kept),
    ignoredErrors(extent),
    links.drawing === undefined ? "" : `<drawing r:id="${links.drawing}"/>`,
    tableParts(links.tables),
    extensions(dataBarExtension(sheet.conditionals)),
    "</worksheet>",
  ].join("");
}

/** Cells of the user's may stand beyond ours. */
function withCells(extent: Extent, cells: UserCellXml): Extent {
  const columns = [...cells.values()].flatMap((row) => [...row.keys()]);
  return { rows: Math.max(extent.rows, ...[...cells.keys()].map((row) => row + 1)), columns: Math.max(extent.columns, ...columns.map((column) => column + 1)) };
}

function properties(sheet: OurSheet, kept: KeptSettings | null): string {
  const own = sheet.tab === "neutral" ? "" : `<tabColor rgb="FF${TONES[sheet.tab].solid}"/>`;
  const tab = kept?.tabColor ?? own;
  const code = kept?.codeName === undefined ? "" : ` codeName="${escapeText(kept.codeName)}"`;
  const fit = isFitted(sheet) ? '<pageSetUpPr fitToPage="1"/>' : "";
  return code + tab + fit && `<sheetPr${code}>${tab}${fit}</sheetPr>`;
}

function cellsOf({ rows, columns }: Extent): string {
  return rangeName({ top: 0, left: 0, bottom: Math.max(rows - 1, 0), right: Math.max(columns - 1, 0) });
}

function dimension(extent: Extent): string {
  return `<dimension ref="${cellsOf(extent)}"/>`;
}

function view({ gridlines, freeze: { rows, columns } }: OurSheet, kept: KeptSettings | null): string {
  const lines = (gridlines ? "" : ' showGridLines="0"') + (kept?.view ?? "");
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${lines} workbookViewId="0"/></sheetViews>`;
  const split = (columns > 0 ? ` xSplit="${columns}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const corner = cellName(rows, columns);
  return `<sheetViews><sheetView${lines} workbookViewId="0"><pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`;
}

/** Neighbours alike are written as one. */
function columns({ columns: list }: OurSheet): string {
  const written: string[] = [];
  for (let first = 0; first < list.length; ) {
    const { width, hidden } = list[first];
    let last = first;
    while (last + 1 < list.length && list[last + 1].width === width && list[last + 1].hidden === hidden) last++;
    const sized = width === undefined ? "" : ` width="${width}" customWidth="1"`;
    if (sized !== "" || hidden) written.push(`<col min="${first + 1}" max="${last + 1}"${sized}${hidden ? ' hidden="1"' : ""}/>`);
    first = last + 1;
  }
  return written.length === 0 ? "" : `<cols>${written.join("")}</cols>`;
}

function merges({ merges: ranges }: OurSheet): string {
  if (ranges.length === 0) return "";
  return `<mergeCells count="${ranges.length}">${ranges.map((range) => `<mergeCell ref="${rangeName(range)}"/>`).join("")}</mergeCells>`;
}

function hyperlinks(linked: readonly LinkedCell[]): string {
  if (linked.length === 0) return "";
  const written = linked.slice(0, MOST_LINKS).map(({ cell, location }) => `<hyperlink ref="${cell}" location="${escapeText(location)}"/>`);
  return `<hyperlinks>${written.join("")}</hyperlinks>`;
}

/** 工号 such as 0012 are text on purpose: no green corners. */
function ignoredErrors(extent: Extent): string {
  return `<ignoredErrors><ignoredError sqref="${cellsOf(extent)}" numberStoredAsText="1"/></ignoredErrors>`;
}

function tableParts(ids: readonly string[]): string {
  return ids.length === 0 ? "" : `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`;
}

function extensions(list: string): string {
  return list && `<extLst>${list}</extLst>`;
}
