import { ownSheet } from "../book/model/own-sheets";
import { working, type Context } from "./context";
import { reading } from "./refresh";

/** Shows the sheet on which the rubric is tried out live. */
export function showLiveSheet(context: Context): Promise<void> {
  return working(context, "reading", async (progress) => {
    const { port } = context;
    const fresh = await reading(context, progress);
    const name = ownSheet(fresh.book?.grids ?? [], "live")?.name;
    if (name === undefined || !(await port.goTo(name, null))) return { ...fresh, step: "preview", message: { kind: "no-live-sheet" } };
    return fresh;
  });
}
