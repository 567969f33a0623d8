import type { WorkbenchPhrases } from "../workbench";

export const workbench: WorkbenchPhrases = {
  title: "Jinpai workbench",
  open: "Open",
  openTip: "Open an .xlsx, .xlsm or .csv file, or drop one here",
  download: "Download",
  downloadTip: "Save the workbook as it is now; everything else in the file it came from is kept",
  otherLanguage: "中文",
  opening: (file) => `Opening ${file} …`,
  saving: (file) => `Saving ${file} …`,
  dropHere: "Drop to open",
  unsaved: "This workbook has changes that were not downloaded, and opening another one loses them. Open all the same?",
  changed: "changed",
  inspector: "Requests",
  inspectorTip: "See every batch the add-in sends to the grid",
  batch: { number: "No.", actions: "Actions", bytes: "Bytes", milliseconds: "ms", error: "Error" },
  dismiss: "OK",
  calculating: "Calculating",
};
