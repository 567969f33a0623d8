import type { CellRange } from "../grid";
import { pack, unpack, type PackedSheet } from "../model/live/pack";
import type { LiveSheet } from "../model/live/sheet";

/**
 * What a run is about to do and what was there before. It is kept in the add-in's own storage until
 * the run is done, and afterwards so that what was replaced can be had back: never in the workbook,
 * which others read.
 */
export interface Journal {
  readonly kind: RunKind;
  readonly changes: readonly JournalChange[];
}

/** A run of somebody's, or one that took such a run back and is not taken back itself. */
export type RunKind = "publish" | "restore";

/** One sheet of the run. */
export interface JournalChange {
  /** null for a sheet that is not there yet. */
  readonly before: BeforeSheet | null;
  /** null for a sheet that goes. */
  readonly after: LiveSheet | null;
  /** Cells of the user's, which are left as they are. */
  readonly spared: readonly CellRange[];
  readonly keepsWidths: boolean;
  readonly drawsCharts: boolean;
}

export interface BeforeSheet {
  readonly sheet: LiveSheet;
  /** Names of the charts of ours that stood there. */
  readonly charts: readonly string[];
  /** Whether `sheet` says what they show. */
  readonly knowsCharts: boolean;
}

/**
 * "writing": the run can still be taken back. "closing": all that is new is there, and what is left of
 * the old is being removed.
 */
export type Stage = "writing" | "closing";

/** A store of plain data by key, in which what was written is there after a crash. */
export interface Storage {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Which of the two slots holds what. */
interface Index {
  readonly running: { readonly slot: Slot; readonly stage: Stage } | null;
  readonly done: Slot | null;
}

type Slot = "a" | "b";

/** The journals of one workbook: of the run under way, and of the last that is done. */
export class Journals {
  constructor(
    private readonly storage: Storage,
    private readonly book: string,
  ) {}

  /** Notes a run before its first change. */
  async begin(journal: Journal): Promise<void> {
    const { done } = await this.index();
    const slot = done === "a" ? "b" : "a";
    await this.storage.write(this.key(slot), packed(journal));
    await this.setIndex({ running: { slot, stage: "writing" }, done });
  }

  /** The point after which the run is completed, not taken back. */
  async close(): Promise<void> {
    const { running, done } = await this.index();
    if (running) await this.setIndex({ running: { ...running, stage: "closing" }, done });
  }

  /** The run is done; what it replaced can be had back. */
  async finish(): Promise<void> {
    const { running, done } = await this.index();
    await this.setIndex({ running: null, done: running?.slot ?? done });
  }

  /** The run was taken back. */
  async abandon(): Promise<void> {
    const { done } = await this.index();
    await this.setIndex({ running: null, done });
  }

  /** A run that was not brought to an end; null when there is none. */
  async running(): Promise<(Journal & { readonly stage: Stage }) | null> {
    const { running } = await this.index();
    return running && { ...unpacked((await this.storage.read(this.key(running.slot))) as Packed), stage: running.stage };
  }

  /** The last run that was; null when there is none. */
  async done(): Promise<Journal | null> {
    const { done } = await this.index();
    return done && unpacked((await this.storage.read(this.key(done))) as Packed);
  }

  /** The same, where it can be taken back; a restore is kept for what it says of the sheets that stand there. */
  async restorable(): Promise<Journal | null> {
    const last = await this.done();
    return last?.kind === "restore" ? null : last;
  }

  private async index(): Promise<Index> {
    return ((await this.storage.read(this.key("index"))) as Index | undefined) ?? { running: null, done: null };
  }

  private setIndex(index: Index): Promise<void> {
    return this.storage.write(this.key("index"), index);
  }

  private key(part: Slot | "index"): string {
    return `${this.book} ${part}`;
  }
}

/** A journal as it is stored. */
interface Packed {
  readonly kind: RunKind;
  readonly changes: readonly (Omit<JournalChange, "before" | "after"> & { readonly before: (Omit<BeforeSheet, "sheet"> & { readonly sheet: PackedSheet }) | null; readonly after: PackedSheet | null })[];
}

function packed({ kind, changes }: Journal): Packed {
  return { kind, changes: changes.map(({ before, after, ...how }) => ({ ...how, before: before && { ...before, sheet: pack(before.sheet) }, after: after === null ? null : pack(after) })) };
}

function unpacked({ kind, changes }: Packed): Journal {
  return { kind, changes: changes.map(({ before, after, ...how }) => ({ ...how, before: before && { ...before, sheet: unpack(before.sheet) }, after: after === null ? null : unpack(after) })) };
}
