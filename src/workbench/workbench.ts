/** The workbench: a grid, the add-in beside it, and one workbook on the desk at a time. */
import type { Locale } from "../appraisal/rubric/types";
import { hasErrors, type Issue } from "../appraisal/issue";
import { cellName, type CellRange } from "../book/grid";
import { openLive } from "../book/file/live/open";
import type { AddInOptions } from "./add-in";
import { Desk } from "./desk";
import { registerFunctions, type FunctionsMetadata } from "./grid/functions";
import { Grid } from "./grid/grid";
import type { BatchRecord } from "./inspector";
import type { Manifest } from "./manifest";

/** Milliseconds after the add-in's last request before the grid follows: a run is many requests. */
const SETTLED = 250;
const MOST_BATCHES = 200;
const FILES = /\.xls[xm]$/i;

export interface WorkbenchState {
  readonly file: string;
  /** Whether there is something that was not downloaded. */
  readonly isChanged: boolean;
  /** What the open file had to say. */
  readonly issues: readonly Issue[];
  readonly batches: readonly BatchRecord[];
}

export interface WorkbenchOptions {
  readonly locale: Locale;
  readonly manifest: Manifest;
  readonly functions: FunctionsMetadata;
  /** Id of the element the grid fills. */
  readonly grid: string;
  /** Where the add-in goes. */
  readonly pane: HTMLElement;
  readonly onState: (state: WorkbenchState) => void;
  /** The keyboard has left the add-in. */
  readonly onLeave: AddInOptions["onLeave"];
}

export class Workbench {
  desk!: Desk;
  private state: WorkbenchState = { file: "", isChanged: false, issues: [], batches: [] };
  private seen: object | null = null;
  private isBehind = false;
  private knowsFunctions = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  private constructor(
    readonly options: WorkbenchOptions,
    readonly grid: Grid,
  ) {}

  static async start(options: WorkbenchOptions): Promise<Workbench> {
    const grid: Grid = await Grid.in(options.grid, options.locale, {
      onEdit: (sheet, range) => workbench.edited(sheet, range),
      onStructure: () => workbench.set({ isChanged: true }),
      onCalculated: (sheets) => workbench.calculated(sheets),
      onSelect: (sheet, range) => workbench.selected(sheet, range),
    });
    const workbench = new Workbench(options, grid);
    await grid.charts.load();
    return workbench;
  }

  get isChanged(): boolean {
    return this.state.isChanged;
  }

  /** Opens a file in the place of what is open. One that cannot be read says why, and what is open stays. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const { workbook, issues } = await openLive(bytes, name);
    if (workbook === null) return this.set({ issues });
    this.desk?.close();
    const { manifest, locale, pane } = this.options;
    this.desk = new Desk(workbook, FILES.test(name) ? bytes : null, { place: pane, page: manifest.page, title: manifest.name, locale, onLeave: this.options.onLeave, onAnswered: (batch, hasWritten) => this.answered(batch, hasWritten) });
    this.seen = null;
    this.grid.show(workbook);
    this.registerFunctions();
    this.set({ file: workbook.name, isChanged: false, issues, batches: [] });
  }

  /** The workbook as a file; null when it cannot be saved, and why is told. */
  download(): { name: string; bytes: Uint8Array } | null {
    const { bytes, issues } = this.desk.save();
    if (bytes === null || hasErrors(issues)) return (this.set({ issues }), null);
    this.set({ isChanged: false, issues });
    return { name: FILES.test(this.state.file) ? this.state.file : `${this.state.file.replace(/\.[^.]*$/, "")}.xlsx`, bytes };
  }

  /** Runs a command of the ribbon. */
  run(command: string): void {
    this.desk.addIn.run(command);
  }

  dismiss(): void {
    this.set({ issues: [] });
  }

  /** Once there is a workbook: before, the grid knows no formulas. */
  private registerFunctions(): void {
    if (this.knowsFunctions) return;
    this.knowsFunctions = true;
    const { manifest, functions } = this.options;
    registerFunctions(this.grid.api, manifest.namespace, functions, (id, given) => this.desk.addIn.call(id, given));
  }

  private set(change: Partial<WorkbenchState>): void {
    this.state = { ...this.state, ...change };
    this.options.onState(this.state);
  }

  private answered(batch: BatchRecord, hasWritten: boolean): void {
    this.isBehind ||= hasWritten;
    this.set({ batches: [...this.state.batches, batch].slice(-MOST_BATCHES), ...(hasWritten && { isChanged: true }) });
    clearTimeout(this.waiting);
    if (this.isBehind) this.waiting = setTimeout(() => this.follow(), SETTLED);
    else this.follow();
  }

  /** Shows what the add-in has done, and what it has selected. */
  private follow(): void {
    const { book, line } = this.desk;
    if (this.isBehind) this.grid.show(book);
    this.isBehind = false;
    const { selection } = line.host.session;
    if (selection !== null && selection !== this.seen && selection.sheet === book.active) this.grid.select(selection.sheet, selection.range);
    else this.grid.bringToFront(book.active);
    this.seen = selection;
  }

  private edited(id: string, { top, left, bottom, right }: CellRange): void {
    const { book, line } = this.desk;
    const [first, last] = [cellName(top, left), cellName(bottom, right)];
    line.host.session.changed(book.sheets.find((sheet) => sheet.id === id)!, first === last ? first : `${first}:${last}`, "person");
    this.set({ isChanged: true });
    this.grid.charts.redraw();
  }

  private calculated(sheets: readonly string[]): void {
    for (const id of sheets) this.desk.line.host.session.calculated(id);
    this.grid.charts.redraw();
  }

  private selected(sheet: string, range: CellRange): void {
    const { session } = this.desk.line.host;
    session.select(sheet, range, true);
    this.seen = session.selection;
  }
}
