import type { CellRange } from "../../../grid";
import { parseRange } from "../../../model/address";

/**
 * The areas of a list, as formats and rules name them; what is no area is left out.
 *
 * @example rangesOf("A1:B3 D5") // [{ top: 0, left: 0, bottom: 2, right: 1 }, { top: 4, left: 3, bottom: 4, right: 3 }]
 */
export function rangesOf(list: string | undefined): CellRange[] {
  return (list ?? "").split(/\s+/).flatMap((area) => parseRange(area) ?? []);
}
