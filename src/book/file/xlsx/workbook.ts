import { refuse } from "../codes";
import type { OfficePackage, Relationship } from "./package";
import { attributeNamed, isOn, type Attributes } from "./xml";

export interface SheetEntry {
  readonly name: string;
  /** Part name. */
  readonly part: string;
}

/** What the workbook part says about the rest. */
export interface WorkbookParts {
  /** Worksheets in the order of the tabs, hidden ones included; chart sheets and macro sheets are none. */
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly strings: string | null;
  readonly styles: string | null;
}

/**
 * Reads the workbook part.
 *
 * @throws Refusal when the package holds no workbook, or one we cannot read
 * @example readWorkbook(book).sheets // [{ name: "数据信息", part: "xl/worksheets/sheet1.xml" }]
 */
export function readWorkbook(book: OfficePackage): WorkbookParts {
  const part = workbookPart(book);
  const relationships = book.relationships(part);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  let root: string | undefined;
  let date1904 = false;
  book.read(part, {
    open(name, attributes) {
      root ??= name;
      if (name === "workbookPr") date1904 = isOn(attributes.date1904);
      if (name === "sheet") addSheet(sheets, attributes, byId);
    },
  });
  if (root !== "workbook") refuse("file-not-workbook", {});
  if (sheets.length === 0) refuse("file-no-sheets", {});
  const only = (type: string) => relationships.find((relationship) => relationship.type === type)?.target ?? null;
  return { sheets, date1904, strings: only("sharedStrings"), styles: only("styles") };
}

function addSheet(sheets: SheetEntry[], attributes: Attributes, byId: ReadonlyMap<string, Relationship>): void {
  const name = attributes.name ?? "";
  const relationship = byId.get(attributeNamed(attributes, "id") ?? "") ?? refuse("file-part-missing", { part: name });
  if (relationship.type === "worksheet") sheets.push({ name, part: relationship.target });
}

function workbookPart(book: OfficePackage): string {
  const main = book.relationships("").find((relationship) => relationship.type === "officeDocument")?.target;
  const part = main ?? "xl/workbook.xml";
  if (part.toLowerCase().endsWith(".bin") || (!book.has(part) && book.has("xl/workbook.bin"))) refuse("file-xlsb", {});
  if (!book.has(part)) refuseStranger(book, part);
  return part;
}

/** Says what a zip without a workbook is. */
function refuseStranger(book: OfficePackage, part: string): never {
  if (book.has("mimetype") && book.has("META-INF/manifest.xml") && book.has("content.xml")) refuse("file-ods", {});
  if (book.has("[Content_Types].xml")) refuse("file-part-missing", { part });
  if (book.names.some((name) => /\.(xlsx|xlsm|xls|csv)$/i.test(name))) refuse("file-archive", {});
  return refuse("file-not-workbook", {});
}
