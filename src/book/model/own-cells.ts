import type { CellRange } from "../grid";
import type { OurSheet } from "./workbook";

/** More areas than this are told as one: what stands between them is not worth a formula that long. */
const MOST_AREAS = 60;

/**
 * The cells a sheet of ours fills, as few rectangles: those with something in them, and all of its
 * tables. What people later write anywhere else is theirs.
 *
 * @example ownAreas(sheet) // [{ top: 0, left: 0, bottom: 1, right: 0 }, { top: 4, left: 0, bottom: 41, right: 13 }]
 */
export function ownAreas(sheet: Pick<OurSheet, "blocks" | "tables">): CellRange[] {
  const open = new Map<string, CellRange>();
  const areas: CellRange[] = [];
  filledRows(sheet).forEach((columns, row) => {
    for (const { left, right } of spans(columns)) {
      const key = `${left} ${right}`;
      const above = open.get(key);
      const area = { top: above?.bottom === row - 1 ? above.top : row, left, bottom: row, right };
      if (above && area.top === row) areas.push(above);
      open.set(key, area);
    }
  });
  areas.push(...open.values());
  return areas.length > MOST_AREAS ? [around(areas)] : areas.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Whether the columns are filled, by row. */
function filledRows({ blocks, tables }: Pick<OurSheet, "blocks" | "tables">): boolean[][] {
  const filled: boolean[][] = [];
  for (const { top, left, rows } of blocks) {
    rows.forEach((row, n) => {
      const columns = (filled[top + n] ??= []);
      row.forEach((content, column) => (columns[left + column] = content !== null && content !== ""));
    });
  }
  for (const { range } of tables) {
    for (let row = range.top; row <= range.bottom; row++) for (let column = range.left; column <= range.right; column++) (filled[row] ??= [])[column] = true;
  }
  return filled;
}

function spans(columns: readonly boolean[]): { left: number; right: number }[] {
  const found: { left: number; right: number }[] = [];
  for (let column = 0; column < columns.length; column++) {
    if (!columns[column]) continue;
    const last = found.at(-1);
    if (last?.right === column - 1) last.right = column;
    else found.push({ left: column, right: column });
  }
  return found;
}

function around(areas: readonly CellRange[]): CellRange {
  const bound = areas[0]!;
  return areas.reduce(
    (all, { top, left, bottom, right }) => ({ top: Math.min(all.top, top), left: Math.min(all.left, left), bottom: Math.max(all.bottom, bottom), right: Math.max(all.right, right) }),
    bound,
  );
}
