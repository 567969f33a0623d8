import { pageSetup } from "../../../../src/book/file/parts/page";
import type { OurSheet } from "../../../../src/book/model/workbook";
import type { PrintPlan } from "../../../../src/report/plan";
import { BLANK } from "./gallery";

function sheet(print: Partial<PrintPlan>, changes: Partial<OurSheet> = {}): OurSheet {
  return { ...BLANK, print: { ...BLANK.print, ...print }, ...changes };
}

const write = (one: OurSheet, rows = 40, columns = 6) => pageSetup(one, { rows, columns }, new Map(one.heights.map(({ row, points }) => [row, { points, fixed: true }])), null);

test("one page wide, as long as it takes", () => {
  expect(write(sheet({}))).toBe(
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.35"/><pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="portrait"/><headerFooter scaleWithDoc="0"><oddFooter>&amp;L金牌考核&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
  );
});

test("an ampersand in the footer is one, and a long footer is cut", () => {
  expect(write(sheet({ footer: "Q&A <1>" }))).toContain("<oddFooter>&amp;LQ&amp;&amp;A &lt;1&gt;&amp;R");
  expect(write(sheet({ footer: "长".repeat(300) }))).toContain(`${"长".repeat(199)}…&amp;R`);
});

test("breaks stand before their rows", () => {
  expect(write(sheet({ breaks: [20, 40] }), 60)).toContain('<rowBreaks count="2" manualBreakCount="2"><brk id="20" max="16383" man="1"/><brk id="40" max="16383" man="1"/></rowBreaks>');
});

test("breaks stand before their columns too", () => {
  expect(write(sheet({ columnBreaks: [3] }))).toContain('</headerFooter><colBreaks count="1" manualBreakCount="1"><brk id="3" max="1048575" man="1"/></colBreaks>');
});

test("what stands above every page, in bold; a digit at its beginning is no size", () => {
  expect(write(sheet({ header: "5月 & 6月" }))).toContain('<oddHeader>&amp;L&amp;&quot;-,Bold&quot;&amp;12 5月 &amp;&amp; 6月</oddHeader><oddFooter>');
});

test("a sheet with breaks is scaled, since Excel ignores them on one that is fitted", () => {
  expect(write(sheet({ breaks: [20] }))).toMatch(/<pageSetup paperSize="9" scale="100" orientation/);
});

test("a last page of a few rows is spared", () => {
  // 748.4 points hold 45 rows of 16.5
  expect(write(sheet({}), 45)).toContain('fitToHeight="0"');
  expect(write(sheet({}), 49)).toContain('fitToHeight="1"');
  expect(write(sheet({}), 65)).toContain('fitToHeight="0"');
});
