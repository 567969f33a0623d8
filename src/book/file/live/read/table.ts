import type { LiveTable } from "../../../model/live/sheet";
import { refuse } from "../../codes";
import { parseRange } from "../../../model/address";
import type { OfficePackage } from "../../xlsx/package";
import { readTree } from "../../xlsx/tree";
import { isOn } from "../../xlsx/xml";
import { childNamed } from "../../xlsx/xml-document";

/**
 * An Excel table with how it looks.
 *
 * @param sheet id of the live sheet
 * @throws Refusal when the part is missing or damaged
 * @example readTable(book, "xl/tables/table1.xml", "{1}").style // "TableStyleMedium2"
 */
export function readTable(book: OfficePackage, part: string, sheet: string): LiveTable {
  const root = readTree(book, part);
  const range = parseRange(root.attributes.ref ?? "") ?? refuse("file-damaged", { part });
  const name = root.attributes.displayName ?? root.attributes.name ?? "";
  const style = childNamed(root, "tableStyleInfo")?.attributes ?? {};
  return { ...range, id: `${sheet}${name}`, name, filter: childNamed(root, "autoFilter") !== undefined, banded: isOn(style.showRowStripes), style: style.name ?? "" };
}
