/** The built workbench in a real browser: Microsoft's client, the add-in's own bundle, and our host. */
import type { BrowserContext, FrameLocator, Page } from "playwright-core";
import type { Site } from "../../scripts/workbench/site";
import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/sheets-table/facade";
import type {} from "@univerjs/sheets-ui/facade";
import { cellName, type CellRange } from "../../src/book/grid";
import type { LiveWorkbook } from "../../src/book/model/live/workbook";

export interface OpenDesk {
  readonly page: Page;
  /** The add-in's page. */
  readonly pane: FrameLocator;
  /** What went wrong in the page or in the add-in's. */
  readonly problems: string[];
  /** Addresses asked for beyond the server's own. */
  readonly elsewhere: string[];
}

/**
 * Opens the workbench on the sample workbook, and waits until the pane has read it.
 *
 * @param prepare what is done before the page is asked for
 */
export async function openDesk({ browser, address, addIn }: Site, locale: "zh-CN" | "en", prepare?: (context: BrowserContext) => Promise<unknown>): Promise<OpenDesk> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 950 }, acceptDownloads: true });
  await prepare?.(context);
  const page = await context.newPage();
  // For a page that hangs; machines may be busy.
  page.setDefaultTimeout(100_000);
  const [problems, elsewhere]: [string[], string[]] = [[], []];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => ![address, addIn].some((own) => request.url().startsWith(own)) && !/^(?:data|blob):/.test(request.url()) && elsewhere.push(request.url()));
  await page.goto(`${address}/?locale=${locale}`);
  const pane = page.frameLocator("#add-in iframe");
  await pane.getByRole("tablist").waitFor();
  await pane.locator("#step-preview").waitFor();
  await page.waitForFunction(() => "workbench" in window);
  return { page, pane, problems, elsewhere };
}

interface Bench {
  readonly workbench: {
    readonly desk: { readonly book: LiveWorkbook; readonly line: { readonly host: { readonly session: { readonly selection: { readonly sheet: string; readonly range: CellRange } | null } } } };
    readonly isChanged: boolean;
    download(): Promise<unknown>;
    readonly grid: { readonly isComplete: boolean; complete(): Promise<void>; select(sheet: string, range: CellRange): void; readonly api: FUniver };
  };
}

/** What the open workbook holds in a cell: by the sheet's name, row and column from 0. */
export function cellAt(page: Page, sheet: string, row: number, column: number): Promise<unknown> {
  return page.evaluate(([name, r, c]) => (window as unknown as Bench).workbench.desk.book.sheets.find((one) => one.name === name)?.cells.values[r]?.[c] ?? null, [sheet, row, column] as const);
}

/** What is selected, as its sheet and its first cell: "5月数据!A6". */
export async function selection(page: Page): Promise<string | null> {
  const found = await page.evaluate(() => {
    const { book, line } = (window as unknown as Bench).workbench.desk;
    const { selection: selected } = line.host.session;
    const sheet = book.sheets.find(({ id }) => id === selected?.sheet);
    return sheet === undefined ? null : { name: sheet.name, row: selected!.range.top, column: selected!.range.left };
  });
  return found && `${found.name}!${cellName(found.row, found.column)}`;
}

/** What the grid shows in a cell; null for nothing, and where there is no such sheet. */
export function shownAt(page: Page, sheet: string, row: number, column: number): Promise<unknown> {
  return page.evaluate(([name, r, c]) => (window as unknown as Bench).workbench.grid.api.getActiveWorkbook()?.getSheetByName(name)?.getRange(r, c).getValue() ?? null, [sheet, row, column] as const);
}

/** Where somebody stands in the grid: sheet, selection, scroll and zoom. */
export function standing(page: Page): Promise<{ sheet: string; selection: string; scroll: unknown; zoom: number }> {
  return page.evaluate(() => {
    const front = (window as unknown as Bench).workbench.grid.api.getActiveWorkbook()!.getActiveSheet();
    return { sheet: front.getSheetName(), selection: front.getSelection()!.getActiveRange()!.getA1Notation(), scroll: front.getScrollState(), zoom: front.getZoom() };
  });
}

export function zoom(page: Page, ratio: number): Promise<void> {
  return page.evaluate((wanted) => void (window as unknown as Bench).workbench.grid.api.getActiveWorkbook()!.getActiveSheet().zoom(wanted), ratio);
}

/** Puts rows in before one, as the grid's menu does. */
export function insertRows(page: Page, sheet: string, before: number, count: number): Promise<void> {
  return page.evaluate(([name, row, rows]) => void (window as unknown as Bench).workbench.grid.api.getActiveWorkbook()!.getSheetByName(name)!.insertRowsBefore(row, rows), [sheet, before, count] as const);
}

/** Gives a sheet another name. */
export function renameSheet(page: Page, sheet: string, name: string): Promise<void> {
  return page.evaluate(([before, after]) => void (window as unknown as Bench).workbench.grid.api.getActiveWorkbook()!.getSheetByName(before)!.setName(after), [sheet, name] as const);
}

/** The first rows of a sheet's charts. */
export function anchors(page: Page, sheet: string): Promise<number[]> {
  return page.evaluate((name) => (window as unknown as Bench).workbench.desk.book.sheets.find((one) => one.name === name)!.charts.map(({ anchor }) => anchor.top), sheet);
}

/** The first row of a sheet's first table. */
export function tableTop(page: Page, sheet: string): Promise<number> {
  return page.evaluate((name) => (window as unknown as Bench).workbench.desk.book.sheets.find((one) => one.name === name)!.tables[0]!.top, sheet);
}

/** Puts rows in before the grid has been completed, and completes it: where the tables of that sheet stand then in the book and in the grid. */
export function completeAfterInserting(page: Page, sheet: string, count: number): Promise<{ wasComplete: boolean; book: number[]; grid: number[] }> {
  return page.evaluate(async ([name, rows]) => {
    const { desk, grid } = (window as unknown as Bench).workbench;
    const wasComplete = grid.isComplete;
    const shown = grid.api.getActiveWorkbook()!;
    shown.getSheetByName(name)!.insertRowsBefore(0, rows);
    await grid.complete();
    const { id, tables } = desk.book.sheets.find((one) => one.name === name)!;
    return { wasComplete, book: tables.map(({ top }) => top).sort(), grid: shown.getTableList().filter(({ subUnitId }) => subUnitId === id).map(({ range }) => range.startRow).sort() };
  }, [sheet, count] as const);
}

/** Saves the workbook, and writes into a cell before that is done: whether there is something then that is in no file. */
export function isChangedAfterSaving(page: Page, meanwhile: { sheet: string; row: number; column: number; value: number } | null): Promise<boolean> {
  return page.evaluate(async (cell) => {
    const { workbench } = window as unknown as Bench;
    const saving = workbench.download();
    if (cell !== null) workbench.grid.api.getActiveWorkbook()!.getSheetByName(cell.sheet)!.getRange(cell.row, cell.column).setValue(cell.value);
    await saving;
    return workbench.isChanged;
  }, meanwhile);
}

/** Takes back what was done last in the grid. */
export function undo(page: Page): Promise<void> {
  return page.evaluate(async () => void (await (window as unknown as Bench).workbench.grid.api.undo()));
}

/** The first cell of a sheet that holds a value. */
export async function findCell(page: Page, sheet: string, text: string | number): Promise<{ row: number; column: number }> {
  const found = await page.evaluate(
    ([name, wanted]) => {
      const { values } = (window as unknown as Bench).workbench.desk.book.sheets.find((one) => one.name === name)!.cells;
      const row = values.findIndex((cells) => cells?.includes(wanted));
      return row < 0 ? null : { row, column: values[row]!.indexOf(wanted) };
    },
    [sheet, text] as const,
  );
  if (found === null) throw new Error(`${sheet} has no ${text}`);
  return found;
}

/** Types into a cell: the keys, and Enter. */
export async function typeInto(page: Page, sheet: string, row: number, column: number, text: string): Promise<void> {
  // Into the grid, which then has the keyboard.
  await page.locator("[id^=univer-sheet-main-canvas]").click({ position: { x: 300, y: 300 } });
  await page.evaluate(
    ([name, r, c]) => {
      const { desk, grid } = (window as unknown as Bench).workbench;
      grid.select(desk.book.sheets.find((one) => one.name === name)!.id, { top: r, left: c, bottom: r, right: c });
    },
    [sheet, row, column] as const,
  );
  // The grid scrolls there.
  await page.waitForTimeout(500);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Puts a formula into a cell at once: while one is typed, the grid completes it. */
export function enterFormula(page: Page, sheet: string, row: number, column: number, formula: string): Promise<void> {
  return page.evaluate(([name, r, c, text]) => void (window as unknown as Bench).workbench.grid.api.getActiveWorkbook()!.getSheetByName(name)!.getRange(r, c).setFormula(text), [sheet, row, column, formula] as const);
}

/** Names of the sheets, in the order of their tabs. */
export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as Bench).workbench.desk.book.sheets.map(({ name }) => name));
}
