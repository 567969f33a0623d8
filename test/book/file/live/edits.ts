import fc from "fast-check";
import { put } from "../../../../src/book/model/live/layer";
import { DEFAULT_LOOK, type CellLook } from "../../../../src/book/model/live/look";
import { emptySheet, type LiveSheet } from "../../../../src/book/model/live/sheet";
import type { LiveWorkbook } from "../../../../src/book/model/live/workbook";
import type { CellRange } from "../../../../src/book/grid";

/** A change somebody makes to an open workbook. */
export type Edit = (book: LiveWorkbook) => void;

const row = fc.nat(14);
const column = fc.nat(7);
const text = fc.oneof(fc.constantFrom("小美", "=1+1", "+86", "a<b&\"c\"", " 前后 ", "_x0041_", "多\n行", "'引"), fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }).filter((word) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(word)));
const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0), fc.integer(), fc.boolean(), fc.constantFrom("#N/A", "#DIV/0!").map((error) => ({ error })));
const color = fc.constantFrom("1F2937", "C00000", "FFFBE6", "2F5D8C");
const rule = fc.option(fc.record({ weight: fc.constantFrom("hair" as const, "thin" as const, "medium" as const), color }), { nil: null });
const look: fc.Arbitrary<CellLook> = fc.record({
  font: fc.constantFrom("微软雅黑", "Arial", DEFAULT_LOOK.font),
  size: fc.constantFrom(9, 10.5, 18),
  bold: fc.boolean(),
  underline: fc.boolean(),
  color,
  fill: fc.option(color, { nil: null }),
  top: rule,
  bottom: rule,
  left: rule,
  right: rule,
  align: fc.constantFrom(null, "left" as const, "center" as const, "right" as const),
  vertical: fc.constantFrom("top" as const, "center" as const, "bottom" as const),
  wrap: fc.boolean(),
});
const format = fc.constantFrom("0.00%", "yyyy-mm-dd", "#,##0.00;[Red]-#,##0.00", "@", '0"分"');
const range: fc.Arbitrary<CellRange> = fc.tuple(row, column, fc.nat(3), fc.nat(3)).map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));

/** The sheet a number chooses. */
const on = (change: (sheet: LiveSheet, book: LiveWorkbook) => void): fc.Arbitrary<Edit> => fc.nat(9).map((n) => (book) => change(book.sheets[n % book.sheets.length], book));

function edit<T>(what: fc.Arbitrary<T>, change: (sheet: LiveSheet, what: T, book: LiveWorkbook) => void): fc.Arbitrary<Edit> {
  return what.chain((made) => on((sheet, book) => change(sheet, made, book)));
}

/** Any change of those the grid and the add-in make. */
export const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: edit(fc.tuple(row, column, value), ({ cells, tables }, [r, c, typed]) => type({ cells, tables }, r, c, () => put(cells.values, r, c, typed))) },
  { weight: 2, arbitrary: edit(fc.tuple(row, column), ({ cells, tables }, [r, c]) => type({ cells, tables }, r, c, () => put(cells.values, r, c, undefined))) },
  { weight: 3, arbitrary: edit(fc.tuple(row, column, fc.constantFrom("SUM(A1:A9)", 'KPI.POINTS(B2,"≥60%:100")', "XLOOKUP(A1,B:B,C:C)", "'数 据'!A1&\"x\""), value), ({ cells, tables }, [r, c, formula, result]) => type({ cells, tables }, r, c, () => (put(cells.formulas, r, c, formula), put(cells.values, r, c, result)))) },
  { weight: 3, arbitrary: edit(fc.tuple(row, column, look), ({ cells }, [r, c, made]) => put(cells.looks, r, c, made)) },
  { weight: 2, arbitrary: edit(fc.tuple(row, column, format), ({ cells }, [r, c, code]) => put(cells.formats, r, c, code)) },
  edit(fc.tuple(row, column), ({ cells }, [r, c]) => (put(cells.looks, r, c, undefined), put(cells.formats, r, c, undefined))),
  edit(fc.tuple(row, fc.option(fc.integer({ min: 12, max: 60 }), { nil: undefined })), (sheet, [r, points]) => (sheet.heights[r] = points)),
  edit(fc.tuple(column, fc.option(fc.record({ width: fc.integer({ min: 3, max: 40 }) }, { requiredKeys: [] }), { nil: undefined }), fc.boolean()), (sheet, [c, width, hidden]) => (sheet.columns[c] = width === undefined && !hidden ? undefined : { ...width, ...(hidden && { hidden: true }) })),
  edit(fc.tuple(fc.nat(3), fc.nat(3)), (sheet, [rows, columns]) => (sheet.freeze = { rows, columns })),
  edit(fc.option(color, { nil: null }), (sheet, made) => (sheet.tabColor = made)),
  on((sheet) => (sheet.gridlines = !sheet.gridlines)),
  on((sheet) => (sheet.isProtected = !sheet.isProtected)),
  edit(fc.tuple(range, color), (sheet, [cells, made]) => sheet.conditionals.splice(sheet.conditionals.length >> 1, 0, { kind: "bar", range: cells, color: made, min: null, max: 100 })),
  edit(fc.tuple(range, color), (sheet, [cells, made]) => sheet.conditionals.push({ kind: "formula", range: cells, formula: "$A1<60", color: made, fill: null, below: null })),
  on((sheet) => sheet.conditionals.pop()),
  edit(range, (sheet, cells) => (sheet.validations = [{ range: cells, rule: { kind: "list", source: "是,否" }, prompt: "选\n一个", error: "" }])),
  edit(range, (sheet, cells) => (sheet.validations = [{ range: cells, rule: { kind: "number", whole: true, min: 0, max: 1e21 }, prompt: "", error: "要整数" }])),
  edit(range, (sheet, cells) => (sheet.page = { ...sheet.page, orientation: "landscape", paper: "A4", area: cells, titleRows: [0, 1], fit: { wide: 1, high: 0 }, header: "月报 && 表", footer: { left: "金牌", right: "&P / &N" }, scalesAround: false, breaks: [4], centered: true })),
  edit(fc.constantFrom("改名", "It's 新", "Q1"), (sheet, name, book) => void (book.sheets.some((other) => other.name === name) || (sheet.name = name))),
  edit(fc.constantFrom("Visible" as const, "Hidden" as const, "VeryHidden" as const), (sheet, visibility, book) => (sheet.id === book.active ? undefined : (sheet.visibility = visibility))),
  on((sheet, book) => {
    if (sheet.visibility === "Visible") book.active = sheet.id;
  }),
  on((sheet, book) => {
    if (sheet.id !== book.active && book.sheets.length > 1) book.sheets.splice(book.sheets.indexOf(sheet), 1);
  }),
  on((sheet, book) => book.sheets.unshift(...book.sheets.splice(book.sheets.indexOf(sheet), 1))),
  fc.constant((book: LiveWorkbook) => {
    const n = book.sheets.length;
    const sheet = emptySheet(`{new ${n} ${book.names.length}}`, `新 ${n} ${book.sheets.map(({ name }) => name).join("").length}`);
    sheet.cells.values.push(["昵称", "得分"], ["小美", 91], ["阿强", 72]);
    sheet.cells.links.push(["'数 据'!A1"]);
    sheet.tables.push({ id: `${sheet.id}t`, name: `新表${n}_${book.names.length}`, top: 0, left: 0, bottom: 2, right: 1, style: "TableStyleLight1", filter: true, banded: false });
    sheet.charts.push(chartOf(sheet));
    book.sheets.splice(n >> 1, 0, sheet);
    book.names.push({ name: `新名${n}_${book.names.length}`, formula: "1+1", visible: true, comment: "" });
  }),
  on((sheet) => void (sheet.charts.length > 1 ? sheet.charts.shift() : sheet.charts.push(chartOf(sheet)))),
);

function chartOf(sheet: LiveSheet): LiveSheet["charts"][number] {
  return {
    id: `${sheet.id}c${sheet.charts.length}${sheet.charts.at(-1)?.id ?? ""}`,
    name: "图 1",
    kind: "column",
    title: "得分 & 排名",
    anchor: { top: 4, left: 0, bottom: 14, right: 5 },
    details: {},
    legend: true,
    valueAxis: { title: "分", min: 0, max: null, step: 20, format: "0" },
    series: [{ name: "得分", values: "'数 据'!$B$2:$B$3", categories: "'数 据'!$A$2:$A$3", color: "2F5D8C", points: ["C00000", null, "1F2937"], labels: { position: "OutsideEnd", format: "0", color: "1F2937", show: "value" }, markers: false }],
  };
}

/**
 * What is typed stands in the place of a formula; cells that one filled keep what they show. Headings
 * of tables are left alone: they are made texts that differ.
 */
function type({ cells, tables }: Pick<LiveSheet, "cells" | "tables">, r: number, c: number, then: () => void): void {
  if (tables.some(({ top, left, right }) => r === top && c >= left && c <= right)) return;
  put(cells.formulas, r, c, undefined);
  put(cells.links, r, c, undefined);
  const spill = cells.spills.findIndex(({ top, left }) => top === r && left === c);
  if (spill >= 0) cells.spills.splice(spill, 1);
  then();
}
