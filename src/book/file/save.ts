import type { Issue, Place } from "../../appraisal/issue";
import { cellName, type CellAddress } from "../grid";
import type { OurSheet, Workbook } from "../model/workbook";
import { Refusal } from "../refusal";
import { userCellIssues } from "../user-cell-issues";
import { cellList } from "../model/cell-list";
import { fileIssue } from "./codes";
import { freshPackage } from "./package/fresh-package";
import { graft } from "./package/graft";
import { OfficePackage } from "./xlsx/package";

export interface SavedBook {
  /** The whole file; null when an issue is an error. */
  bytes: Uint8Array | null;
  issues: Issue[];
}

const SIGNATURES = "_xmlsignatures/";

/**
 * Saves a workbook whose sheets of ours are new or changed.
 *
 * @param original the .xlsx or .xlsm it was read from, of which every other part stays byte for
 * byte; null for a new file that holds our sheets alone and says nothing of who made it
 * @param workbook what `applyPlan` made of it
 * @returns the file, or the issue that says why the original cannot take our sheets
 * @throws Error when workbook and original do not belong together
 * @example const { bytes, issues } = saveBook(original, applyPlan(workbookAsRead(grids, taken), plan));
 */
export function saveBook(original: Uint8Array | null, workbook: Workbook): SavedBook {
  const ours = workbook.sheets.filter((sheet): sheet is OurSheet => sheet.kind === "ours");
  if (original === null) return { bytes: saveFresh(ours, workbook), issues: [] };
  try {
    const book = new OfficePackage(original);
    const { bytes, losing } = graft(book, ours);
    return { bytes, issues: [...warnings(book, losing), ...userCellIssues(ours), ...staleFormulas(workbook, ours)] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { bytes: null, issues: [error.issue] };
  }
}

/** Says that a file is signed, as the signature does not hold once it is saved. */
export function signedWarning(book: OfficePackage): Issue[] {
  const isSigned = book.names.some((name) => name.toLowerCase().startsWith(SIGNATURES));
  return isSigned ? [fileIssue("warning", "file-signed", {})] : [];
}

function warnings(book: OfficePackage, losing: readonly string[]): Issue[] {
  return [
    ...signedWarning(book),
    ...(losing.length > 0 ? [fileIssue("warning", "file-additions-lost", { sheets: losing.join(" / ") })] : []),
  ];
}

/** No program computes them by itself when it opens the file, as nothing in it says that they changed. */
function staleFormulas({ sheets }: Workbook, ours: readonly OurSheet[]): Issue[] {
  const written = new Set(ours.map(({ name }) => name));
  const stale = sheets.flatMap((sheet) => {
    const readers = sheet.kind === "read" ? (sheet.grid.readers ?? []) : [];
    const cells = readers.filter((reader) => reader.sheets.some((name) => written.has(name)));
    return cells.length > 0 ? [{ sheet: sheet.name, cells }] : [];
  });
  if (stale.length === 0) return [];
  const read = new Set(stale.flatMap(({ cells }) => cells.flatMap((cell) => cell.sheets)).filter((name) => written.has(name)));
  return [fileIssue("warning", "file-formulas-stale", { cells: cellList(stale), sheets: [...read].join(" / ") }, placeOf(stale[0].sheet, stale[0].cells))];
}

function placeOf(sheet: string, [{ row, column }]: readonly CellAddress[]): Place {
  return { sheet, cell: cellName(row, column) };
}

function saveFresh(ours: readonly OurSheet[], { sheets }: Workbook): Uint8Array {
  const activeTab = ours.findIndex(({ visible }) => visible);
  if (activeTab < 0 || ours.length < sheets.length) throw new Error("a new file holds sheets of ours alone, and at least one to be seen");
  return graft(freshPackage(activeTab), ours).bytes;
}
