import { strFromU8, unzipSync } from "fflate";
import { PackageEditor } from "../../../../src/book/file/package/editor";
import { OfficePackage } from "../../../../src/book/file/xlsx/package";
import { workbookParts, zipOf, type Parts } from "../fixture";

/** An editor over a small workbook with one sheet, 数据, changed as the test needs. */
export function editorOf(changes: Parts = {}): PackageEditor {
  return new PackageEditor(new OfficePackage(zipOf(workbookParts("", changes))));
}

/** The text parts of a zip, by name. */
export function textsOf(zip: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
