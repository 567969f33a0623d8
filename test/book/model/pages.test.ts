import { MARGINS } from "../../../src/book/paper";
import { fewestPages, scaleOf, type Extent } from "../../../src/book/model/pages";
import type { OurSheet } from "../../../src/book/model/workbook";
import type { PrintPlan } from "../../../src/report/plan";
import { BLANK } from "../file/parts/gallery";

const WIDE = Array.from({ length: 6 }, () => ({ width: 30 }));

function sheet(print: Partial<PrintPlan>, changes: Partial<OurSheet> = {}): OurSheet {
  return { ...BLANK, print: { ...BLANK.print, ...print }, ...changes };
}

const heightsOf = (one: OurSheet) => new Map(one.heights.map(({ row, points }) => [row, { points, fixed: true }]));
const scale = (one: OurSheet, extent: Partial<Extent> = {}) => scaleOf(one, { rows: 40, columns: 6, ...extent }, heightsOf(one), MARGINS);
const spared = (one: OurSheet, rows: number) => fewestPages(one, { rows, columns: 6 }, heightsOf(one), MARGINS);
const tall = (from: number, count: number) => Array.from({ length: count }, (_, n) => ({ row: from + n, points: 60 }));

describe("the scale", () => {
  test("what fits is printed in its own size", () => expect(scale(sheet({ breaks: [20] }))).toBe(100));

  test("wide columns go onto the page", () => {
    // 595 - 72 points for 6 x 30 characters of 7 points
    expect(scale(sheet({ breaks: [20] }, { columns: WIDE }))).toBe(41);
    expect(scale(sheet({ breaks: [20], orientation: "landscape" }, { columns: WIDE }))).toBe(61);
  });

  test("what is not printed takes no room: hidden columns, and cells beside the area", () => {
    expect(scale(sheet({ breaks: [20] }, { columns: WIDE.map((column, n) => ({ ...column, hidden: n > 0 })) }))).toBe(100);
    expect(scale(sheet({ breaks: [20], area: { top: 0, left: 0, bottom: 39, right: 1 } }, { columns: WIDE }), { columns: 60 })).toBe(100);
    expect(scale(sheet({ breaks: [20], fit: { wide: 1, high: 1 }, area: { top: 0, left: 0, bottom: 39, right: 1 } }), { rows: 4000 })).toBe(100);
  });

  test("pages across are parted at the breaks, repeated columns on each of them", () => {
    expect(scale(sheet({ columnBreaks: [3] }, { columns: WIDE }))).toBe(83);
    expect(scale(sheet({ columnBreaks: [3], titleColumns: [0, 0] }, { columns: WIDE }))).toBe(62);
  });

  test("where what stands between two breaks is to be a page, the longest goes onto one; else it runs on", () => {
    // 842 - 93.6 points for 20 x 60
    expect(scale(sheet({ breaks: [20], fit: { wide: 1, high: 1 } }, { heights: tall(20, 20) }))).toBe(62);
    expect(scale(sheet({ breaks: [20] }, { heights: tall(20, 20) }))).toBe(100);
  });

  test("a last page of a few rows is spared where there are breaks across only", () => {
    expect(scale(sheet({ columnBreaks: [3] }), { rows: 48 })).toBe(91);
    expect(scale(sheet({ columnBreaks: [3] }), { rows: 70 })).toBe(100);
  });

  test("never smaller than can be printed", () => expect(scale(sheet({ breaks: [2] }), { columns: 16_384 })).toBe(10));
});

describe("the pages of a fitted sheet", () => {
  test("one less where the last would hold a few rows alone", () => {
    expect(spared(sheet({}), 45)).toBe(0);
    expect(spared(sheet({}), 47)).toBe(1);
    expect(spared(sheet({}), 95)).toBe(2);
    expect(spared(sheet({}), 120)).toBe(0);
  });

  test("repeated rows are on every page, and are no reason to have one", () => {
    expect(spared(sheet({ titleRows: [0, 1] }, { heights: tall(0, 2) }), 44)).toBe(1);
  });

  test("not where everything would become too small for it", () => expect(spared(sheet({}), 54)).toBe(0));
});
