import { rangeName } from "../../model/range-name";
import type { CellRange } from "../../grid";
import { without } from "../../model/live/range";
import { CELLS_NAME, cellsNameOf } from "../../model/cells-name";
import { cellsAmong } from "../../model/live/own-names";
import { MARK_NAME } from "../../model/mark";
import { keptTable, keyOf, type SheetChange } from "./change";
import { CALL } from "./cells";
import type { Step, WriteRoom } from "./step";

/** The first request: sheets that are missing are added, the others emptied. No cell is filled before all of that is done. */
export function structureSteps(change: SheetChange): Step[] {
  return [...(change.standing === null ? [addStep(change)] : emptySteps(change)), ...cellsNameSteps(change)];
}

function addStep({ after }: SheetChange): Step {
  const mark = after.names.find(({ name }) => name === MARK_NAME);
  return {
    bytes: 3 * CALL,
    ask: ({ context }) => {
      const sheet = context.workbook.worksheets.add(after.name);
      if (mark) sheet.names.add(MARK_NAME, `=${mark.formula}`).visible = mark.visible;
    },
  };
}

/** The name of the cells we fill goes with what they are; the sheet may be called otherwise by now. */
function cellsNameSteps(change: SheetChange): Step[] {
  const { standing, after } = change;
  const key = keyOf(change);
  const own = cellsAmong(after.names);
  const wanted = own ? cellsNameOf(standing?.name ?? after.name, own.areas) : null;
  const comment = after.names.find(({ name }) => name === CELLS_NAME)?.comment ?? "";
  return [
    ...(standing?.cells ? [{ bytes: CALL, ask: (room: WriteRoom) => room.sheet(key).names.getItem(CELLS_NAME).delete() }] : []),
    ...(wanted ? [{ bytes: 2 * CALL + 3 * wanted.formula.length, ask: (room: WriteRoom) => void (room.sheet(key).names.add(CELLS_NAME, `=${wanted.formula}`, comment).visible = false) }] : []),
  ];
}

/** Headings of tables that stay are not taken away: Excel would name their columns anew. */
function emptySteps(change: SheetChange): Step[] {
  const standing = change.standing!;
  const kept = standing.tables.filter((table) => staysIn(change, table.name, table.range));
  const headers = kept.map(({ range }): CellRange => ({ ...range, bottom: range.top }));
  const untouched = [...headers, ...change.spared];
  const cleared = standing.used === null ? [] : untouched.reduce<CellRange[]>((pieces, hole) => pieces.flatMap((piece) => without(piece, hole)), [standing.used]);
  const key = keyOf(change);
  return [
    ...standing.tables.filter((table) => !kept.includes(table)).map(({ name }): Step => ({ bytes: CALL, ask: (room) => void room.sheet(key).tables.getItem(name).convertToRange() })),
    ...kept.map(({ name }): Step => ({ bytes: CALL, ask: (room) => room.sheet(key).tables.getItem(name).clearFilters() })),
    { bytes: CALL, ask: (room) => room.sheet(key).getRange().conditionalFormats.clearAll() },
    { bytes: CALL, ask: (room) => room.sheet(key).getRange().dataValidation.clear() },
    { bytes: CALL, ask: (room) => room.sheet(key).getRange().unmerge() },
    { bytes: CALL, ask: (room) => room.sheet(key).horizontalPageBreaks.removePageBreaks() },
    { bytes: CALL, ask: (room) => room.sheet(key).verticalPageBreaks.removePageBreaks() },
    ...cleared.map((range): Step => ({ bytes: CALL, ask: (room) => room.sheet(key).getRange(rangeName(range)).clear("All") })),
    ...headers.map((range): Step => ({ bytes: CALL, ask: (room) => room.sheet(key).getRange(rangeName(range)).clear("Formats") })),
    ...kept.flatMap((table) => provisionalHeadings(change, key, table)),
  ];
}

function staysIn(change: SheetChange, name: string, range: CellRange): boolean {
  return change.after.tables.some((table) => table.name.toLowerCase() === name.toLowerCase() && keptTable(change, table)?.range === range);
}

/**
 * Where headings change places, one would meet the other on the way and be numbered by Excel: so all
 * get a name first that none of them has.
 */
function provisionalHeadings({ after }: SheetChange, key: string, { name, range, headings }: { readonly name: string; readonly range: CellRange; readonly headings: readonly string[] }): Step[] {
  const wanted = after.tables.find((table) => table.name.toLowerCase() === name.toLowerCase())!;
  const texts = after.cells.values[wanted.top] ?? [];
  if (headings.every((heading, n) => texts[wanted.left + n] === heading)) return [];
  const row = headings.map((_, n) => `· ${n + 1}`);
  const address = rangeName({ ...range, bottom: range.top });
  return [{ bytes: CALL + 20 * row.length, ask: (room) => (room.sheet(key).getRange(address).values = [row]) }];
}
