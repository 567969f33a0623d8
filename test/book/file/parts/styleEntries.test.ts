import { markup } from "../../../../src/book/file/parts/element";
import { borderEntry, differenceEntry, fillEntry, fontEntry, formatEntry } from "../../../../src/book/file/parts/styleEntries";
import { appearance } from "../../../../src/book/palette";

const link = appearance({ look: "link" });
const total = appearance({ look: "total", align: "right", wrap: true });

test("a font", () => {
  expect(markup(fontEntry(link))).toBe('<font><u/><sz val="10"/><color rgb="FF1D5FA8"/><name val="微软雅黑"/></font>');
});

test("a fill, and none", () => {
  expect(markup(fillEntry("FFF4CC"))).toBe('<fill><patternFill patternType="solid"><fgColor rgb="FFFFF4CC"/><bgColor indexed="64"/></patternFill></fill>');
  expect(markup(fillEntry(null))).toBe('<fill><patternFill patternType="none"/></fill>');
});

test("a rule above a sum", () => {
  expect(markup(borderEntry(total))).toBe('<border><left/><right/><top style="thin"><color rgb="FF6B7280"/></top><bottom/><diagonal/></border>');
});

test("what a conditional format changes", () => {
  expect(markup(differenceEntry({ color: "7A5B00", fill: "FFF4CC", below: null }))).toBe('<dxf><font><color rgb="FF7A5B00"/></font><fill><patternFill><bgColor rgb="FFFFF4CC"/></patternFill></fill></dxf>');
});

test("a format says what it applies, and nothing about what it leaves", () => {
  const pieces = { numFmtId: 4, fontId: 3, fillId: 0, borderId: 2, xfId: 0 };
  expect(markup(formatEntry(pieces, total, false))).toBe('<xf numFmtId="4" fontId="3" fillId="0" borderId="2" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="center" wrapText="1"/></xf>');
  expect(markup(formatEntry({ ...pieces, numFmtId: 0, fillId: 5, borderId: 0, xfId: null }, link, true))).toBe('<xf numFmtId="0" fontId="3" fillId="5" borderId="0" quotePrefix="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center"/></xf>');
});
