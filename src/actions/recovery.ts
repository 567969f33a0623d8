/** What the pane does first: a run that was cut off is brought to an end before anything is read. */
import { hasErrors } from "../appraisal/issue";
import { done, working, type Context, type Progress } from "./context";
import type { Unfinished } from "../book/port";
import { reading } from "./refresh";
import type { State } from "./state";

/** Reads the workbook; where the last run was cut off, asks first what is to become of it. */
export function begin(context: Context): Promise<void> {
  return working(context, "reading", async (progress) => {
    const unfinished = await context.port.unfinished();
    if (unfinished === null) return reading(context, progress);
    const { kind, canUndo, sheets } = unfinished;
    if (canUndo) return { question: { kind: kind === "restore" ? "unfinished-restore" : "unfinished", sheets } };
    return ended(context, kind, "complete", progress);
  });
}

/** Brings the run that was cut off to its end, or takes it back. */
export function endUnfinished(context: Context, way: "complete" | "undo"): Promise<void> {
  return working(context, way === "complete" ? "writing" : "restoring", async (progress) => {
    const unfinished = await context.port.unfinished();
    return unfinished === null ? reading(context, progress) : ended(context, unfinished.kind, way, progress);
  });
}

const MESSAGES = { publish: { complete: "run-completed", undo: "run-undone" }, restore: { complete: "restore-completed", undo: "restore-undone" } } as const;

async function ended(context: Context, kind: Unfinished["kind"], way: "complete" | "undo", progress: Progress): Promise<Partial<State>> {
  const issues = await context.port.recover(way);
  if (hasErrors(issues)) return { message: { kind: "issues", issues } };
  return { ...(await reading(context, progress)), message: done(MESSAGES[kind][way], issues) };
}
