import { rangeName } from "../../model/range-name";
import type { CellRange } from "../../grid";

/** Characters of a list of addresses; Excel takes 8,192. */
const LONGEST_LIST = 8000;

/**
 * Lists of addresses that name all areas, each short enough for one call.
 *
 * @example addressLists([{ top: 0, left: 0, bottom: 0, right: 1 }]) // ["A1:B1"]
 */
export function addressLists(areas: readonly CellRange[]): string[] {
  const lists: string[] = [];
  let list = "";
  for (const area of areas) {
    const address = rangeName(area);
    if (list.length + address.length + 1 > LONGEST_LIST) {
      lists.push(list);
      list = "";
    }
    list += list === "" ? address : `,${address}`;
  }
  return list === "" ? lists : [...lists, list];
}
