import type { CellValue } from "../../book/grid";
import { absence, UNREADABLE, type Reading } from "./reading";
import { fold } from "./text";

const YES = new Set(["是", "y", "yes", "true", "1", "√", "✓", "✔", "☑"]);
const NO = new Set(["否", "n", "no", "false", "0", "×", "✕", "✖", "✗", "✘", "☒"]);

/**
 * Reads a cell of a flag column.
 *
 * The letter x is unreadable: it stands for a cross in one form and for a tick in the next.
 *
 * @returns 1 for yes, 0 for no.
 * @example readFlag("是") // { kind: "value", value: 1 }
 */
export function readFlag(cell: CellValue): Reading {
  const nothing = absence(cell);
  if (nothing) return nothing;
  const word = fold(String(cell)).toLowerCase();
  if (YES.has(word)) return { kind: "value", value: 1 };
  return NO.has(word) ? { kind: "value", value: 0 } : UNREADABLE;
}
