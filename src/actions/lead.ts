/** 带队: the sheets that lead a team with its appraisal, each written when somebody asks for it. */
import { hasErrors } from "../appraisal/issue";
import type { Locale } from "../appraisal/rubric/types";
import { ownSheet } from "../book/model/own-sheets";
import type { Publication, Published } from "../publication/publish";
import { working, type Context } from "./context";
import { publicationOf } from "./publish";
import { reading } from "./refresh";

/**
 * Writes the sheets of a plan made from the workbook as it is now, and shows the first of them. What
 * was published stays as it is; the plan is made once the workbook has been read again.
 *
 * @param planOf null as its plan when an issue is an error: nothing is written, and the issues are told
 * @example await writeSheets(context, (publication, locale) => coachingPlan(publication, 3, locale));
 */
export function writeSheets(context: Context, planOf: (publication: Publication, locale: Locale) => Promise<Published>): Promise<void> {
  return working(context, "writing", async (progress) => {
    const { port, store, environment } = context;
    store.set(await reading(context, progress));
    const publication = publicationOf(store.get(), environment.now(), {});
    if (publication === null) return {};
    const { plan, issues } = await planOf(publication, store.get().host.locale);
    if (plan === null) return { message: { kind: "issues", issues } };
    const problems = await port.apply(plan, progress);
    if (hasErrors(problems)) return { message: { kind: "issues", issues: problems } };
    const fresh = await reading(context, { ...progress, signal: new AbortController().signal });
    const names = plan.sheets.filter(({ visible }) => visible).flatMap(({ key }) => ownSheet(fresh.book!.grids, key)?.name ?? []);
    await port.goTo(names[0]!, null);
    return { ...fresh, message: problems.length > 0 ? { kind: "issues", issues: problems } : { kind: "sheets-written", sheets: names } };
  });
}
