import type { LiveWorkbook } from "../../../model/live/workbook";
import type { SheetRoom } from "../../package/own-sheet";
import type { LiveContext } from "../read/sheet";
import type { CellFormats } from "./cell-formats";

/** What the sheets written into one package share. */
export interface LiveRoom extends Omit<SheetRoom, "dynamicArray"> {
  /** The workbook as it is now. */
  readonly now: LiveWorkbook;
  readonly formats: CellFormats;
  readonly context: Pick<LiveContext, "differences" | "colors">;
  /** Entry of the metadata for dynamic arrays, which is made when it is first asked for. */
  readonly dynamicArray: () => number;
}
