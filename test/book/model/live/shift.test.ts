import fc from "fast-check";
import { liveWorkbook } from "../../../../src/book/model/live/grids";
import { shiftAround, shiftRange, type Shift } from "../../../../src/book/model/live/shift";
import type { LiveWorkbook } from "../../../../src/book/model/live/workbook";

function book(): LiveWorkbook {
  const grid = (name: string) => ({ name, book: "五月.xlsx", rows: [], formats: [], merges: [], tables: [], date1904: false });
  const live = liveWorkbook([grid("评分 排名"), grid("看板")]);
  const [scores, board] = live.sheets;
  scores.tables = [{ id: "{1}", name: "KpiScores", style: "TableStyleMedium2", filter: true, banded: true, top: 4, left: 0, bottom: 9, right: 5 }];
  scores.conditionals = [{ kind: "bar", range: { top: 5, left: 2, bottom: 9, right: 2 }, color: "217346", min: null, max: null }];
  scores.validations = [{ range: { top: 0, left: 1, bottom: 0, right: 1 }, rule: { kind: "list", source: "是,否" }, prompt: "", error: "" }];
  scores.cells.links[5] = [undefined, "'看板'!A1"];
  const series = { name: "总分", values: "'评分 排名'!$C$6:$C$10", categories: "'评分 排名'!$A$6:$A$10", color: null, points: [], labels: null, markers: false };
  board.charts = [{ id: "c", name: "c", kind: "bar", title: "", anchor: { top: 3, left: 0, bottom: 12, right: 6 }, series: [series], valueAxis: { title: "", min: null, max: null, step: null, format: "" }, legend: false, details: {} }];
  live.names = [{ name: "Top", formula: "'评分 排名'!$A$6", visible: true, comment: "" }, { name: "Sum", formula: "SUM('评分 排名'!C6:C10,看板!$B$2)", visible: true, comment: "" }];
  return live;
}

test("rows that are put in move what is further on and widen what reaches across", () => {
  const live = book();
  const [scores, board] = live.sheets;
  shiftAround(live, scores, { along: "rows", at: 6, count: 2 });
  expect(scores.tables[0]).toMatchObject({ top: 4, bottom: 11 });
  expect(scores.conditionals[0].range).toEqual({ top: 5, left: 2, bottom: 11, right: 2 });
  expect(scores.validations[0].range).toEqual({ top: 0, left: 1, bottom: 0, right: 1 });
  expect(scores.cells.links[5]?.[1]).toBe("'看板'!A1");
  expect(board.charts[0].series[0]).toMatchObject({ values: "'评分 排名'!$C$6:$C$12", categories: "'评分 排名'!$A$6:$A$12" });
  expect(board.charts[0].anchor).toEqual({ top: 3, left: 0, bottom: 12, right: 6 });
  expect(live.names.map(({ formula }) => formula)).toEqual(["'评分 排名'!$A$6", "SUM('评分 排名'!C6:C12,看板!$B$2)"]);
});

test("rows that are taken out: what lay in them is gone, a name of theirs is #REF!", () => {
  const live = book();
  const [scores] = live.sheets;
  shiftAround(live, scores, { along: "rows", at: 5, count: -5 });
  expect(scores.tables[0]).toMatchObject({ top: 4, bottom: 4 });
  expect(scores.conditionals).toEqual([]);
  expect(scores.cells.links[5]).toBeUndefined();
  expect(live.names[0].formula).toBe("'评分 排名'!#REF!");
});

test("columns move charts of their sheet, and links", () => {
  const live = book();
  const [scores, board] = live.sheets;
  shiftAround(live, board, { along: "columns", at: 0, count: 3 });
  expect(board.charts[0].anchor).toEqual({ top: 3, left: 3, bottom: 12, right: 9 });
  expect(live.names[1].formula).toBe("SUM('评分 排名'!C6:C10,看板!$E$2)");
  shiftAround(live, scores, { along: "columns", at: 1, count: 1 });
  expect(scores.cells.links[5]?.[2]).toBe("'看板'!A1");
  expect(scores.validations[0].range).toMatchObject({ left: 2, right: 2 });
});

const shifts = fc.record({ along: fc.constantFrom("rows" as const, "columns" as const), at: fc.nat(20), count: fc.integer({ min: 1, max: 9 }) });
const ranges = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(9), fc.nat(9)).map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

test("what is put in and taken out again changes nothing", () => {
  fc.assert(fc.property(ranges, shifts, (range, shift: Shift) => expect(shiftRange(shiftRange(range, shift)!, { ...shift, count: -shift.count })).toEqual(range)));
});
