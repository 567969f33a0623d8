import { issueOf, type Place } from "../../appraisal/issue";
import { Refusal } from "../refusal";

type NoFacts = Record<string, never>;

/** Everything that can keep Excel from giving or taking our sheets. */
export interface ExcelCodes {
  /** An Excel without the calls we need. */
  "excel-too-old": { needed: string };
  /** Somebody is typing into a cell. */
  "excel-cell-edit": NoFacts;
  /** Opened for reading only. */
  "excel-read-only": NoFacts;
  /** Its structure is protected, and `sheets` would have to be added or removed. */
  "excel-structure-locked": { sheets: string };
  /** Sheets of ours that somebody protected. */
  "excel-sheet-protected": { sheets: string };
  /** More than Excel hands out or takes at once. */
  "excel-too-large": NoFacts;
  /** What was there when we looked is there no more: somebody else works in the workbook. */
  "excel-changed": NoFacts;
  /** No answer, or the network failed. */
  "excel-connection": NoFacts;
  /** Anything else Excel refuses; `error` is its own code, `detail` what it says, in its language. */
  "excel-refused": { error: string; detail: string };
  /** The run ended early, and everything is as it was. */
  "excel-rolled-back": NoFacts;
  /** The run ended early and could not be undone now: the pane offers both ways when it starts again. */
  "excel-unfinished": NoFacts;
  /** The user stopped the run. */
  "excel-cancelled": NoFacts;
  /** Columns of tables of ours are others than before, and formulas of the user's may name them. */
  "excel-columns-changed": { tables: string };
}

export const excelIssue = issueOf<ExcelCodes>();

/**
 * Stops what is being done in Excel.
 *
 * @example refuse("excel-read-only", {})
 */
export function refuse<K extends keyof ExcelCodes>(code: K, params: ExcelCodes[K], place: Place = {}): never {
  throw new Refusal(excelIssue("error", code, params, place));
}
