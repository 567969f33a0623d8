import { OfficePackage } from "../xlsx/package";
import { packEntry, writeZip } from "../zip/pack";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/**
 * A package without a sheet, for files that are ours alone. It says nothing of who made it or when.
 *
 * @param activeTab position of the sheet to be shown when it is opened
 * @example new PackageEditor(freshPackage(0))
 */
export function freshPackage(activeTab: number): OfficePackage {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${LINKS}"><bookViews><workbookView activeTab="${activeTab}"/></bookViews><sheets/></workbook>`,
  };
  const encoder = new TextEncoder();
  return new OfficePackage(writeZip(Object.entries(parts).map(([name, xml]) => packEntry(name, [encoder.encode(DECLARATION + xml)]))));
}
