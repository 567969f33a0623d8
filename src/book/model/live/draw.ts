import { TABLE_STYLE, TONES } from "../../palette";
import { MARGINS, type Margins } from "../../paper";
import { cellsName } from "../cells-name";
import { rowHeights, type RowHeight } from "../heights";
import { extentOf, fewestPages, scaleOf } from "../pages";
import { codedText, headerText, isFitted } from "../print";
import type { OurSheet } from "../workbook";
import { drawCells } from "./draw-cells";
import { drawChart } from "./draw-chart";
import { drawConditional } from "./draw-conditional";
import { drawValidation } from "./draw-validation";
import { ownNames } from "./own-names";
import type { LivePage } from "./page";
import { emptySheet, type LiveSheet, type LiveTable } from "./sheet";

/**
 * A sheet of ours as it stands in an open workbook: every role a colour, every rule a formula.
 *
 * @param id of the live sheet
 * @example draw(sheet, "{1}").tables[0].name // "KpiScores"
 */
export function draw(sheet: OurSheet, id: string): LiveSheet {
  const blank = emptySheet(id, sheet.name);
  const heights = rowHeights(sheet);
  drawCells(sheet.blocks, blank.cells);
  return {
    ...blank,
    visibility: sheet.visible ? "Visible" : "Hidden",
    tabColor: sheet.tab === "neutral" ? null : TONES[sheet.tab].solid,
    gridlines: sheet.gridlines,
    merges: [...sheet.merges],
    tables: sheet.tables.map(({ name, range, filter, banded }): LiveTable => ({ ...range, id: `${id}${name}`, name, filter, banded, style: TABLE_STYLE })),
    conditionals: sheet.conditionals.map(drawConditional),
    validations: sheet.validations.map(drawValidation),
    charts: sheet.charts.map((chart, n) => drawChart(chart, `${id}chart ${n + 1}`, n)),
    names: ownNames(sheet.mark, cellsName(sheet)),
    freeze: { ...sheet.freeze },
    columns: sheet.columns.map((column) => (column.width === undefined && !column.hidden ? undefined : { ...column })),
    heights: drawHeights(sheet, heights),
    page: drawPage(sheet, MARGINS, heights),
  };
}

/** Excel fits rows to their text by itself, but never to merged cells. */
function drawHeights({ merges }: OurSheet, fitting: ReadonlyMap<number, RowHeight>): (number | undefined)[] {
  const heights: (number | undefined)[] = [];
  const merged = new Set(merges.filter(({ top, bottom }) => top === bottom).map(({ top }) => top));
  for (const [row, { points, fixed }] of fitting) if (fixed || merged.has(row)) heights[row] = points;
  return heights;
}

/**
 * How a sheet of ours is printed.
 *
 * @param margins that people set
 */
export function drawPage(sheet: OurSheet, margins: Margins, heights: ReadonlyMap<number, RowHeight> = rowHeights(sheet)): LivePage {
  const { orientation, area = null, titleRows = null, titleColumns = null, fit, breaks, columnBreaks = [], header, footer } = sheet.print;
  const [extent, fitted] = [extentOf(sheet), isFitted(sheet)];
  return {
    orientation,
    paper: "A4",
    area,
    titleRows,
    titleColumns,
    fit: fitted ? { wide: fit.wide, high: fit.high || fewestPages(sheet, extent, heights, margins) } : null,
    scale: fitted ? 100 : scaleOf(sheet, extent, heights, margins),
    breaks,
    columnBreaks,
    centered: true,
    margins,
    header: header === undefined ? "" : headerText(header),
    footer: { left: codedText(footer), right: footer === "" ? "" : "&P / &N" },
    // However small the sheet is printed, what stands around it can be read; where nothing does, nothing is said of it.
    scalesAround: header === undefined && footer === "",
  };
}
