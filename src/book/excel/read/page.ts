import type { LivePage } from "../../model/live/page";
import { cellsOf } from "../../model/full-address";

const POINTS_PER_INCH = 72;

/** What was asked about how a sheet is printed. */
export interface AskedPage {
  readonly layout: Excel.PageLayout;
  readonly area: Excel.RangeAreas;
  readonly titleRows: Excel.Range;
  readonly titleColumns: Excel.Range;
  readonly breaks: Excel.PageBreakCollection;
  readonly columnBreaks: Excel.PageBreakCollection;
}

/** Asks how a sheet is printed. */
export function askPage(sheet: Excel.Worksheet): AskedPage {
  const layout = sheet.pageLayout.load("orientation, paperSize, zoom, centerHorizontally, leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin");
  layout.headersFooters.load("useSheetScale");
  layout.headersFooters.defaultForAllPages.load("leftHeader, leftFooter, rightFooter");
  return {
    layout,
    area: layout.getPrintAreaOrNullObject().load("address"),
    titleRows: layout.getPrintTitleRowsOrNullObject().load("address"),
    titleColumns: layout.getPrintTitleColumnsOrNullObject().load("address"),
    breaks: sheet.horizontalPageBreaks.load("items/rowIndex"),
    columnBreaks: sheet.verticalPageBreaks.load("items/columnIndex"),
  };
}

export function pageOf({ layout, area, titleRows, titleColumns, breaks, columnBreaks }: AskedPage): LivePage {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = layout.zoom;
  const around = layout.headersFooters.defaultForAllPages;
  const rows = titleRows.isNullObject ? null : cellsOf(titleRows.address);
  const columns = titleColumns.isNullObject ? null : cellsOf(titleColumns.address);
  const inches = (points: number) => Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;
  return {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    paper: layout.paperSize === "A4" ? "A4" : null,
    area: area.isNullObject ? null : cellsOf(area.address),
    titleRows: rows && [rows.top, rows.bottom],
    titleColumns: columns && [columns.left, columns.right],
    fit: wide || high ? { wide: wide ?? 0, high: high ?? 0 } : null,
    scale: scale ?? 100,
    breaks: breaks.items.map(({ rowIndex }) => rowIndex),
    columnBreaks: columnBreaks.items.map(({ columnIndex }) => columnIndex),
    centered: layout.centerHorizontally,
    margins: {
      left: inches(layout.leftMargin),
      right: inches(layout.rightMargin),
      top: inches(layout.topMargin),
      bottom: inches(layout.bottomMargin),
      header: inches(layout.headerMargin),
      footer: inches(layout.footerMargin),
    },
    header: around.leftHeader,
    footer: { left: around.leftFooter, right: around.rightFooter },
    scalesAround: layout.headersFooters.useSheetScale,
  };
}
