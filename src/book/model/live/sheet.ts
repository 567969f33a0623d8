import type { CellRange, CellValue, GridTable } from "../../grid";
import type { LiveChart } from "./chart";
import type { LiveConditional } from "./conditional";
import type { Layer } from "./layer";
import type { CellLook } from "./look";
import type { LiveName } from "./name";
import type { LivePage } from "./page";
import type { LiveValidation } from "./validation";

/**
 * A sheet that can be changed, as plain data: what a host holds while it is open. It can be kept in a
 * browser's storage as it is.
 */
export interface LiveSheet {
  /** Stays when the sheet is renamed or moved. */
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** RRGGBB; null is none. */
  tabColor: string | null;
  gridlines: boolean;
  readonly cells: LiveCells;
  merges: CellRange[];
  tables: LiveTable[];
  /** The earlier before the later where several hold. */
  conditionals: LiveConditional[];
  validations: LiveValidation[];
  charts: LiveChart[];
  /** Names scoped to the sheet. */
  names: LiveName[];
  /** Rows and columns that stay when scrolling. */
  freeze: { rows: number; columns: number };
  /** By column, from 0; a missing one has the default width. */
  columns: (LiveColumn | undefined)[];
  /** By row, from 0: points; a missing one fits its text. */
  heights: (number | undefined)[];
  page: LivePage;
  isProtected: boolean;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface LiveCells {
  /** What cells show, of formulas their results; empty cells have none. */
  readonly values: Layer<Exclude<CellValue, null>>;
  /** Without the leading "=". */
  readonly formulas: Layer<string>;
  /** Ranges that dynamic arrays fill; the formula stands in the first cell. */
  readonly spills: CellRange[];
  /** Number format codes; a missing one is General. */
  readonly formats: Layer<string>;
  /** A missing one looks as the workbook's default. */
  readonly looks: Layer<CellLook>;
  /** Places in this workbook that cells lead to. */
  readonly links: Layer<string>;
}

export interface LiveColumn {
  /** In characters; undefined is the default width. */
  readonly width?: number;
  readonly hidden?: boolean;
}

export interface LiveTable extends GridTable {
  readonly id: string;
  readonly style: string;
  readonly filter: boolean;
  readonly banded: boolean;
}

/**
 * A sheet on which nothing stands.
 *
 * @example emptySheet("{1}", "评分排名").cells.values // []
 */
export function emptySheet(id: string, name: string): LiveSheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: null,
    gridlines: true,
    cells: { values: [], formulas: [], spills: [], formats: [], looks: [], links: [] },
    merges: [],
    tables: [],
    conditionals: [],
    validations: [],
    charts: [],
    names: [],
    freeze: { rows: 0, columns: 0 },
    columns: [],
    heights: [],
    page: { orientation: "portrait", paper: null, area: null, titleRows: null, titleColumns: null, fit: null, scale: 100, breaks: [], columnBreaks: [], centered: false, margins: null, header: "", footer: { left: "", right: "" }, scalesAround: true },
    isProtected: false,
  };
}
