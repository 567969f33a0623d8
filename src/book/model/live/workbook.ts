import type { LiveName } from "./name";
import type { LiveSheet } from "./sheet";

/** A workbook that is open: hosts change it, views show it. */
export interface LiveWorkbook {
  name: string;
  /** In the order of the tabs. */
  sheets: LiveSheet[];
  /** Names of the whole workbook. */
  names: LiveName[];
  /** Id of the sheet that is shown. */
  active: string;
  /** What add-ins keep inside the workbook, by their keys. */
  settings: Map<string, unknown>;
  date1904: boolean;
  isReadOnly: boolean;
  /** Whether its owner forbids adding, renaming and moving sheets. */
  isStructureLocked: boolean;
}
