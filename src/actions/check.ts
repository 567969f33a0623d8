/** 复核: what is looked up when bonuses are about to be paid, or somebody objects. */
import type { Appraisal } from "../appraisal/appraise";
import type { Grid } from "../book/grid";
import { readRubricSheet } from "../intake/rubric-sheet";
import { score } from "../pipeline";
import type { Course, LoggedRun } from "../publication/changes";
import type { Verification } from "../publication/verify";
import { reportIssue } from "../report/codes";
import { working, type Context } from "./context";
import { writeSheets } from "./lead";
import { reading } from "./refresh";
import { optionsOf } from "./state";

export type { Course, LoggedRun };

/** What came of verifying a workbook, and which. */
export interface Verified extends Verification {
  /** The sheets as they stood. */
  readonly grids: readonly Grid[];
  /** Local time, as 2026-06-01T09:30:00. */
  readonly time: string;
}

/**
 * 核对: computes the published workbook once more, as it stands now.
 *
 * @returns null where it could not be done, as a message says
 * @example (await verify(context))?.issues.length // 0
 */
export async function verify(context: Context): Promise<Verified | null> {
  let verified: Verified | null = null;
  await working(context, "verifying", async (progress) => {
    const { store, environment } = context;
    store.set(await reading(context, progress, true));
    const { book, mapping } = store.get();
    const { grids } = book!;
    const read = readRubricSheet(grids);
    if (read === null || read.rubric === null) return { message: { kind: "issues", issues: read?.issues ?? [reportIssue("error", "nothing-published", {})] } };
    const { verifyBook } = await import(/* webpackChunkName: "publication" */ "../publication/verify");
    // What waits for its turn goes first: a click on "cancel", a picture of the progress.
    const pause = async (done: number, of: number) => {
      progress.onProgress(done, of);
      await new Promise((go) => setTimeout(go));
      progress.signal.throwIfAborted();
    };
    const scoreAgain = (rubric: Appraisal["rubric"], period: string | null) => score(grids, rubric, { mapping, ...(period !== null && { period }) });
    verified = { grids, time: environment.now(), ...(await verifyBook({ grids, rubric: read.rubric, tables: read.found.tables, scoreAgain, pause })) };
    return {};
  });
  return verified;
}

/** 新建申诉表: an empty table of disputes beside the other sheets. */
export async function addDisputes(context: Context): Promise<void> {
  const { newDisputes } = await import(/* webpackChunkName: "publication" */ "../publication/disputes");
  return writeSheets(context, async ({ grids }, locale) => newDisputes(grids, locale));
}

/**
 * The run as it would be if no dispute had been accepted.
 *
 * @returns null where nothing can be computed
 */
export function undisputed({ store }: Context): Appraisal | null {
  const { book, draft, ...state } = store.get();
  if (book === null || draft === null) return null;
  return score(book.grids.filter(({ mark }) => mark !== "disputes"), draft.rubric, optionsOf(state)).appraisal;
}

/** 变更记录: the log of the workbook as it was read, with what became of the rubric; null before it is. */
export async function course({ store }: Context): Promise<Course | null> {
  const { book, host } = store.get();
  if (book === null) return null;
  const { courseOf } = await import(/* webpackChunkName: "publication" */ "../publication/changes");
  return courseOf(book.grids, host.locale);
}
