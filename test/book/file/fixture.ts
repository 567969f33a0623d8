import { strToU8, zipSync, type Zippable } from "fflate";

/** Parts of a package by name: XML as text, anything else as bytes. */
export type Parts = Record<string, string | Uint8Array>;

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A zip of the parts as they are. */
export function zipOf(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) files[name] = [typeof content === "string" ? strToU8(content) : content, { level, mtime: "2026-05-01" }];
  return zipSync(files);
}

export function relationships(links: readonly (readonly [id: string, type: string, target: string])[]): string {
  const all = links.map(([id, type, target]) => `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
}

/** A worksheet part around the content of its sheetData. */
export function worksheet(data: string, after = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${after}</worksheet>`;
}

/** The parts of a workbook with one sheet, 数据, to be changed as the test needs. */
export function workbookParts(data: string, changes: Parts = {}): Parts {
  return {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="数据" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "styles", "styles.xml"],
    ]),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>旺旺昵称</t></si><si><r><t>小</t></r><r><rPr><b/></rPr><t>美</t></r><rPh sb="0" eb="1"><t>xiao</t></rPh></si></sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[h]:mm:ss"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="31"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": worksheet(data),
    ...changes,
  };
}

/** A whole workbook with one sheet. */
export function workbook(data: string, changes: Parts = {}): Uint8Array {
  return zipOf(workbookParts(data, changes));
}

/** The same bytes with some replaced from an offset on. */
export function patched(bytes: Uint8Array, at: number, ...values: number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
}

/** Where a part's record begins in the central directory. */
export function directoryRecord(bytes: Uint8Array, name: string): number {
  const letters = strToU8(name);
  for (let at = bytes.length - 46 - letters.length; at >= 0; at--) {
    const here = bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2;
    if (here && letters.every((letter, n) => bytes[at + 46 + n] === letter)) return at;
  }
  throw new Error(`no part ${name}`);
}

/** Runs what refuses a file and returns the issue it refuses with. */
export function refusal(run: () => unknown): { code: string; params: unknown; sheet: string | null; cell: string | null } {
  try {
    run();
  } catch (error) {
    if (error instanceof Error && "issue" in error) return error.issue as ReturnType<typeof refusal>;
    throw error;
  }
  throw new Error("was not refused");
}
