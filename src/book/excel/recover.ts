import type { Issue } from "../../appraisal/issue";
import type { WorkbookPlan } from "../../report/plan";
import { applyPlan } from "../model/apply";
import { workbookAsRead } from "../model/as-read";
import { gridOf } from "../model/live/grids";
import type { BookReading, Replaced } from "../port";
import { markOf, standingOf, type RunOptions } from "./carry-out";
import { excelIssue } from "./codes";
import { Journals, type JournalChange } from "./journal";
import { oursIn, wantedSheet, type Keeping } from "./publish";
import type { Standing } from "./read/standing";
import { attempt } from "./run";
import { close, complete, transact, undo, type WantedSheet } from "./transaction";

/**
 * Brings an unfinished run to its end, or takes it back.
 *
 * @returns why it could not be done; nothing when it is, or when there is no such run
 */
export async function recover(way: "complete" | "undo", { storage, book }: Keeping): Promise<Issue[]> {
  const journals = new Journals(storage, book);
  const running = await journals.running();
  if (running === null) return [];
  const act = running.stage === "closing" ? close : way === "complete" ? complete : undo;
  const done = await attempt(() => act(running, journals));
  return "issue" in done ? [done.issue, excelIssue("error", "excel-unfinished", {})] : [];
}

/**
 * What the last run replaced.
 *
 * @returns null when there is no run that can be taken back
 */
export async function lastReplaced({ storage, book }: Keeping): Promise<Replaced | null> {
  const last = await new Journals(storage, book).restorable();
  if (last === null) return null;
  return {
    marks: last.changes.flatMap((change) => markOfChange(change) ?? []),
    before: last.changes.flatMap(({ before }) => (before === null ? [] : [gridOf(before.sheet, "")])),
  };
}

/** Sheets that are written as a plan says while the others are given back. */
export interface Instead {
  readonly plan: WorkbookPlan;
  /** The workbook as it was read with the run in it. */
  readonly over: BookReading;
}

/**
 * Gives back what the last run replaced, all or none: sheets it rewrote hold again what they held, and
 * those it added go. What was given back is not taken away again by restoring once more.
 *
 * @returns why it could not be done; nothing when it is, or when nothing was replaced
 */
export async function restoreReplaced({ storage, book }: Keeping, options: RunOptions = {}, instead?: Instead): Promise<Issue[]> {
  const journals = new Journals(storage, book);
  const last = await journals.restorable();
  if (last === null) return [];
  const written = instead === undefined ? [] : oursIn(applyPlan(workbookAsRead(instead.over.grids, instead.over.taken), instead.plan));
  const marks = new Set<string | null>(written.map(({ mark }) => mark));
  const given = last.changes.filter((change) => !marks.has(markOfChange(change)));
  return transact("restore", (standing) => [...given.flatMap((change) => wantedBefore(change, standing)), ...written.map((sheet) => wantedSheet(sheet, standing))], journals, options);
}

function markOfChange({ before, after }: JournalChange): string | null {
  return markOf((after ?? before!.sheet)!);
}

function wantedBefore(change: JournalChange, standing: Standing): WantedSheet[] {
  // Where the sheet is now: what the run made of it.
  const place = standingOf(standing, change);
  if (change.before === null) return place === null ? [] : [{ place, after: null, keepsWidths: false, drawsCharts: false }];
  return [{ place, after: change.before.sheet, keepsWidths: false, drawsCharts: change.before.knowsCharts }];
}
