import { isFitted, pageSetup } from "../../../../src/book/file/parts/page";
import type { OurSheet } from "../../../../src/book/model/workbook";
import type { PrintPlan } from "../../../../src/report/plan";
import { BLANK } from "./gallery";

function sheet(print: Partial<PrintPlan>, changes: Partial<OurSheet> = {}): OurSheet {
  return { ...BLANK, print: { ...BLANK.print, ...print }, ...changes };
}

const write = (one: OurSheet, rows = 40, columns = 6) => pageSetup(one, { rows, columns }, new Map(one.heights.map(({ row, points }) => [row, { points, fixed: true }])), null);
const scaleOf = (xml: string) => Number(/ scale="(\d+)"/.exec(xml)?.[1]);

test("one page wide, as long as it takes", () => {
  expect(write(sheet({}))).toBe(
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.35"/><pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="portrait"/><headerFooter><oddFooter>&amp;L金牌考核&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
  );
});

test("an ampersand in the footer is one, and a long footer is cut", () => {
  expect(write(sheet({ footer: "Q&A <1>" }))).toContain("<oddFooter>&amp;LQ&amp;&amp;A &lt;1&gt;&amp;R");
  expect(write(sheet({ footer: "长".repeat(300) }))).toContain(`${"长".repeat(199)}…&amp;R`);
});

test("breaks stand before their rows", () => {
  expect(write(sheet({ breaks: [20, 40] }), 60)).toContain('<rowBreaks count="2" manualBreakCount="2"><brk id="20" max="16383" man="1"/><brk id="40" max="16383" man="1"/></rowBreaks>');
});

describe("a sheet with breaks is scaled, since Excel ignores them on one that is fitted", () => {
  test("not fitted", () => {
    expect(isFitted(sheet({}))).toBe(true);
    expect(isFitted(sheet({ breaks: [20] }))).toBe(false);
    expect(isFitted(sheet({ fit: { wide: 0, high: 0 } }))).toBe(false);
  });
  test("what fits is printed in its own size", () => expect(scaleOf(write(sheet({ breaks: [20] })))).toBe(100));
  test("wide columns go onto the page", () => {
    const columns = Array.from({ length: 6 }, () => ({ width: 30 }));
    // 595 - 72 points for 6 x 30 x 6 points
    expect(scaleOf(write(sheet({ breaks: [20] }, { columns })))).toBe(48);
    expect(scaleOf(write(sheet({ breaks: [20], orientation: "landscape" }, { columns })))).toBe(71);
  });
  test("hidden columns take no room", () => {
    const columns = Array.from({ length: 6 }, (_, n) => ({ width: 30, hidden: n > 0 }));
    expect(scaleOf(write(sheet({ breaks: [20] }, { columns })))).toBe(100);
  });
  test("the longest page between two breaks goes onto one", () => {
    const heights = Array.from({ length: 20 }, (_, n) => ({ row: 20 + n, points: 60 }));
    // 842 - 93.6 points for 20 x 60
    expect(scaleOf(write(sheet({ breaks: [20] }, { heights })))).toBe(62);
  });
  test("without breaks pages end where they are full", () => expect(scaleOf(write(sheet({ fit: { wide: 0, high: 0 } }), 5000))).toBe(100));
  test("never smaller than can be printed", () => expect(scaleOf(write(sheet({ breaks: [2] }), 40, 16_384))).toBe(10));
});
