/**
 * A workbook that is open somewhere (in Excel, in memory), as the actions of the pane and of the
 * ribbon see it. What goes wrong for a reason people can mend comes back as issues, or where nothing
 * comes back that could hold them is thrown as a Refusal. Besides that an implementation throws only for
 * a programming error, or `signal.reason` when it was told to stop.
 */
import type { Issue } from "../appraisal/issue";
import type { Locale } from "../appraisal/rubric/types";
import type { WorkbookPlan } from "../report/plan";
import type { Grid } from "./grid";
import type { TakenNames } from "./model/workbook";

export interface WorkbookPort {
  readonly host: HostFacts;
  /**
   * Everything a run reads: the sheets in the order of their tabs.
   *
   * @param whole whether the cells of our own sheets that are made anew by each run are wanted as well:
   * a host may leave them out, as they are most of a workbook
   */
  read(running?: Running, whole?: boolean): Promise<BookReading>;
  /**
   * Carries a plan out, all of it or nothing. What it replaces can be restored afterwards.
   *
   * @returns with an error among them, nothing was written
   */
  apply(plan: WorkbookPlan, running?: Running): Promise<readonly Issue[]>;
  /** Whether the last `apply` can be taken back. */
  canRestore(): Promise<boolean>;
  /** What the last `apply` replaced; null when it cannot be taken back. */
  replaced(): Promise<Replaced | null>;
  /**
   * Takes the last `apply` back, all of it or nothing: sheets it wrote are as they were, those it added
   * are gone. It is not taken back in its turn.
   *
   * @param but sheets that are written as a plan says instead
   */
  restore(but: WorkbookPlan, running?: Running): Promise<readonly Issue[]>;
  /** A run that was cut off, as by closing the pane; null when there is none. To be asked before anything is read. */
  unfinished(): Promise<Unfinished | null>;
  /** Brings such a run to its end, or takes it back. */
  recover(way: "complete" | "undo"): Promise<readonly Issue[]>;
  /** Adds the sheets of a .xlsx file behind the last tab. */
  addSheets(file: Uint8Array): Promise<readonly Issue[]>;
  /** Puts a text into one cell of the user's, as text. */
  write(sheet: string, cell: string, text: string): Promise<readonly Issue[]>;
  /** Selects a cell and brings it into view. False when there is no such sheet. */
  goTo(sheet: string, cell: string | null): Promise<boolean>;
  /** Tells of changes to cells, those this port makes apart, until the function that comes back is called. */
  onChange(handler: (change: Change) => void): () => void;
  /** A small JSON value kept inside the workbook; null when nothing is. Nothing private goes there: it travels with the file. */
  readSettings(): Promise<unknown>;
  writeSettings(settings: unknown): Promise<void>;
}

/** What was there before an `apply`. */
export interface Replaced {
  /** Marks of all sheets that it wrote. */
  readonly marks: readonly string[];
  /** Of those it found there, as they were. */
  readonly before: readonly Grid[];
}

export interface Running {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
}

export interface BookReading {
  readonly grids: readonly Grid[];
  readonly taken: TakenNames;
  /** With an error among them there are no grids. */
  readonly issues: readonly Issue[];
}

export interface Change {
  /** null where the host does not say. */
  readonly sheet: string | null;
}

/** A run that was not brought to its end. */
export interface Unfinished {
  /** Whether it was to write a plan, or to take a run back. */
  readonly kind: "publish" | "restore";
  /** Names of the sheets it touches. */
  readonly sheets: readonly string[];
  /** Whether it can still be taken back; else all new content is there and only has to be tidied. */
  readonly canUndo: boolean;
}

export interface HostFacts {
  readonly locale: Locale;
  /** "contrast" where the system asks for its contrast colours. */
  readonly theme: "light" | "dark" | "contrast";
}
