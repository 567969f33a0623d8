import { issueOf, type Issue } from "../appraisal/issue";
import { cellList } from "./model/cell-list";
import { cellName } from "./grid";
import type { UserCells } from "./model/workbook";

/** What can be wrong with cells of people's own on sheets of ours, whichever host writes them. */
export interface UserCellCodes {
  /** Cells that people filled on sheets of ours and that cannot stay, as "奖金表!O5:O9, Q2 / 看板!C3". */
  "file-cells-lost": { cells: string };
  /** Rows or columns that people put in among our cells on `sheets` of ours. */
  "file-insertions-lost": { sheets: string };
}

const issue = issueOf<UserCellCodes>();

/** A sheet of ours that is rewritten. */
export interface Rewritten {
  readonly name: string;
  readonly users: UserCells;
}

/**
 * Says what people wrote on sheets of ours that does not stay.
 *
 * @example userCellIssues([{ name: "奖金表", users: { kept: [], lost: [{ row: 4, column: 14 }], grown: false } }])[0].params // { cells: "奖金表!O5" }
 */
export function userCellIssues(sheets: readonly Rewritten[]): Issue[] {
  const losing = sheets.filter(({ users }) => users.lost.length > 0);
  const grown = sheets.filter(({ users }) => users.grown);
  return [
    ...(losing.length > 0 ? [issue("warning", "file-cells-lost", { cells: cellList(losing.map(({ name, users }) => ({ sheet: name, cells: users.lost }))) }, firstOf(losing[0]))] : []),
    ...(grown.length > 0 ? [issue("warning", "file-insertions-lost", { sheets: grown.map(({ name }) => name).join(" / ") }, { sheet: grown[0].name })] : []),
  ];
}

function firstOf({ name, users: { lost } }: Rewritten): { sheet: string; cell: string } {
  return { sheet: name, cell: cellName(lost[0].row, lost[0].column) };
}
