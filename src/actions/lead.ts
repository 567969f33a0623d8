/** 带队: the sheets that lead a team with its appraisal, each written when somebody asks for it. */
import { ownSheet } from "../book/model/own-sheets";
import type { Context } from "./context";
import { writePlan } from "./write";

/**
 * Writes the sheets of a plan made from the workbook as it is now, and shows the first of them. What
 * was published stays as it is; the plan is made once the workbook has been read again.
 *
 * @param planOf as of `writePlan`
 * @example await writeSheets(context, (publication, locale) => coachingPlan(publication, 3, locale));
 */
export function writeSheets(context: Context, planOf: Parameters<typeof writePlan>[1]): Promise<void> {
  return writePlan(context, planOf, async ({ plan, grids }, problems) => {
    const names = plan.sheets.filter(({ visible }) => visible).flatMap(({ key }) => ownSheet(grids, key)?.name ?? []);
    await context.port.goTo(names[0]!, null);
    return problems.length > 0 ? { kind: "issues", issues: problems } : { kind: "sheets-written", sheets: names };
  });
}
