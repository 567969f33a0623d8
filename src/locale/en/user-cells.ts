import type { UserCellCodes } from "../../book/user-cell-issues";
import type { Wording } from "../wording";

export const userCells: Wording<UserCellCodes> = {
  "file-cells-lost": ({ cells }) =>
    `You filled in these cells on sheets we generate; their rows now belong to somebody else, or the new results take their place, so they were not carried over: ${cells}. Copy what you need from the workbook as it was before, and check that it is about the same person.`,
  "file-insertions-lost": ({ sheets }) =>
    `Rows or columns you inserted among the results on these sheets are not kept when the sheets are rewritten: ${sheets}. Copy what you need from the workbook as it was before; in future write to the right of the results or below them.`,
};
