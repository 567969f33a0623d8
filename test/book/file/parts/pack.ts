import type { OurSheet } from "../../../../src/book/model/workbook";
import { chartXml } from "../../../../src/book/file/parts/chart";
import { plannedChart } from "../../../../src/book/file/parts/chart/file-chart";
import { drawingXml } from "../../../../src/book/file/parts/drawing";
import { Stylesheet } from "../../../../src/book/file/parts/styles";
import { tableXml } from "../../../../src/book/file/parts/table";
import { worksheetXml } from "../../../../src/book/file/parts/worksheet";
import { LINKS, MAIN, relationships, zipOf, type Parts } from "../fixture";

const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const TYPES: Readonly<Record<string, string>> = {
  worksheets: `${SHEETML}.worksheet+xml`,
  tables: `${SHEETML}.table+xml`,
  drawings: "application/vnd.openxmlformats-officedocument.drawing+xml",
  charts: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
};
const DYNAMIC = `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** The least package around our parts: what the tests of parts open, print and validate. */
export function pack(sheets: readonly OurSheet[], given: string | null = null): Uint8Array {
  const styles = new Stylesheet(given);
  const parts: Parts = {};
  let tables = 0;
  let charts = 0;
  sheets.forEach((sheet, n) => {
    const links: (readonly [string, string, string])[] = [];
    const tableIds = sheet.tables.map((table) => {
      parts[`xl/tables/table${++tables}.xml`] = tableXml(table, tables);
      links.push([`rId${links.length + 1}`, "table", `/xl/tables/table${tables}.xml`]);
      return `rId${links.length}`;
    });
    let drawing: string | undefined;
    if (sheet.charts.length > 0) {
      const pointed = sheet.charts.map((chart, c) => {
        parts[`xl/charts/chart${++charts}.xml`] = chartXml(plannedChart(chart));
        return [`rId${c + 1}`, "chart", `/xl/charts/chart${charts}.xml`] as const;
      });
      parts[`xl/drawings/drawing${n + 1}.xml`] = drawingXml(sheet.charts.map(plannedChart), pointed.map(([id]) => id));
      parts[`xl/drawings/_rels/drawing${n + 1}.xml.rels`] = relationships(pointed);
      links.push([`rId${links.length + 1}`, "drawing", `/xl/drawings/drawing${n + 1}.xml`]);
      drawing = `rId${links.length}`;
    }
    parts[`xl/worksheets/sheet${n + 1}.xml`] = [...worksheetXml(sheet, styles, 1, { drawing, tables: tableIds }, null)].join("");
    if (links.length > 0) parts[`xl/worksheets/_rels/sheet${n + 1}.xml.rels`] = relationships(links);
  });
  parts["xl/styles.xml"] = styles.toXml();
  return zipOf({ ...frame(sheets, Object.keys(parts)), ...parts });
}

function frame(sheets: readonly OurSheet[], names: readonly string[]): Parts {
  const own = names.filter((name) => !name.includes("_rels/")).map((name): readonly [string, string] => [name, TYPES[name.split("/")[1]] ?? `${SHEETML}.styles+xml`]);
  const overrides = [["xl/workbook.xml", `${SHEETML}.sheet.main+xml`] as const, ["xl/metadata.xml", `${SHEETML}.sheetMetadata+xml`] as const, ...own];
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join("")}</Types>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${sheets.map(({ name }, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([...sheets.map((_, n) => [`rId${n + 1}`, "worksheet", `worksheets/sheet${n + 1}.xml`] as const), ["rIdS", "styles", "styles.xml"], ["rIdM", "sheetMetadata", "metadata.xml"]]),
    "xl/metadata.xml": DYNAMIC,
  };
}
