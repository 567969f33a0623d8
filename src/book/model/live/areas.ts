import type { CellRange } from "../../grid";
import type { Layer } from "./layer";

/**
 * The rectangles of cells that have the same entry. Neighbours in a row are joined, then rows that
 * are alike.
 *
 * @param keyOf what makes entries the same
 * @example areasOf(cells.formats, (code) => code).get("0.00%") // [{ top: 1, left: 3, bottom: 50, right: 3 }]
 */
export function areasOf<T, K>(layer: Layer<T>, keyOf: (entry: T) => K): Map<K, CellRange[]> {
  const areas = new Map<K, CellRange[]>();
  let above = new Map<number, { key: K; area: MutableRange }>();
  for (let row = 0; row < layer.length; row++) {
    const here = new Map<number, { key: K; area: MutableRange }>();
    for (const { key, left, right } of runs(layer[row] ?? [], keyOf)) {
      const over = above.get(left);
      if (over?.key === key && over.area.right === right) {
        over.area.bottom = row;
        here.set(left, over);
        continue;
      }
      const area = { top: row, left, bottom: row, right };
      here.set(left, { key, area });
      const known = areas.get(key);
      if (known) known.push(area);
      else areas.set(key, [area]);
    }
    above = here;
  }
  return areas;
}

interface MutableRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

function* runs<T, K>(row: readonly (T | undefined)[], keyOf: (entry: T) => K): Generator<{ key: K; left: number; right: number }> {
  for (let left = 0; left < row.length; ) {
    const entry = row[left];
    if (entry === undefined) {
      left++;
      continue;
    }
    const key = keyOf(entry);
    let right = left;
    while (right + 1 < row.length && row[right + 1] !== undefined && keyOf(row[right + 1]!) === key) right++;
    yield { key, left, right };
    left = right + 1;
  }
}
