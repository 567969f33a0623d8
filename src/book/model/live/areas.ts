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
  let above: Open<K>[] = [];
  for (let row = 0; row < layer.length; row++) {
    const here = runsOf(layer[row] ?? [], row, keyOf);
    // Both go from left to right.
    let n = 0;
    for (const [k, run] of here.entries()) {
      while (n < above.length && above[n].area.left < run.area.left) n++;
      const over = above[n];
      if (over !== undefined && over.area.left === run.area.left && over.area.right === run.area.right && over.key === run.key) {
        over.area.bottom = row;
        here[k] = over;
        continue;
      }
      const known = areas.get(run.key);
      if (known) known.push(run.area);
      else areas.set(run.key, [run.area]);
    }
    above = here;
  }
  return areas;
}

/** A rectangle that may grow downwards. */
interface Open<K> {
  readonly key: K;
  readonly area: { top: number; left: number; bottom: number; right: number };
}

/** Neighbours of a row that have the same entry. */
function runsOf<T, K>(entries: readonly (T | undefined)[], row: number, keyOf: (entry: T) => K): Open<K>[] {
  const runs: Open<K>[] = [];
  for (let left = 0; left < entries.length; ) {
    const entry = entries[left];
    if (entry === undefined) {
      left++;
      continue;
    }
    const key = keyOf(entry);
    let right = left;
    for (let next = entries[right + 1]; next !== undefined && (next === entry || keyOf(next) === key); next = entries[right + 1]) right++;
    runs.push({ key, area: { top: row, left, bottom: row, right } });
    left = right + 1;
  }
  return runs;
}
