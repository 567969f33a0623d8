import type { CellRange } from "../../grid";
import type { Margins } from "../../paper";

/** How a sheet is printed. */
export interface LivePage {
  readonly orientation: "portrait" | "landscape";
  /** null is the printer's own. */
  readonly paper: "A4" | null;
  readonly area: CellRange | null;
  /** Rows repeated on every page, from the first to the last. */
  readonly titleRows: readonly [number, number] | null;
  /** Columns repeated on every page, from the first to the last. */
  readonly titleColumns: readonly [number, number] | null;
  /** Pages wide and high, 0 as many as it takes; null prints at `scale`. */
  readonly fit: { readonly wide: number; readonly high: number } | null;
  /** Per cent. */
  readonly scale: number;
  /** Rows before which a page begins. */
  readonly breaks: readonly number[];
  /** Columns before which a page begins. */
  readonly columnBreaks: readonly number[];
  /** Whether the page stands in the middle of the paper, from left to right. */
  readonly centered: boolean;
  /** Inches; null are Excel's own. */
  readonly margins: Margins | null;
  /** Above every page, at the left, with the codes of headers and footers; "" is nothing. */
  readonly header: string;
  /** With such codes too, as in `&P / &N`. */
  readonly footer: { readonly left: string; readonly right: string };
  /** Whether header and footer are printed smaller where the sheet is. */
  readonly scalesAround: boolean;
}
