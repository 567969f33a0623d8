/** What is written from the workbook as it is now: a plan, all of it or nothing. */
import type { Appraisal } from "../appraisal/appraise";
import { speechOf, type Speech } from "../appraisal/rubric/cells/speech";
import { EXCEL_TABLES } from "../appraisal/rubric/cells/cell";
import { hasErrors, type Issue } from "../appraisal/issue";
import type { Locale } from "../appraisal/rubric/types";
import type { Grid } from "../book/grid";
import { ownSheet } from "../book/model/own-sheets";
import type { BookReading } from "../book/port";
import { findRubricTables } from "../intake/rubric-sheet";
import type { Run } from "../intake/run";
import type { Publication, Published } from "../publication/publish";
import { cardHolders } from "../report/sheets/cards/holders";
import type { WorkbookPlan } from "../report/plan";
import { working, type Context } from "./context";
import { reading } from "./refresh";
import { issuesOf, type Draft, type Message, type State } from "./state";

export interface PublishOptions {
  /** The answer to whether a closed period is to be replaced. */
  readonly reopen?: boolean;
}

/**
 * Reads the workbook again, and writes what comes of it. Once it is written it cannot be stopped any
 * more: what stands there by then is read to the end.
 *
 * @param planOf null as its plan when an issue is an error: nothing is written, and the issues are told
 * @param told what is said of it, of the sheets as they stand then
 * @example await writePlan(context, (publication, locale) => closingOf(publication, locale), async (_, problems) => done("closed", problems));
 */
export function writePlan(context: Context, planOf: (publication: Publication, locale: Locale) => Promise<Published>, told: (written: { readonly plan: WorkbookPlan; readonly grids: readonly Grid[] }, problems: readonly Issue[]) => Promise<Message>): Promise<void> {
  return working(context, "writing", async (progress) => {
    const { port, store, environment } = context;
    // The question that led here, if one did, is answered.
    store.set({ question: null, ...(await reading(context, progress)) });
    const publication = publicationOf(store.get(), environment.now(), {});
    if (publication === null) return {};
    const { plan, issues } = await planOf(publication, store.get().host.locale);
    if (plan === null) return { message: { kind: "issues", issues } };
    const problems = await port.apply(plan, progress);
    if (hasErrors(problems)) return { message: { kind: "issues", issues: problems } };
    const fresh = await reading(context, { ...progress, signal: new AbortController().signal });
    return { ...fresh, message: await told({ plan, grids: fresh.book!.grids }, problems) };
  });
}

/** What the state publishes; null while there is nothing to publish. */
export function publicationOf(state: State, now: string, { reopen = false }: PublishOptions): Publication | null {
  if (!isPublishable(state)) return null;
  const { book, run, draft, cards } = state;
  return { grids: book.grids, run, appraisal: run.appraisal, issues: issuesOf(state), rubricInBook: !draft.changed && isWhereFormulasLook(book.grids) ? speechIn(book.grids) : null, cards: cards ? cardHolders(run.appraisal) : [], now, reopen };
}

/** A state with a result. */
type Publishable = State & { readonly book: BookReading; readonly draft: Draft; readonly run: Run & { readonly appraisal: Appraisal } };

/** Whether there is something to publish. */
export function isPublishable(state: State): state is Publishable {
  const { book, run, draft } = state;
  return book !== null && draft !== null && run !== null && run.appraisal !== null;
}

function speechIn(grids: readonly Grid[]): Speech | null {
  const found = findRubricTables(grids);
  return found && speechOf(found.tables);
}

/** Beside a rubric of the user's our tables have numbered names: only together with them are formulas written that name them. */
function isWhereFormulasLook(grids: readonly Grid[]): boolean {
  const own = ownSheet(grids, "rubric");
  return own === undefined || own.tables.some(({ name }) => name.toLowerCase() === EXCEL_TABLES.criteria.toLowerCase());
}
