import { contextOf } from "../../../../src/report/sheets/context";
import { acrossPages, breaksBefore, columnPages, headingOf, titleOf } from "../../../../src/report/sheets/layout/page";
import { workedExample } from "../../../appraisal/worked-example";
import { reportOf } from "../../report-of";

const context = contextOf(reportOf(workedExample()), "zh-CN");

test("a heading says what the sheet is, and of what", () => {
  expect(titleOf(context, "data")).toBe("考核数据  2026-05");
  expect(headingOf(context, "data", ["一", "二"]).below).toBe(5);
});

describe("a wide sheet", () => {
  const wide = (widths: number[]) => acrossPages(context, "data", { widths, repeated: 1, top: 4, bottom: 90 });

  test("that fits one page is printed as it is", () => expect(wide([12, 60, 78])).toEqual({}));

  test("else has its first columns and its title on every page", () => {
    expect(wide([12, 60, 78, 10])).toEqual({ fit: { wide: 2, high: 0 }, titleColumns: [0, 0], area: { top: 4, left: 0, bottom: 90, right: 3 }, header: "考核数据  2026-05" });
    // Each page has 138 characters besides the repeated 12.
    expect(wide([12, 138, 138, 1])).toMatchObject({ fit: { wide: 3, high: 0 } });
  });
});

describe("columns that follow on pages of their own", () => {
  test("no page wider than the first, all about equally wide", () => {
    expect(columnPages([7, 12, 30, 10, 10, 10, 10], 2, 3)).toEqual([3, 5]);
    expect(columnPages([7, 12, 30, 20, 20, 20], 2, 3)).toEqual([3, 4, 5]);
    expect(columnPages([7, 12, 30], 2, 3)).toEqual([]);
  });
  test("one that is wider than the first page has a page", () => expect(columnPages([7, 12, 30, 48, 5], 2, 3)).toEqual([3, 4]));
});

describe("pages that begin before a section", () => {
  // 100 characters make a page 420 points high: 25 rows.
  const before = (sections: number[], below: number) => breaksBefore(sections, below, [], [60, 40]);

  test("a short one is not parted", () => {
    expect(before([4, 20], 25)).toEqual([]);
    expect(before([4, 20], 27)).toEqual([20]);
  });
  test("a long one has some rows below its heading", () => {
    expect(before([4, 15], 90)).toEqual([]);
    expect(before([4, 20], 90)).toEqual([20]);
  });
  test("never before the first, and none for a sheet of one section", () => expect(before([24], 90)).toEqual([]));
  test("rows have the heights they are given", () => expect(breaksBefore([4, 20], 25, [{ row: 0, points: 90 }], [60, 40])).toEqual([20]));
});
