import { at } from "../../src/book/model/live/layer";
import { total } from "../../src/functions/total";
import type { Calculate } from "../../src/host/session";

/** What the few formulas of the checks give; the host leaves computing to others. */
export const calculate: Calculate = (formula, { cells }) => {
  const cell = (row: number, column: number) => at(cells.values, row, column) ?? "";
  switch (formula) {
    case "NA()":
      return { error: "#N/A" };
    case "1/0":
      return { error: "#DIV/0!" };
    case "SEQUENCE(3)":
      return [[1], [2], [3]];
    case "ISNA(A1)":
      return JSON.stringify(cell(0, 0)) === '{"error":"#N/A"}';
    case "KPI.TOTAL(A1:A2,B1:B2)":
      return total([[cell(0, 0)], [cell(1, 0)]], [[cell(0, 1)], [cell(1, 1)]]) as number;
    default:
      return formula === "1+1" ? 2 : { error: "#NAME?" };
  }
};
