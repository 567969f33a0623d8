import { cellName } from "../grid";
import type { Conditional } from "./workbook";

export type DataBar = Extract<Conditional, { kind: "dataBar" }>;

/**
 * A condition as a formula about the range's first cell. An empty cell is below nothing.
 *
 * @returns without the leading "="
 * @example condition({ kind: "below", range, bound: 60, tone: "poor" }) // "AND(ISNUMBER(C2),C2<60)"
 */
export function condition(conditional: Exclude<Conditional, DataBar>): string {
  const cell = cellName(conditional.range.top, conditional.range.left);
  switch (conditional.kind) {
    case "equals":
      return `${cell}="${conditional.text.replaceAll('"', '""')}"`;
    case "below":
      return `AND(ISNUMBER(${cell}),${cell}<${conditional.bound})`;
    case "when":
    case "ruled":
      return conditional.formula;
  }
}
