import type { GridTable } from "../../grid";
import { refuse } from "../codes";
import { parseRange } from "../../model/address";
import type { OfficePackage } from "./package";

/**
 * Name and place of an Excel table.
 *
 * @throws Refusal when the part is missing or damaged
 * @example readTable(book, "xl/tables/table1.xml") // { name: "KpiTiers", top: 0, left: 0, bottom: 3, right: 4 }
 */
export function readTable(book: OfficePackage, part: string): GridTable {
  let table: GridTable | null = null;
  book.read(part, {
    open(element, { displayName, name, ref = "" }) {
      if (element !== "table") return;
      const range = parseRange(ref) ?? refuse("file-damaged", { part });
      table = { name: displayName ?? name ?? "", ...range };
    },
  });
  return table ?? refuse("file-damaged", { part });
}
