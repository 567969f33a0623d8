/** What the pane does first: a run that was cut off is brought to an end before anything is read. */
import { hasErrors } from "../appraisal/issue";
import { done, working, type Context, type Progress } from "./context";
import { reading } from "./refresh";
import type { State } from "./state";

/** Reads the workbook; where the last run was cut off, asks first what is to become of it. */
export function begin(context: Context): Promise<void> {
  return working(context, "reading", async (progress) => {
    const unfinished = await context.port.unfinished();
    if (unfinished === null) return reading(context, progress);
    if (unfinished.canUndo) return { question: { kind: "unfinished", sheets: unfinished.sheets } };
    return ended(context, "complete", progress);
  });
}

/** Brings the run that was cut off to its end, or takes it back. */
export function endUnfinished(context: Context, way: "complete" | "undo"): Promise<void> {
  return working(context, way === "complete" ? "writing" : "restoring", (progress) => ended(context, way, progress));
}

async function ended(context: Context, way: "complete" | "undo", progress: Progress): Promise<Partial<State>> {
  const issues = await context.port.recover(way);
  if (hasErrors(issues)) return { message: { kind: "issues", issues } };
  return { ...(await reading(context, progress)), message: done(way === "complete" ? "run-completed" : "run-undone", issues) };
}
