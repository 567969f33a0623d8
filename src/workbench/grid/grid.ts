/** The grid: a view of the open workbook that tells what people do in it. It keeps nothing of its own. */
import type { ICellData, IObjectMatrixPrimitiveType, IRange, IResources } from "@univerjs/core";
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SelectionMoveType } from "@univerjs/preset-sheets-core";
import type { Locale } from "../../appraisal/rubric/types";
import type { CellRange } from "../../book/grid";
import { shiftAround, type Shift } from "../../book/model/live/shift";
import type { LiveWorkbook } from "../../book/model/live/workbook";
import { ChartOverlay } from "../charts/overlay";
import { Following, Shown } from "./follow";
import { registerFunctions, type GridFunctions } from "./functions";
import { takeComputed, takeEdit, takeLayout, takeSheets, takeSpills, type Matrix } from "./pull";
import { resources } from "./rules";
import { snapshot } from "./snapshot";
import { startUniver, type StartedUniver } from "./univer";

export interface GridEvents {
  /** Somebody changed cells: those of the range at the outside. */
  readonly onEdit: (sheet: string, range: CellRange) => void;
  /** Somebody added, removed, renamed or moved sheets, or changed how one looks. */
  readonly onStructure: () => void;
  /** Formulas of a sheet have new results. */
  readonly onCalculated: (sheets: readonly string[]) => void;
  readonly onSelect: (sheet: string, range: CellRange) => void;
}

/** What sets a selection; without a type it is done, with one it may still be drawn. */
interface SelectionSet {
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: IRange }[];
  readonly type?: SelectionMoveType;
}

type MatrixOf = Readonly<Record<string, Readonly<Record<string, Matrix | null>>>>;

/** What Univer does to a workbook, by what has to be looked at afterwards. Heights it fits to texts by itself are none of ours. */
const SHEETS = new Set(["insert-sheet", "remove-sheet", "set-worksheet-name", "set-worksheet-order", "set-worksheet-hidden", "set-tab-color"]);
const LAYOUT = new Set(["add-worksheet-merge", "remove-worksheet-merge", "set-worksheet-col-width", "set-worksheet-row-height", "set-frozen", "set-col-hidden", "set-col-visible", "set-row-hidden", "set-row-visible", "toggle-gridlines"]);
const MOVES = new Set(["insert-row", "insert-col", "remove-rows", "remove-col", "move-range", "move-rows", "move-columns", "reorder-range", "insert-range", "delete-range"]);

export class Grid {
  readonly charts: ChartOverlay;
  /** Whether there is more than cells: rules, tables, charts. */
  isComplete = false;
  private completing: Promise<void> | undefined;
  private unit: string | null = null;
  private opened = 0;
  private book!: LiveWorkbook;
  private shown!: Shown;
  /** While the view follows the workbook, what happens in it is nobody's edit. */
  private isFollowing = false;

  private constructor(
    private readonly started: StartedUniver,
    private readonly locale: Locale,
    private readonly events: GridEvents,
    private readonly functions: GridFunctions,
  ) {
    const { api } = started;
    this.charts = new ChartOverlay(api, () => this.book);
    api.onCommandExecuted(({ id, params }, options) => this.heard(id, params as Record<string, unknown>, (options as { fromFormula?: boolean } | undefined)?.fromFormula === true));
    api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
      if (this.book.sheets.find((sheet) => sheet.id === event.worksheet.getSheetId())?.isProtected) event.cancel = true;
    });
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      if (!this.isFollowing) this.book.active = activeSheet.getSheetId();
      this.placeCharts();
    });
  }

  get api(): FUniver {
    return this.started.api;
  }

  /** @param id of the element it fills */
  static async in(id: string, locale: Locale, events: GridEvents, functions: GridFunctions): Promise<Grid> {
    return new Grid(await startUniver(id, locale), locale, events, functions);
  }

  /** Adds what nobody needs at first. */
  complete(): Promise<void> {
    return (this.completing ??= this.started.complete(() => this.resources()).then(
      () => {
        this.isComplete = true;
        this.charts.prepare();
        this.placeCharts();
      },
      (error) => {
        this.completing = undefined;
        throw error;
      },
    ));
  }

  /** Rules and tables have moved with what people did since the workbook was shown. */
  private resources(): IResources {
    this.shown.takeRules(this.book);
    return resources(this.book);
  }

  /** Shows a workbook that has been opened, in the place of the one before. */
  show(book: LiveWorkbook): void {
    this.book = book;
    this.shown = new Shown(book);
    this.isFollowing = true;
    if (this.unit !== null) this.api.disposeUnit(this.unit);
    const isFirst = this.unit === null;
    this.unit = `book-${++this.opened}`;
    const opened = this.api.createWorkbook(snapshot(book, this.unit, this.locale, this.shown.styles));
    (opened.getSheetBySheetId(book.active) ?? opened.getActiveSheet()).activate();
    // Before there is a workbook, the grid knows no formulas.
    if (isFirst) registerFunctions(this.api, this.functions);
    this.isFollowing = false;
    this.charts.clear();
    this.placeCharts();
  }

  /**
   * Shows what has become of the workbook. What people have selected, scrolled to, typed but not entered
   * and may undo stays.
   *
   * @param touched ids of the sheets whose cells, layout or rules may have changed
   * @throws where the grid has not been completed: it would not know what rules are
   */
  follow(touched: ReadonlySet<string>): void {
    this.isFollowing = true;
    new Following(this.api, this.api.getActiveWorkbook()!, this.book, this.shown).follow(touched);
    this.isFollowing = false;
    this.charts.redraw();
    this.placeCharts();
  }

  /** Id of the sheet that is shown. */
  get front(): string | undefined {
    return this.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
  }

  /** Shows a sheet. */
  bringToFront(sheet: string): void {
    if (this.front !== sheet) this.api.getActiveWorkbook()?.getSheetBySheetId(sheet)?.activate();
  }

  /** Gives it the keyboard: it takes its keys from the editor of cells, which is always there. */
  focus(): void {
    document.querySelector<HTMLElement>(`[contenteditable][id$="${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}"]`)?.focus();
  }

  /** Brings cells into view and selects them. */
  select(sheet: string, { top, left, bottom, right }: CellRange): void {
    const found = this.api.getActiveWorkbook()?.getSheetBySheetId(sheet);
    if (!found) return;
    this.isFollowing = true;
    found.activate();
    found.getRange(top, left, bottom - top + 1, right - left + 1).activate();
    this.isFollowing = false;
    found.scrollToCell(Math.max(top - 3, 0), Math.max(left - 1, 0));
  }

  /** After the grid has been laid out: only then has a sheet places. */
  private placeCharts(): void {
    setTimeout(() => {
      const sheet = this.book.sheets.find(({ id }) => id === this.front);
      if (sheet !== undefined && this.isComplete) void this.charts.place(sheet);
    });
  }

  private heard(id: string, params: Record<string, unknown>, fromFormula: boolean): void {
    if (params?.unitId !== undefined && params.unitId !== this.unit) return;
    if (id === "formula.mutation.set-formula-calculation-result") return this.computed((params.unitData as MatrixOf)[this.unit!] ?? {});
    if (id === "formula.mutation.set-array-formula-data") return this.spilled(params);
    if (id === "sheet.operation.set-selections") return this.selected(params as unknown as SelectionSet);
    if (this.isFollowing || fromFormula) return;
    if (id === "sheet.mutation.set-range-values") return this.edited(String(params.subUnitId), params.cellValue as IObjectMatrixPrimitiveType<ICellData | null>);
    const kind = id.replace("sheet.mutation.", "");
    if (SHEETS.has(kind)) this.restructured(null, false);
    else if (LAYOUT.has(kind)) this.restructured(String(params.subUnitId), false);
    else if (MOVES.has(kind)) this.movedAlong(kind, params);
  }

  private movedAlong(kind: string, params: Record<string, unknown>): void {
    const shift = shiftOf(kind, params);
    const sheet = this.book.sheets.find(({ id }) => id === params.subUnitId);
    if (shift !== null && sheet !== undefined) shiftAround(this.book, sheet, shift);
    this.restructured(params.subUnitId === undefined ? null : String(params.subUnitId), true);
    if (shift === null) return;
    this.charts.redraw();
    this.placeCharts();
  }

  /** The grid's own event of selections misses those before the second. */
  private selected({ subUnitId, selections: [selection], type }: SelectionSet): void {
    if (this.isFollowing || selection === undefined || type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING) return;
    const { startRow, startColumn, endRow, endColumn } = selection.range;
    this.events.onSelect(subUnitId, { top: startRow, left: startColumn, bottom: endRow, right: endColumn });
  }

  private edited(id: string, cells: IObjectMatrixPrimitiveType<ICellData | null> | undefined): void {
    const sheet = this.book.sheets.find((one) => one.id === id);
    const view = this.api.getActiveWorkbook()?.getSheetBySheetId(id);
    if (sheet === undefined || !view || cells === undefined) return;
    const range = takeEdit(sheet, view, cells);
    if (range !== null) this.events.onEdit(id, range);
  }

  /** @param id the sheet; null for all */
  private restructured(id: string | null, movesCells: boolean): void {
    const view = this.api.getActiveWorkbook();
    if (!view) return;
    takeSheets(this.book, view);
    for (const sheet of this.book.sheets) if (id === null || sheet.id === id) takeLayout(sheet, view.getSheetBySheetId(sheet.id)!, movesCells);
    this.events.onStructure();
  }

  private computed(bySheet: Readonly<Record<string, Matrix | null>>): void {
    const changed = this.book.sheets.filter((sheet) => bySheet[sheet.id] && takeComputed(sheet, bySheet[sheet.id]!));
    if (changed.length > 0) this.events.onCalculated(changed.map(({ id }) => id));
  }

  private spilled({ arrayFormulaRange, arrayFormulaCellData }: { arrayFormulaRange?: Record<string, Record<string, unknown>>; arrayFormulaCellData?: MatrixOf }): void {
    const [ranges, cells] = [arrayFormulaRange?.[this.unit!] ?? {}, arrayFormulaCellData?.[this.unit!] ?? {}];
    const changed = this.book.sheets.filter((sheet) => takeSpills(sheet, (ranges[sheet.id] ?? {}) as Parameters<typeof takeSpills>[1], cells[sheet.id] ?? {}));
    if (changed.length > 0) this.events.onCalculated(changed.map(({ id }) => id));
  }
}

/** Rows or columns that were put in or taken out; null for what moves cells otherwise. */
function shiftOf(kind: string, { range }: Record<string, unknown>): Shift | null {
  const match = /^(insert|remove)-(rows?|col)$/.exec(kind);
  if (match === null) return null;
  const { startRow, endRow, startColumn, endColumn } = range as IRange;
  const [at, end] = match[2].startsWith("row") ? [startRow, endRow] : [startColumn, endColumn];
  const count = end - at + 1;
  return { along: match[2] === "col" ? "columns" : "rows", at, count: match[1] === "insert" ? count : -count };
}
