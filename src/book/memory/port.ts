/**
 * A workbook in memory behind the port: no Excel, and all the rest as in earnest. The pane runs on it
 * in a plain browser page, and so do the tests of the actions.
 */
import { hasErrors } from "../../appraisal/issue";
import { openBook } from "../file/open";
import { parseAddress } from "../model/address";
import type { CellValue, Grid } from "../grid";
import { applyPlan } from "../model/apply";
import { sheetAsGrid } from "../model/as-grid";
import { workbookAsRead } from "../model/as-read";
import { freeSheetName } from "../model/sheet-name";
import type { TakenNames } from "../model/workbook";
import type { Change, HostFacts, WorkbookPort } from "../port";

export interface MemoryOptions {
  readonly host: HostFacts;
  /** Name of the workbook. */
  readonly book: string;
  readonly grids?: readonly Grid[];
  /** Called where Excel would select a cell. */
  readonly onGoTo?: (sheet: string, cell: string | null) => void;
}

/** What a person does who works in the workbook. */
export interface MemoryWorkbook extends WorkbookPort {
  /** Types a value into a cell. */
  type(sheet: string, cell: string, value: CellValue): void;
}

/**
 * @example const port = memoryPort({ host: { locale: "zh-CN", theme: "light" }, book: "5月.xlsx" }); await port.addSheets(bytes);
 */
export function memoryPort({ host, book, grids: given = [], onGoTo }: MemoryOptions): MemoryWorkbook {
  const taken: TakenNames = { tabs: [], names: [] };
  const handlers = new Set<(change: Change) => void>();
  let grids = [...given];
  let last: { readonly before: readonly Grid[]; readonly marks: readonly string[] } | null = null;
  let settings = "null";
  const put = (sheet: string, cell: string, value: CellValue): void => {
    const address = parseAddress(cell);
    if (address === null) throw new Error(`${cell} is no cell`);
    grids = grids.map((grid) => (grid.name === sheet ? withCell(grid, address.row, address.column, value) : grid));
  };

  return {
    host,
    read: async (running) => {
      running?.signal?.throwIfAborted();
      return { grids: [...grids], taken, issues: [] };
    },
    apply: async (plan, running) => {
      running?.signal?.throwIfAborted();
      const { sheets } = applyPlan(workbookAsRead(grids, taken), plan);
      const after: Grid[] = [];
      for (const [n, sheet] of sheets.entries()) {
        after.push(sheet.kind === "ours" ? sheetAsGrid(sheet, book) : sheet.grid);
        running?.onProgress?.(n + 1, sheets.length);
        await nextTurn();
        running?.signal?.throwIfAborted();
      }
      last = { before: grids, marks: plan.sheets.map(({ key }) => key) };
      grids = after;
      return [];
    },
    canRestore: async () => last !== null,
    replaced: async () => last && { marks: last.marks, before: last.before.filter(({ mark }) => mark !== undefined && last!.marks.includes(mark)) },
    restore: async (but) => {
      if (last === null) return [];
      const { sheets } = applyPlan(workbookAsRead(last.before, taken), but);
      [grids, last] = [sheets.map((sheet) => (sheet.kind === "ours" ? sheetAsGrid(sheet, book) : sheet.grid)), null];
      return [];
    },
    unfinished: async () => null,
    recover: async () => [],
    addSheets: async (file) => {
      const opened = await openBook(file, book);
      if (hasErrors(opened.issues)) return opened.issues;
      for (const grid of opened.grids) grids = [...grids, { ...grid, name: freeSheetName(grid.name, grids.map(({ name }) => name)) }];
      return opened.issues;
    },
    write: async (sheet, cell, text) => {
      put(sheet, cell, text);
      return [];
    },
    type: (sheet, cell, value) => {
      put(sheet, cell, value);
      handlers.forEach((handler) => handler({ sheet }));
    },
    goTo: async (sheet, cell) => {
      onGoTo?.(sheet, cell);
      return grids.some(({ name }) => name === sheet);
    },
    onChange: (handler) => {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
    readSettings: async () => JSON.parse(settings) as unknown,
    writeSettings: async (given) => void (settings = JSON.stringify(given)),
  };
}

/** Lets what waits for its turn go first: a click on "cancel", a picture of the progress. */
function nextTurn(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

function withCell(grid: Grid, row: number, column: number, value: CellValue): Grid {
  const rows = [...grid.rows];
  const cells = [...(rows[row] ?? [])];
  cells[column] = value === "" ? undefined : (value ?? undefined);
  rows[row] = cells;
  return { ...grid, rows };
}
