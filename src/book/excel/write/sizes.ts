import { rangeName } from "../../model/range-name";
import type { LiveColumn, LiveSheet } from "../../model/live/sheet";
import { areasOf } from "../../model/live/areas";
import { CALL } from "./cells";
import { keyOf, type SheetChange } from "./change";
import type { Step } from "./step";

/** Characters a column of default width has room for, the edges of its cells included. */
const DEFAULT_CHARACTERS = 9;

/**
 * Widths of columns and heights of rows. Columns that the user sized stay as they are where the
 * change says so.
 *
 * @param columnPoints of a column of default width: how wide a character is in this workbook
 */
export function sizeSteps(change: SheetChange, columnPoints: number): Step[] {
  return [...widthSteps(change, columnPoints), ...heightSteps(change.after, keyOf(change))];
}

function widthSteps(change: SheetChange, columnPoints: number): Step[] {
  const key = keyOf(change);
  const wanted = change.after.columns;
  return Array.from({ length: wanted.length }, (_, n) => n)
    .filter((n) => (change.keepsWidths ? change.columns[n] === undefined && wanted[n] !== undefined : true))
    .map((n): Step => {
      const address = rangeName({ top: 0, left: n, bottom: 0, right: n });
      const { width = DEFAULT_CHARACTERS, hidden = false }: LiveColumn = wanted[n] ?? {};
      return {
        bytes: 2 * CALL,
        ask: (room) => {
          const range = room.sheet(key).getRange(address);
          range.format.columnWidth = (width * columnPoints) / DEFAULT_CHARACTERS;
          if (hidden || !change.keepsWidths) range.columnHidden = hidden;
        },
      };
    });
}

function heightSteps({ heights, cells }: LiveSheet, key: string): Step[] {
  const last = Math.max(cells.values.length, cells.looks.length, heights.length);
  const fitted: Step[] = last === 0 ? [] : [{ bytes: CALL, ask: (room) => room.sheet(key).getRange(`1:${last}`).format.autofitRows() }];
  const fixed = [...areasOf(heights.map((height) => [height]), (height) => height)].flatMap(([height, areas]) =>
    areas.map((area): Step => ({ bytes: CALL, ask: (room) => (room.sheet(key).getRange(rangeName(area)).format.rowHeight = height) })),
  );
  return [...fitted, ...fixed];
}
