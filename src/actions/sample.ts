import { hasErrors } from "../appraisal/issue";
import { working, type Context } from "./context";
import { reading } from "./refresh";

/** Adds the sample data to the workbook and scores it, for people who want to look first. */
export function loadSample(context: Context): Promise<void> {
  return working(context, "sample", async (progress) => {
    const { port, environment } = context;
    const issues = await port.addSheets(await environment.sample());
    if (hasErrors(issues)) return { message: { kind: "issues", issues } };
    return { ...(await reading(context, progress)), message: { kind: "sample-loaded" } };
  });
}
