import { Workbook } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { strToU8 } from "fflate";
import { openBook } from "../../../src/book/file/open";
import { MAIN, relationships, workbook, workbookParts, worksheet, zipOf } from "./fixture";

const SMALL = workbook('<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>12.5</v></c></row>');

async function codeOf(bytes: Uint8Array, name = "5月.xlsx"): Promise<string | undefined> {
  const { grids, issues } = await openBook(bytes, name);
  if (issues.length > 0) expect(grids).toEqual([]);
  return issues[0]?.code;
}

describe("openBook", () => {
  it("reads a workbook and names book and sheet", async () => {
    const { grids, issues } = await openBook(SMALL, "C:\\exports/2026/5月客服数据.xlsx");
    expect(issues).toEqual([]);
    expect(grids).toEqual([
      { name: "数据", book: "5月客服数据.xlsx", rows: [["旺旺昵称"], ["小美", 12.5]], formats: [], merges: [], tables: [], date1904: false },
    ]);
  });

  it("tells files by content, not by name", async () => {
    expect((await openBook(SMALL, "数据.csv")).grids[0].rows[1]).toEqual(["小美", 12.5]);
    const text = await openBook(strToU8("昵称\t接待人数\n小美\t12\n"), "千牛.5月.xls");
    expect(text.grids[0]).toMatchObject({ name: "千牛.5月", book: "千牛.5月.xls", rows: [["昵称", "接待人数"], ["小美", "12"], [undefined]] });
  });

  it("puts what is wrong with the whole file under the file's name", async () => {
    const { issues } = await openBook(new Uint8Array(), "/tmp/空.xlsx");
    expect(issues).toEqual([{ severity: "error", code: "file-empty", sheet: "空.xlsx", cell: null, value: null, params: {} }]);
  });

  it("says what to do about other formats", async () => {
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const withStream = (name: string) => {
      const bytes = new Uint8Array(2048);
      bytes.set(compound);
      [...name].forEach((letter, n) => bytes.set([letter.charCodeAt(0), 0], 1024 + 128 + 2 * n));
      return bytes;
    };
    expect(await codeOf(withStream("Workbook"), "旧.xls")).toBe("file-old-xls");
    expect(await codeOf(withStream("Workbook"), "旧.xlsx")).toBe("file-old-xls");
    expect(await codeOf(new Uint8Array([0x09, 0x04, 0x06, 0x00, 0, 0]))).toBe("file-old-xls");
    expect(await codeOf(withStream("EncryptedPackage"))).toBe("file-encrypted");
    expect(await codeOf(strToU8('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>昵称</td></tr></table></html>'), "导出.xls")).toBe("file-web-page");
    expect(await codeOf(strToU8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>'), "导出.xls")).toBe("file-web-page");
    expect(await codeOf(zipOf({ "5月.xlsx": SMALL }), "导出.zip")).toBe("file-archive");
    expect(await codeOf(zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "META-INF/manifest.xml": "<m/>", "content.xml": "<c/>" }), "表.ods")).toBe("file-ods");
    expect(await codeOf(zipOf({ "[Content_Types].xml": "<Types/>", "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.bin"]]), "xl/workbook.bin": new Uint8Array(9) }))).toBe("file-xlsb");
    expect(await codeOf(zipOf({ "[Content_Types].xml": "<Types/>", "_rels/.rels": relationships([["rId1", "officeDocument", "word/document.xml"]]), "word/document.xml": "<document/>" }))).toBe("file-not-workbook");
    expect(await codeOf(zipOf({ "photo.png": new Uint8Array(9) }))).toBe("file-not-workbook");
    expect(await codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))).toBe("file-not-workbook");
    expect(await codeOf(strToU8(" \n\t\n"), "空.csv")).toBe("file-empty");
  });

  it("reads what the library of the house writes, all its kinds of cells", async () => {
    const source = new Workbook();
    const sheet = source.addWorksheet("数据信息");
    sheet.addRow(["日期", "链接", "公式", "未算", "富文本", "是否", "错误"]);
    sheet.addRow([
      new Date(Date.UTC(2026, 4, 3)),
      { text: "小美", hyperlink: "https://example.com" },
      { formula: "1+1", result: 2 },
      { formula: "1+1" },
      { richText: [{ text: "阿" }, { text: "强", font: { bold: true } }] },
      true,
      { error: "#N/A" },
    ]);
    sheet.getCell("A2").numFmt = "yyyy-mm-dd";
    sheet.mergeCells("A4:C5");
    source.addWorksheet("藏").state = "veryHidden";
    const { grids } = await openBook(new Uint8Array(await source.xlsx.writeBuffer()), "x.xlsx");
    expect(grids.map(({ name }) => name)).toEqual(["数据信息", "藏"]);
    expect(grids[0].rows[1]).toEqual([46145, "小美", 2, { error: "#FORMULA!" }, "阿强", true, { error: "#N/A" }]);
    expect(grids[0].formats[1]?.[0]).toBe("yyyy-mm-dd");
    expect(grids[0].merges).toEqual([{ top: 3, left: 0, bottom: 4, right: 2 }]);
  });

  it("reads the strict dialect and prefixed elements", async () => {
    const strict = "http://purl.oclc.org/ooxml";
    const bytes = zipOf(
      workbookParts("", {
        "_rels/.rels": `<Relationships><Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
        "xl/workbook.xml": `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:q="${strict}/officeDocument/relationships"><x:workbookPr date1904="true"/><x:sheets><x:sheet name="数据" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
        "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="d"><x:v>2026-05-03</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      }),
    );
    const { grids, issues } = await openBook(bytes, "strict.xlsx");
    expect(issues).toEqual([]);
    expect(grids[0]).toMatchObject({ date1904: true, rows: [[46145 - 1462]], formats: [["yyyy-mm-dd"]] });
  });

  it("passes over formatted empty rows without a trace", async () => {
    const rows = Array.from({ length: 50_000 }, (_, n) => `<row r="${n + 1}" s="1" customFormat="1" ht="14"/>`).join("");
    const bytes = workbook("", { "xl/worksheets/sheet1.xml": worksheet(rows) });
    const { grids, issues } = await openBook(bytes, "格式.xlsx");
    expect(issues).toEqual([]);
    expect(grids[0].rows).toEqual([]);
  });

  it("stops at a DOCTYPE, in parts it does not read too", async () => {
    const bomb = `<?xml version="1.0"?><!-- <theme> --><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>`;
    expect(await codeOf(workbook("", { "xl/theme/theme1.xml": bomb }))).toBe("file-doctype");
    expect(await codeOf(workbook("", { "xl/worksheets/sheet1.xml": bomb }))).toBe("file-doctype");
  });

  it("says where a sheet is damaged", async () => {
    const { issues } = await openBook(workbook('<row r="2"><c r="B2" t="s"><v>99</v></c></row>'), "x.xlsx");
    expect(issues[0]).toMatchObject({ code: "file-damaged", sheet: "数据", cell: "B2" });
  });

  it("says which part is missing", async () => {
    const parts = workbookParts("");
    delete parts["xl/worksheets/sheet1.xml"];
    expect((await openBook(zipOf(parts), "x.xlsx")).issues[0]).toMatchObject({ code: "file-part-missing", params: { part: "xl/worksheets/sheet1.xml" } });
    delete parts["xl/workbook.xml"];
    expect((await openBook(zipOf(parts), "x.xlsx")).issues[0]).toMatchObject({ code: "file-part-missing", params: { part: "xl/workbook.xml" } });
  });

  it("needs at least one sheet, and skips chart sheets", async () => {
    const sheets = (inner: string) => `<workbook xmlns="${MAIN}" xmlns:r="r"><sheets>${inner}</sheets></workbook>`;
    const chart = '<sheet name="图" sheetId="2" r:id="rId9"/>';
    const links = relationships([["rId9", "chartsheet", "chartsheets/sheet1.xml"], ["rId1", "worksheet", "worksheets/sheet1.xml"]]);
    expect(await codeOf(workbook("", { "xl/workbook.xml": sheets(chart), "xl/_rels/workbook.xml.rels": links }))).toBe("file-no-sheets");
    const both = sheets(`${chart}<sheet name="数据" sheetId="1" state="hidden" r:id="rId1"/>`);
    const { grids } = await openBook(workbook("", { "xl/workbook.xml": both, "xl/_rels/workbook.xml.rels": links }), "x.xlsx");
    expect(grids.map(({ name }) => name)).toEqual(["数据"]);
  });
});

describe("openBook on noise", () => {
  const settles = async (bytes: Uint8Array) => {
    const { grids, issues } = await openBook(bytes, "x.xlsx");
    expect(grids.length > 0).toBe(issues.length === 0);
    return issues;
  };

  it("never throws on random bytes", () =>
    fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => void (await settles(bytes)))));

  it("never throws on random bytes behind a zip or compound signature", () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom([0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), fc.uint8Array({ maxLength: 200 }), async (start, rest) => {
        expect(await settles(new Uint8Array([...start, ...rest]))).toHaveLength(1);
      }),
    ));

  it("refuses every file that was cut off", () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: SMALL.length - 1 }), async (length) => {
        expect(await settles(SMALL.subarray(0, length))).toHaveLength(1);
      }),
    ));

  it("never reads other figures out of a file with a flipped bit", () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: SMALL.length * 8 - 1 }), async (bit) => {
        const bytes = SMALL.slice();
        bytes[bit >> 3] ^= 1 << (bit & 7);
        const { grids } = await openBook(bytes, "x.xlsx");
        const sheet = grids.find(({ name }) => name === "数据");
        if (sheet) expect([[["旺旺昵称"], ["小美", 12.5]], [["旺旺昵称"], ["小美", 12.5], [undefined]]]).toContainEqual(sheet.rows);
      }),
      { numRuns: 500 },
    ));

  it("never throws on odd XML in a sheet", () => {
    const piece = fc.constantFrom('<row r="1">', "</row>", '<c r="A1" t="s">', "<c>", "</c>", "<v>", "</v>", "1", "-", "&amp;", "&x;", "&#0;", "<![CDATA[7]]>", "<is>", "<t>", "</t>", "<f/>", '<row r="0">', '<c r="ZZZZ1">', "<", "\0", "<mergeCell ref='A1'/>");
    return fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => void (await settles(workbook(pieces.join(""))))));
  });
});
