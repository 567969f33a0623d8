import { shift } from "../intake/cells/numeral";
import { decideRateColumn, readRate } from "../intake/cells/rate";
import { invalid, type ArgumentError, type CellResult } from "./argument-error";
import { isErrorCell, rowsOf, textOf } from "./cells";

/**
 * Rates as fractions from 0 to 1: 97.5% is 0.975. Bare numbers are percentages where one of the range is above 1.5.
 * @customfunction RATE
 * @param text A rate, or a column of them
 */
export function rate(text: unknown[][]): Array<Array<string | number | ArgumentError>> {
  const cells = rowsOf(text);
  const readings = cells.map((row) => row.map((cell) => readRate(isErrorCell(cell) ? null : cell, undefined)));
  const bare = readings.flat().flatMap((reading) => (reading.kind === "value" && reading.bare ? [reading.value] : []));
  const { percent } = decideRateColumn(bare, "");
  return readings.map((row, r) =>
    row.map((reading, c): CellResult => {
      const at = { row: r + 1, column: c + 1 };
      if (reading.kind === "missing") return "";
      if (reading.kind === "unreadable") return invalid("text", "rate-not-read", { text: textOf(cells[r]![c]!) }, at);
      const value = reading.bare && percent ? shift(reading.value, -2) : reading.value;
      return value < 0 || value > 1 ? invalid("text", "rate-outside", { text: textOf(cells[r]![c]!) }, at) : value;
    }),
  );
}
