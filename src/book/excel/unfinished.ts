import type { Unfinished } from "../port";
import { Journals } from "./journal";
import type { Keeping } from "./publish";

/**
 * Whether the pane was closed in the middle of a run. To be asked when it starts.
 *
 * @example if ((await unfinishedRun(keeping)) !== null) offer both ways
 */
export async function unfinishedRun({ storage, book }: Keeping): Promise<Unfinished | null> {
  const running = await new Journals(storage, book).running();
  return running && { kind: running.kind, sheets: running.changes.map(({ before, after }) => (after ?? before!.sheet)!.name), canUndo: running.stage === "writing" };
}

/** Whether there is a run whose replaced sheets can be had back. */
export async function canRestore({ storage, book }: Keeping): Promise<boolean> {
  return (await new Journals(storage, book).restorable()) !== null;
}
