import type { Issue } from "../../appraisal/issue";
import { excelIssue } from "./codes";
import { Journals } from "./journal";
import type { Keeping } from "./publish";
import type { RunOptions } from "./carry-out";
import { standingOf } from "./carry-out";
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
 * Gives back what the last run replaced, all or none: sheets it rewrote hold again what they held, and
 * those it added go. Restoring twice comes back to where it began.
 *
 * @returns why it could not be done; nothing when it is, or when nothing was replaced
 */
export async function restoreReplaced({ storage, book }: Keeping, options: RunOptions = {}): Promise<Issue[]> {
  const journals = new Journals(storage, book);
  const last = await journals.done();
  if (last === null) return [];
  return transact(
    (standing) =>
      last.changes.flatMap((change): WantedSheet[] => {
        // Where the sheet is now: what the run made of it.
        const place = standingOf(standing, { ...change, before: change.before });
        if (change.before === null) return place === null ? [] : [{ place, after: null, keepsWidths: false, drawsCharts: false }];
        return [{ place, after: change.before.sheet, keepsWidths: false, drawsCharts: change.before.knowsCharts }];
      }),
    journals,
    options,
  );
}
