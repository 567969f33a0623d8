import type { Issue } from "../../appraisal/issue";
import type { Grid } from "../grid";
import type { TakenNames } from "../model/workbook";
import { Refusal } from "../refusal";
import { refuse } from "./codes";
import { fileKind } from "./signature";
import { readText } from "./text/read";
import { readXlsx } from "./xlsx/read";

export interface OpenedBook {
  /** In the order of the tabs; empty when an issue is an error. */
  grids: Grid[];
  /** Names the workbook uses besides those of the grids and their tables. */
  taken: TakenNames;
  issues: Issue[];
}

const NONE_TAKEN: TakenNames = { tabs: [], names: [] };

/**
 * Opens what an export is saved as: .xlsx, .xlsm or .csv, told by content and not by name.
 *
 * @param bytes the whole file
 * @param fileName with or without folders; names the grid of a .csv
 * @returns grids, or the issue that says why the file cannot be read and how to mend it; it never
 * rejects because of what is in the file
 * @example const { grids, issues } = await openBook(await readFile(path), "5月客服数据.xlsx");
 */
export async function openBook(bytes: Uint8Array, fileName: string): Promise<OpenedBook> {
  const book = baseName(fileName);
  try {
    return { ...readByKind(bytes, book), issues: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { grids: [], taken: NONE_TAKEN, issues: [{ ...error.issue, sheet: error.issue.sheet ?? book }] };
  }
}

/**
 * A file's name without its folders.
 *
 * @example baseName("C:\\五月\\客服.xlsx") // "客服.xlsx"
 */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

function readByKind(bytes: Uint8Array, book: string): Omit<OpenedBook, "issues"> {
  if (bytes.length === 0) refuse("file-empty", {});
  switch (fileKind(bytes)) {
    case "zip":
      return readXlsx(bytes, book);
    case "encrypted":
      return refuse("file-encrypted", {});
    case "old-xls":
      return refuse("file-old-xls", {});
    case "text":
      return { grids: [readText(bytes, book, book.replace(/\.[^.]*$/, ""))], taken: NONE_TAKEN };
  }
}
