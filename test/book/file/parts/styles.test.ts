import fc from "fast-check";
import { Stylesheet } from "../../../../src/book/file/parts/styles";
import { XmlDocument } from "../../../../src/book/file/xlsx/xml-document";
import { FORMAT_CODES, TONES } from "../../../../src/book/palette";
import type { Look, NumberFormat, Style, Tone } from "../../../../src/report/plan";
import { MAIN, refusal } from "../fixture";

/** As Chinese Excel writes it: a theme font, formats of the user's own, extensions of the list of fonts and at the end. */
const USERS = `<?xml version="1.0" encoding="UTF-8"?>\r\n<styleSheet xmlns="${MAIN}" xmlns:mc="urn:mc" mc:Ignorable="x14ac" xmlns:x14ac="urn:x14ac"><numFmts count="2"><numFmt numFmtId="164" formatCode="[h]:mm:ss"/><numFmt numFmtId="170" formatCode="yyyy-mm-dd hh:mm"/></numFmts><fonts count="1" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0"/><extLst><ext uri="{E}"/></extLst></styleSheet>`;

const styles: fc.Arbitrary<Style> = fc.record(
  {
    look: fc.constantFrom<Look>("title", "header", "body", "strong", "total", "input", "link"),
    format: fc.constantFrom(...(Object.keys(FORMAT_CODES) as NumberFormat[])),
    align: fc.constantFrom("left" as const, "center" as const, "right" as const),
    wrap: fc.boolean(),
    tone: fc.constantFrom(...(Object.keys(TONES) as Tone[])),
  },
  { requiredKeys: ["look"] },
);

function entries(xml: string, list: string): string[] {
  const found = new XmlDocument("xl/styles.xml", xml).root.children.find(({ name }) => name === list);
  return found?.children.map(({ start, end }) => xml.slice(start, end)) ?? [];
}

const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];

test("a stylesheet nothing was asked of stays as it is", () => expect(new Stylesheet(USERS).toXml()).toBe(USERS));

test("a first style of a user's file", () => {
  const sheet = new Stylesheet(USERS);
  expect(sheet.indexOf({ look: "body", format: "datetime", tone: "gold" })).toBe(2);
  const xml = sheet.toXml();
  expect(entries(xml, "cellXfs")[2]).toBe('<xf numFmtId="170" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center"/></xf>');
  expect(xml).toContain('<fonts count="2" x14ac:knownFonts="1">');
});

test("what was there keeps its place and its text, and a second run adds nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(styles, fc.boolean()), { maxLength: 12 }), fc.constantFrom(...(Object.keys(TONES) as Tone[])), (asked, tone) => {
      const sheet = new Stylesheet(USERS);
      const positions = asked.map(([style, quoted]) => sheet.indexOf(style, quoted));
      const look = { color: TONES[tone].ink, fill: TONES[tone].soft, below: null };
      const difference = sheet.difference(look);
      const xml = sheet.toXml();
      for (const list of LISTS) expect(entries(xml, list).slice(0, entries(USERS, list).length)).toEqual(entries(USERS, list));
      const again = new Stylesheet(xml);
      expect(asked.map(([style, quoted]) => again.indexOf({ ...style }, quoted))).toEqual(positions);
      expect(again.difference(look)).toBe(difference);
      expect(again.toXml()).toBe(xml);
    }),
    { numRuns: 50 },
  );
});

test("equal styles share a position, others do not", () => {
  const sheet = new Stylesheet(null);
  const plain = sheet.indexOf({ look: "body" });
  expect(sheet.indexOf({ look: "body", format: "general" })).toBe(plain);
  expect(sheet.indexOf({ look: "body" }, true)).not.toBe(plain);
  expect(sheet.indexOf({ look: "strong" })).not.toBe(plain);
});

test("formats get numbers nobody has, built-in ones keep theirs", () => {
  const sheet = new Stylesheet(USERS);
  sheet.indexOf({ look: "body", format: "seconds" });
  sheet.indexOf({ look: "body", format: "percent" });
  expect(entries(sheet.toXml(), "numFmts").slice(2)).toEqual(['<numFmt numFmtId="171" formatCode="0.0"/>']);
});

test("a stylesheet with a prefix gets entries with the prefix", () => {
  const prefixed = `<x:styleSheet xmlns:x="${MAIN}"><x:fonts count="1"><x:font/></x:fonts><x:cellXfs count="1"><x:xf/></x:cellXfs></x:styleSheet>`;
  const sheet = new Stylesheet(prefixed);
  expect(sheet.indexOf({ look: "note" })).toBe(1);
  expect(sheet.toXml()).toMatch(/^<x:styleSheet [^>]+><x:fonts count="2"><x:font\/><x:font><x:sz val="9"\/>.*<\/x:fonts><x:fills count="2">.*<\/x:fills><x:borders count="1">.*<\/x:borders><x:cellXfs count="2">.*<\/x:cellXfs><\/x:styleSheet>$/);
});

test("lists that are missing come in the order of the standard, with what Excel counts on", () => {
  const sheet = new Stylesheet(`<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf numFmtId="0"/></cellXfs><extLst/></styleSheet>`);
  expect(sheet.indexOf({ look: "input", format: "seconds" })).toBe(1);
  sheet.difference({ color: TONES.poor.ink, fill: TONES.poor.soft, below: null });
  const xml = sheet.toXml();
  expect(new XmlDocument("s", xml).root.children.map(({ name }) => name)).toEqual(["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs", "extLst"]);
  expect(entries(xml, "fills").slice(0, 2)).toEqual(['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']);
  expect(entries(xml, "cellXfs")[1]).toContain('fontId="1" fillId="2" borderId="1" applyNumberFormat');
});

test("an empty stylesheet and a byte order mark do no harm", () => {
  expect(new Stylesheet(`<styleSheet xmlns="${MAIN}"/>`).indexOf({ look: "body" })).toBe(1);
  const marked = new Stylesheet(`\ufeff${USERS}`);
  marked.indexOf({ look: "body" });
  expect(entries(marked.toXml(), "cellXfs")).toHaveLength(3);
});

test("a new workbook's ordinary cell is ours", () => {
  expect(entries(new Stylesheet(null).toXml(), "fonts")).toEqual(['<font><sz val="10"/><name val="微软雅黑"/></font>']);
});

test("a damaged stylesheet is refused", () => {
  expect(refusal(() => new Stylesheet("<styleSheet><fonts></styleSheet>"))).toMatchObject({ code: "file-damaged", params: { part: "xl/styles.xml" } });
});
