/** The workbench: a grid, the add-in beside it, and one workbook on the desk at a time. */
import type { Locale } from "../appraisal/rubric/types";
import { whenIdle } from "../browser/when-idle";
import { hasErrors, type Issue } from "../appraisal/issue";
import { fileIssue } from "../book/file/codes";
import type { SavedLive } from "../book/file/live/save";
import { cellName, type CellRange } from "../book/grid";
import { AddIn, type AddInOptions } from "./add-in";
import { startFunctions } from "./beside/computing";
import { openBeside } from "./beside/files";
import { Desk } from "./desk";
import type { FunctionsMetadata } from "./grid/functions";
import type { Grid, GridEvents } from "./grid/grid";
import { gridWording } from "./grid/wording";
import type { BatchRecord } from "./inspector";
import type { Manifest } from "./manifest";
import { OnceQuiet } from "./once-quiet";

/**
 * Milliseconds after the add-in's last request before the grid follows: a run is many requests, and
 * sheets that are finished are shown in a fraction of the time that changes to them take.
 */
const SETTLED = 300;
/** Milliseconds after which the page has been loaded: neither it nor the add-in has anything to do. */
const LOADED = 1000;
/**
 * Milliseconds after which the add-in, which asks in quick succession, has read the workbook; and how long
 * the grid waits for that at most. Its first request is about the sheets there are, and it thinks longest
 * about the answer.
 */
const READ = 120;
const PATIENCE = 1500;
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
  readonly functions: Promise<FunctionsMetadata>;
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
  /** Not there until it is loaded. */
  grid: Grid | undefined;
  private state: WorkbenchState = { file: "", isChanged: false, issues: [], batches: [] };
  /** How often something was changed. */
  private changes = 0;
  private seen: object | null = null;
  /** Sheets of which the grid does not show yet what the add-in has done. */
  private readonly touched = new Set<string>();
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private begin!: () => void;
  /** The grid may take the page for itself: until the add-in has read the workbook, each of its requests would wait for it. */
  private readonly mayBegin = new Promise<void>((done) => (this.begin = done));
  private readonly reading = new OnceQuiet(READ, () => this.begin());
  /** What nobody needs at first comes when neither the page nor the add-in has anything to do any more. */
  private readonly loading = new OnceQuiet(LOADED, () => whenIdle(() => void this.grid!.complete()));
  /** One that has no workbook yet: the first loads while the first file is read. */
  private spare: AddIn | null;

  constructor(readonly options: WorkbenchOptions) {
    this.spare = this.addIn();
  }

  /**
   * Loads the grid, which is most of the page, and shows in it what is on the desk. The add-in works
   * with the workbook meanwhile.
   */
  async addGrid(): Promise<void> {
    const { locale, manifest, functions, grid } = this.options;
    const [{ Grid }] = await Promise.all([import("./grid/grid"), gridWording(locale)]);
    const events: GridEvents = {
      onEdit: (sheet, range) => this.edited(sheet, range),
      onStructure: () => this.set({ isChanged: true }),
      onCalculated: (sheets) => this.calculated(sheets),
      onSelect: (sheet, range) => this.selected(sheet, range),
    };
    const started = await Grid.in(grid, locale, events, { namespace: manifest.namespace, metadata: await functions, call: startFunctions(manifest.script, locale) });
    await this.mayBegin;
    this.grid = started;
    if (this.desk !== undefined) this.show();
  }

  get isChanged(): boolean {
    return this.state.isChanged;
  }

  /** Opens a file in the place of what is open. One that cannot be read says why, and what is open stays. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const { workbook, issues } = await openBeside(bytes, name);
    setTimeout(this.begin, PATIENCE);
    if (workbook === null) return this.set({ issues });
    this.desk?.close();
    this.desk = new Desk(workbook, FILES.test(name) ? bytes : null, this.spare ?? this.addIn(), (batch, touched) => this.answered(batch, touched));
    this.spare = null;
    this.seen = null;
    clearTimeout(this.waiting);
    this.touched.clear();
    this.show();
    this.set({ file: workbook.name, isChanged: false, issues, batches: [] });
  }

  /** The workbook as a file; null when it cannot be saved, and why is told. What is changed meanwhile is not in it. */
  async download(): Promise<{ name: string; bytes: Uint8Array } | null> {
    const { desk, changes, state: { file } } = this;
    const { bytes, issues } = await desk.save().catch(notSaved);
    const isSaved = bytes !== null && !hasErrors(issues);
    // Another file may have been opened meanwhile.
    if (this.desk === desk) this.set({ issues, ...(isSaved && { isChanged: this.changes !== changes }) });
    return isSaved ? { name: FILES.test(file) ? file : `${file.replace(/\.[^.]*$/, "")}.xlsx`, bytes } : null;
  }

  /** Runs a command of the ribbon. */
  run(command: string): void {
    this.desk.addIn.run(command);
  }

  dismiss(): void {
    this.set({ issues: [] });
  }

  private addIn(): AddIn {
    const { pane, manifest, locale, onLeave } = this.options;
    return new AddIn(pane, { page: manifest.page, title: manifest.name, locale, onLeave });
  }

  /** Shows the open workbook in the grid, once there is one. */
  private show(): void {
    if (this.grid === undefined) return;
    this.grid.show(this.desk.book);
    this.loading.heard();
  }

  private set(change: Partial<WorkbenchState>): void {
    if (change.isChanged) this.changes++;
    this.state = { ...this.state, ...change };
    this.options.onState(this.state);
  }

  private answered(batch: BatchRecord, touched: readonly string[]): void {
    for (const id of touched) this.touched.add(id);
    if (this.state.batches.length > 0) this.reading.heard();
    if (this.grid !== undefined) this.loading.heard();
    this.set({ batches: [...this.state.batches, batch].slice(-MOST_BATCHES), ...(touched.length > 0 && { isChanged: true }) });
    clearTimeout(this.waiting);
    if (this.touched.size > 0 && !this.isLedElsewhere()) this.waiting = setTimeout(() => this.follow(), SETTLED);
    else this.follow();
  }

  /** Whether the add-in has shown a sheet or selected cells since the grid followed. */
  private isLedElsewhere(): boolean {
    return this.desk.line.host.session.selection !== this.seen || this.grid?.front !== this.desk.book.active;
  }

  /** Shows what the add-in has done, and what it has selected. */
  private follow(): void {
    const { book, line } = this.desk;
    // What the add-in writes has rules, tables and charts.
    if (this.touched.size > 0 && this.grid?.isComplete === false) return void this.grid.complete().then(() => this.follow());
    if (this.touched.size > 0) this.grid?.follow(this.touched);
    this.touched.clear();
    const { selection } = line.host.session;
    if (selection !== null && selection !== this.seen && selection.sheet === book.active) this.grid?.select(selection.sheet, selection.range);
    else this.grid?.bringToFront(book.active);
    this.seen = selection;
  }

  private edited(id: string, { top, left, bottom, right }: CellRange): void {
    const { book, line } = this.desk;
    const [first, last] = [cellName(top, left), cellName(bottom, right)];
    line.host.session.changed(book.sheets.find((sheet) => sheet.id === id)!, first === last ? first : `${first}:${last}`, "person");
    this.set({ isChanged: true });
    this.grid?.charts.redraw();
  }

  private calculated(sheets: readonly string[]): void {
    for (const id of sheets) this.desk.line.host.session.calculated(id);
    this.grid?.charts.redraw();
  }

  private selected(sheet: string, range: CellRange): void {
    const { session } = this.desk.line.host;
    session.select(sheet, range, true);
    this.seen = session.selection;
  }
}

/** What is wrong is the browser's to tell, or ours to mend: the person at the computer keeps what there is. */
function notSaved(error: Error): SavedLive {
  reportError(error);
  return { bytes: null, issues: [fileIssue("error", "file-not-saved", { reason: error.message })] };
}
