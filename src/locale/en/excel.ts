import type { ExcelCodes } from "../../book/excel/codes";
import type { Wording } from "../wording";

export const excel: Wording<ExcelCodes> = {
  "excel-too-old": ({ needed }) => `This version of Excel lacks calls the add-in needs. Update Excel, or use ${needed}.`,
  "excel-cell-edit": () => "A cell is being edited, so Excel takes nothing else. Press Enter or Esc and retry.",
  "excel-read-only": () =>
    "The workbook is opened read-only, or Excel does not allow changes to it. Choose Edit Workbook, or save a copy under another name, and run the add-in there.",
  "excel-structure-locked": ({ sheets }) =>
    `The structure of the workbook is protected, so these sheets can be neither added nor removed: ${sheets}. Remove the protection under Review → Protect Workbook and retry; you can protect it again afterwards.`,
  "excel-sheet-protected": ({ sheets }) =>
    `These sheets are protected and cannot be rewritten: ${sheets}. Choose Review → Unprotect Sheet and retry; you can protect them again afterwards.`,
  "excel-too-large": () =>
    "Excel does not hand out or take so much at once. Delete sheets and formatted empty rows you do not need, or split the workbook by month, and retry.",
  "excel-changed": () =>
    "Sheets were renamed, added or deleted while the add-in was at work; somebody else may be working in the workbook. Wait until they are done, then run it again.",
  "excel-connection": () => "Excel does not answer. Check the network connection and retry.",
  "excel-refused": ({ error, detail }) => `Excel refused (${error}: ${detail}). Save the workbook, close and reopen it, and retry.`,
  "excel-rolled-back": () => "Everything in the workbook is as it was before.",
  "excel-unfinished": () =>
    "The run ended in the middle and could not be undone now. Keep the workbook as it is and reopen the add-in's pane: it offers to finish the run or to go back to the state before.",
  "excel-cancelled": () => "The run was stopped.",
  "excel-columns-changed": ({ tables }) =>
    `Columns of these tables have changed: ${tables}. If formulas of your own refer to their columns, check that they still mean the right ones.`,
};
