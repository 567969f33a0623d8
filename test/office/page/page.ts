/**
 * A page that plays Excel, without a grid to wait for: one open workbook, Excel's part over it, and the
 * add-in as it is deployed in a frame that fills the page. `?locale=en` speaks English.
 */
import type { Locale } from "../../../src/appraisal/rubric/types";
import { openLive } from "../../../src/book/file/live/open";
import { parseAddress } from "../../../src/book/model/address";
import { put } from "../../../src/book/model/live/layer";
import type { LiveSheet } from "../../../src/book/model/live/sheet";
import type { LiveWorkbook } from "../../../src/book/model/live/workbook";
import type { Fault } from "../../../src/host/line";
import { HostError } from "../../../src/host/errors";
import type { Way } from "../../../src/host/xdm";
import { localeOf } from "../../../src/locale/locale";
import { AddIn } from "../../../src/workbench/add-in";
import { Desk } from "../../../src/workbench/desk";
import { readManifest, type Manifest } from "../../../src/workbench/manifest";
import { usersBook } from "../books";

/** A value that a person types. */
export type Typed = string | number | boolean | null;

/** What tests do at the computer, and what they look at; in the page under the name `excel`. */
export interface ExcelPage {
  readonly book: LiveWorkbook;
  readonly desk: Desk;
  /** Where the keyboard has left the pane to. */
  readonly left: readonly Way[];
  /** Opens a workbook by its address, and the add-in in it; null is one that is empty. */
  open(address: string | null, name: string): Promise<void>;
  /** Closes the pane and opens it again in the same workbook. */
  openAgain(): void;
  type(sheet: string, cell: string, value: Typed): void;
  /** What a cell holds; null where it is empty. */
  valueAt(sheet: string, cell: string): unknown;
  /** The sheet that is in front, and the first cell of what is selected on it. */
  selected(): { readonly sheet: string; readonly row: number | null; readonly column: number | null };
  /** Spoils the n-th request from now on; the error of Excel by its code. */
  spoil(nth: number, kind: "refuse" | "break" | "lose" | "silence", code?: string): void;
  /** Somebody begins to type into a cell as soon as sheets are added: Excel lets add-ins wait, in the middle of a run. */
  typeOnceSheetsAreAdded(): Promise<void>;
}

class Excel implements ExcelPage {
  book!: LiveWorkbook;
  desk!: Desk;
  readonly left: Way[] = [];
  private file: Uint8Array | null = null;

  constructor(
    private readonly manifest: Manifest,
    private readonly locale: Locale,
  ) {}

  async open(address: string | null, name: string): Promise<void> {
    this.file = address === null ? null : new Uint8Array(await (await fetch(address)).arrayBuffer());
    const opened = this.file === null ? { workbook: usersBook([]), issues: [] } : await openLive(this.file, name);
    if (opened.workbook === null) throw new Error(JSON.stringify(opened.issues));
    this.book = opened.workbook;
    this.show();
  }

  openAgain(): void {
    this.desk.close();
    this.show();
  }

  type(sheet: string, cell: string, value: Typed): void {
    const { row, column } = parseAddress(cell)!;
    const on = this.sheet(sheet);
    put(on.cells.values, row, column, value ?? undefined);
    this.desk.line.host.session.changed(on, cell, "person");
  }

  valueAt(sheet: string, cell: string): unknown {
    const { row, column } = parseAddress(cell)!;
    return this.sheet(sheet).cells.values[row]?.[column] ?? null;
  }

  selected(): ReturnType<ExcelPage["selected"]> {
    const { selection } = this.desk.line.host.session;
    const here = selection?.sheet === this.book.active ? selection.range : null;
    return { sheet: this.book.sheets.find(({ id }) => id === this.book.active)!.name, row: here?.top ?? null, column: here?.left ?? null };
  }

  spoil(nth: number, kind: "refuse" | "break" | "lose" | "silence", code = "GeneralException"): void {
    const error = new HostError(code, "as the test wants it");
    const faults: Readonly<Record<typeof kind, Fault>> = { refuse: { kind: "refuse", error }, break: { kind: "break", share: 0.5, error }, lose: { kind: "lose" }, silence: { kind: "silence" } };
    this.desk.line.spoil(nth, faults[kind]);
  }

  typeOnceSheetsAreAdded(): Promise<void> {
    const { length } = this.book.sheets;
    return new Promise((done) => {
      const timer = setInterval(() => {
        if (this.book.sheets.length === length) return;
        clearInterval(timer);
        this.desk.line.host.setEditing(true);
        done();
      });
    });
  }

  private sheet(name: string): LiveSheet {
    const found = this.book.sheets.find((one) => one.name === name);
    if (found === undefined) throw new Error(`there is no sheet ${name}`);
    return found;
  }

  private show(): void {
    const { page, name: title } = this.manifest;
    this.desk = new Desk(this.book, this.file, new AddIn(document.body, { page, title, locale: this.locale, onLeave: (way) => this.left.push(way) }), () => undefined);
  }
}

async function start(): Promise<void> {
  const locale = localeOf(new URLSearchParams(location.search).get("locale") ?? undefined);
  Object.assign(window, { excel: new Excel(readManifest(await (await fetch("manifest.xml")).text(), locale), locale) });
}

void start();
