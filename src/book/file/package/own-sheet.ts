import type { OurSheet } from "../../model/workbook";
import { chartXml } from "../parts/chart";
import { plannedChart, type FileChart } from "../parts/chart/file-chart";
import { drawingXml } from "../parts/drawing";
import type { TakenOver } from "../parts/settings";
import type { Stylesheet } from "../parts/styles";
import { tableXml } from "../parts/table";
import { worksheetXml } from "../parts/worksheet";
import { CONTENT_TYPES, type ContentTypes } from "./content-types";
import type { PackageEditor } from "./editor";
import { Relationships } from "./relationships";

/** Where new parts go. */
type PartRoom = Pick<SheetRoom, "book" | "types" | "folder">;

/** What the sheets written into one package share. */
export interface SheetRoom {
  readonly book: PackageEditor;
  readonly types: ContentTypes;
  readonly styles: Stylesheet;
  /** Entry of the metadata for dynamic arrays; null when no sheet needs it. */
  readonly dynamicArray: number | null;
  /** The folder of the workbook part, as in "xl/". */
  readonly folder: string;
  /** A table id that no other table of the workbook has. */
  readonly nextTableId: () => number;
}

/**
 * Writes a sheet of ours and what belongs to it: tables, a drawing, charts.
 *
 * @param part name of the worksheet part
 * @param earlier the sheet it is written over; null for a new one
 * @example putSheet("xl/worksheets/sheet4.xml", sheet, null, room)
 */
export function putSheet(part: string, sheet: OurSheet, earlier: TakenOver | null, room: SheetRoom): void {
  const { book, types, styles, dynamicArray } = room;
  const links = new Relationships(book, part, false);
  const tables = sheet.tables.map((table) => {
    const name = put("table", "tables/table", [tableXml(table, room.nextTableId())], room);
    return links.add("table", name);
  });
  const drawing = sheet.charts.length === 0 ? undefined : links.add("drawing", putDrawing(sheet.charts.map(plannedChart), room));
  book.put(part, worksheetXml(sheet, styles, dynamicArray, { drawing, tables }, earlier));
  types.declare(part, CONTENT_TYPES.worksheet);
  links.save();
}

/**
 * Writes a drawing with charts, and these.
 *
 * @returns its part name
 */
export function putDrawing(charts: readonly FileChart[], room: PartRoom): string {
  const part = room.book.freshName(`${room.folder}drawings/drawing`);
  const links = new Relationships(room.book, part, false);
  const ids = charts.map((chart) => links.add("chart", putChart(chart, room)));
  room.book.put(part, [drawingXml(charts, ids)]);
  room.types.declare(part, CONTENT_TYPES.drawing);
  links.save();
  return part;
}

/**
 * Writes a chart.
 *
 * @returns its part name
 */
export function putChart(chart: FileChart, room: PartRoom): string {
  return put("chart", "charts/chart", [chartXml(chart)], room);
}

function put(type: "table" | "chart", stem: string, xml: Iterable<string>, { book, types, folder }: PartRoom): string {
  const part = book.freshName(`${folder}${stem}`);
  book.put(part, xml);
  types.declare(part, CONTENT_TYPES[type]);
  return part;
}
