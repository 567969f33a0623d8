import { readTable } from "../../../src/book/file/xlsx/table";
import { OfficePackage } from "../../../src/book/file/xlsx/package";
import { workbookPart } from "../../../src/book/file/xlsx/workbook";
import { childNamed, childrenNamed, XmlDocument } from "../../../src/book/file/xlsx/xml-document";

/** What holds of every package that Excel opens without repair; says what does not. */
export function brokenRules(zip: Uint8Array): string[] {
  const book = new OfficePackage(zip);
  return [...missingTargets(book), ...partsWithoutType(book), ...doubles(book)];
}

function missingTargets(book: OfficePackage): string[] {
  const sources = ["", ...book.names.filter((name) => !name.endsWith(".rels"))];
  return sources.flatMap((source) => book.relationships(source).filter(({ target }) => !book.has(target)).map(({ target }) => `${source} points at ${target}, which is missing`));
}

function partsWithoutType(book: OfficePackage): string[] {
  const { root } = new XmlDocument("types", book.text("[Content_Types].xml"));
  const endings = childrenNamed(root, "Default").map(({ attributes }) => attributes.Extension!.toLowerCase());
  const names = childrenNamed(root, "Override").map(({ attributes }) => attributes.PartName!.toLowerCase());
  const without = book.names.filter((name) => name !== "[Content_Types].xml" && !names.includes(`/${name.toLowerCase()}`) && !endings.includes(name.split(".").at(-1)!.toLowerCase()));
  return [...without.map((name) => `${name} has no content type`), ...names.filter((name) => !book.has(name.slice(1))).map((name) => `${name} is typed and missing`), ...twice("typed", names)];
}

function doubles(book: OfficePackage): string[] {
  const part = workbookPart(book);
  const { root } = new XmlDocument(part, book.text(part));
  const sheets = childrenNamed(childNamed(root, "sheets")!, "sheet").map(({ attributes }) => attributes);
  const names = childrenNamed(childNamed(root, "definedNames")!, "definedName").map(({ attributes }) => `${attributes.name} ${attributes.localSheetId}`);
  const tables = book.names.filter((name) => name.includes("/tables/"));
  const ids = tables.map((name) => new XmlDocument(name, book.text(name)).root.attributes.id!);
  return [
    ...twice("sheet", sheets.map(({ name }) => name!.toLowerCase())),
    ...twice("sheetId", sheets.map(({ sheetId }) => sheetId!)),
    ...twice("name", names),
    ...twice("table id", ids),
    ...twice("table", tables.map((name) => readTable(book, name).name.toLowerCase())),
  ];
}

function twice(what: string, values: readonly string[]): string[] {
  return values.filter((value, n) => values.indexOf(value) < n).map((value) => `${what} ${value} is there twice`);
}
