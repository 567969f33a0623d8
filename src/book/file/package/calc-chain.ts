import type { ContentTypes } from "./content-types";
import type { PackageEditor } from "./editor";
import type { Relationships } from "./relationships";
import type { Relationship } from "../xlsx/package";
import { childrenNamed, XmlDocument } from "../xlsx/xml-document";

/**
 * Takes the cells of some sheets out of the calculation chain: one that names a cell without a
 * formula makes Excel repair the file. Cells that are missing from it Excel adds by itself. A chain
 * that becomes empty is not allowed, so it goes.
 *
 * @param chain the workbook's relationship to it
 * @param sheetIds of the sheets that are written anew
 * @throws Refusal when the part is damaged
 */
export function leaveCalcChain(book: PackageEditor, chain: Relationship, sheetIds: ReadonlySet<number>, links: Relationships, types: ContentTypes): void {
  const part = chain.target;
  const document = new XmlDocument(part, book.text(part));
  const cells = childrenNamed(document.root, "c");
  // A cell without a sheet is on that of the one before it.
  let sheet = 0;
  const kept = cells.filter((cell) => {
    sheet = Number(cell.attributes.i ?? sheet);
    if (sheetIds.has(sheet)) document.remove(cell);
    return !sheetIds.has(sheet);
  });
  if (kept.length === 0) {
    book.remove(part);
    links.remove(chain);
    types.withdraw(part);
  } else if (document.isChanged) {
    book.put(part, [document.toString()]);
  }
}
