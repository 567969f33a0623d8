import type { CellRange } from "../../src/book/grid";
import type { CellContent, SheetPlan, Style, WorkbookPlan } from "../../src/report/plan";
import { WIDEST } from "../../src/report/sheets/layout/widths";
import { contentAt, shownIn } from "./plan-grid";

/** What a plan must never be, whatever it was made of; each breach in a sentence. */
export function planProblems(plan: WorkbookPlan): string[] {
  const tables = plan.sheets.flatMap(({ tables: own }) => own.map(({ name }) => name.toLowerCase()));
  return [
    ...(new Set(tables).size < tables.length ? ["a table's name is there twice"] : []),
    ...plan.sheets.flatMap((sheet) => sheetProblems(sheet, plan).map((problem) => `${sheet.key}: ${problem}`)),
  ];
}

function sheetProblems(sheet: SheetPlan, plan: WorkbookPlan): string[] {
  const extent = extentOf(sheet);
  const ranges = [...sheet.merges, ...sheet.tables.map(({ range }) => range), ...sheet.conditionals.map(({ range }) => range), ...sheet.validations.map(({ range }) => range)];
  return [
    ...(sheet.name.length > 31 ? ["its name is too long"] : []),
    ...ranges.filter((range) => !isInside(range, extent)).map((range) => `${JSON.stringify(range)} reaches beyond what is written`),
    ...pairs(sheet.tables).filter(([a, b]) => overlap(a.range, b.range)).map(([a, b]) => `${a.name} and ${b.name} overlap`),
    ...pairs(sheet.merges).filter(([a, b]) => overlap(a, b)).map(() => "merges overlap"),
    ...sheet.merges.flatMap((merge) => sheet.tables.filter(({ range }) => overlap(merge, range)).map(({ name }) => `a merge lies in ${name}`)),
    ...sheet.tables.flatMap((table) => headingProblems(sheet, table.name, table.range)),
    ...sheet.blocks.flatMap((block) => styleProblems(block.style, block.rows)),
    ...sheet.blocks.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => cellProblems(cell, plan)))),
    ...sheet.widths.filter((width) => !(width > 0 && width <= WIDEST)).map((width) => `a column is ${width} wide`),
    ...(new Set(sheet.heights.map(({ row }) => row)).size < sheet.heights.length ? ["a row has two heights"] : []),
    ...sheet.heights.filter(({ row, points }) => row > extent.bottom || !(points > 0 && points < 410)).map(({ row }) => `row ${row} has an odd height`),
    ...printProblems(sheet, extent),
  ];
}

/** What is printed is there, pages begin within it, and no chart is cut. */
function printProblems({ print, charts }: SheetPlan, extent: CellRange): string[] {
  const area = print.area ?? extent;
  const { titleRows, titleColumns, breaks, columnBreaks = [] } = print;
  return [
    ...(titleRows !== undefined && titleRows[1] > extent.bottom ? ["title rows beyond the sheet"] : []),
    ...(titleColumns !== undefined && titleColumns[1] > extent.right ? ["title columns beyond the sheet"] : []),
    ...(isInside(area, extent) ? [] : [`it prints ${JSON.stringify(area)}, which reaches beyond what is written`]),
    ...breaks.filter((row, k) => row <= (breaks[k - 1] ?? area.top) || row > area.bottom).map((row) => `an odd break before row ${row}`),
    ...columnBreaks.filter((column, k) => column <= (columnBreaks[k - 1] ?? area.left) || column > area.right).map((column) => `an odd break before column ${column}`),
    ...charts.filter(({ anchor }) => !isInside(anchor, area) || breaks.some((row) => row > anchor.top && row <= anchor.bottom)).map(({ title }) => `the chart ${title} is cut on paper`),
  ];
}

function headingProblems(sheet: SheetPlan, name: string, { top, left, right, bottom }: CellRange): string[] {
  const headings = Array.from({ length: right - left + 1 }, (_, c) => String(shownIn(contentAt(sheet, top, left + c)) ?? "").toLowerCase());
  return [
    ...(headings.includes("") ? [`${name} has a column without a heading`] : []),
    ...(new Set(headings).size < headings.length ? [`${name} has a heading twice`] : []),
    ...(headings.some((heading) => heading.length > 255) ? [`${name} has a heading that is too long`] : []),
    ...(bottom === top ? [`${name} has no row`] : []),
  ];
}

/** One style, one a column, or one a cell. */
function styleProblems(style: Style | readonly Style[] | readonly (readonly Style[])[], rows: readonly (readonly unknown[])[]): string[] {
  if (!Array.isArray(style)) return [];
  const first = style[0] as Style | readonly Style[];
  if (Array.isArray(first)) return style.length === rows.length ? [] : ["styles of another height than their block"];
  return rows.every((row) => row.length === style.length) ? [] : ["styles of another width than their block"];
}

function cellProblems(cell: CellContent, plan: WorkbookPlan): string[] {
  const shown = shownIn(cell);
  const tooLong = typeof shown === "string" && shown.length > 32767 ? ["a text is too long"] : [];
  const noNumber = typeof shown === "number" && !Number.isFinite(shown) ? [`${shown} is no number for a cell`] : [];
  const formula = typeof cell === "object" && cell !== null && "formula" in cell ? cell.formula : "";
  const strangers = [...formula.matchAll(/\[\[(\w+)\]\]/g)].map(([, key]) => key!).filter((key) => !plan.sheets.some((sheet) => sheet.key === key));
  const target = typeof cell === "object" && cell !== null && "to" in cell && typeof cell.to.sheet === "string" ? [cell.to.sheet] : [];
  const missing = [...strangers, ...target.filter((key) => !plan.sheets.some((sheet) => sheet.key === key))];
  return [...tooLong, ...noNumber, ...missing.map((key) => `${key} is no sheet of the plan`), ...(formula.length > 8192 ? ["a formula is too long"] : [])];
}

/** Everything that is written or drawn. */
function extentOf({ blocks, charts }: SheetPlan): CellRange {
  return {
    top: 0,
    left: 0,
    bottom: Math.max(...blocks.map(({ top, rows }) => top + rows.length - 1), ...charts.map(({ anchor }) => anchor.bottom)),
    right: Math.max(...blocks.map(({ left, rows }) => left + Math.max(...rows.map((row) => row.length)) - 1), ...charts.map(({ anchor }) => anchor.right)),
  };
}

function isInside(range: CellRange, extent: CellRange): boolean {
  return range.top >= extent.top && range.left >= extent.left && range.bottom <= extent.bottom && range.right <= extent.right && range.top <= range.bottom && range.left <= range.right;
}

function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((item, i) => items.slice(i + 1).map((other): [T, T] => [item, other]));
}
