import { readDuration } from "../intake/cells/duration";
import { invalid, type ArgumentError, type CellResult } from "./argument-error";
import { isErrorCell, rowsOf, textOf } from "./cells";

/**
 * Durations as seconds: 1:20 (m:ss), 00:01:20, 1.5min, 2h. A number stands for seconds.
 * @customfunction SECONDS
 * @param text A duration, or a range of them
 */
export function seconds(text: unknown[][]): Array<Array<string | number | ArgumentError>> {
  return rowsOf(text).map((row, r) =>
    row.map((cell, c): CellResult => {
      const reading = readDuration(isErrorCell(cell) ? null : cell, undefined, null);
      if (reading.kind === "missing") return "";
      return reading.kind === "value" ? reading.value : invalid("text", "duration-not-read", { text: textOf(cell) }, { row: r + 1, column: c + 1 });
    }),
  );
}
