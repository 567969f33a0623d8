/** 写入: what the preview showed goes into the workbook, or nothing does. */
import type { Appraisal } from "../appraisal/appraise";
import { sumExactly } from "../appraisal/decimal";
import { hasErrors, type Issue } from "../appraisal/issue";
import type { Grid } from "../book/grid";
import { ownSheet } from "../book/model/own-sheets";
import { freeSheetName } from "../book/model/sheet-name";
import { dataFingerprint } from "../report/fingerprint";
import type { WorkbookPlan } from "../report/plan";
import { isClosed } from "../report/sheets/history/rows";
import { readHistory } from "../report/sheets/history/read";
import { done, working, type Context, type Progress } from "./context";
import { reading } from "./refresh";
import { keep } from "./saved";
import type { Message, Outlook, PlannedSheet, State } from "./state";
import { isPublishable, publicationOf, writePlan, type PublishOptions } from "./write";

/** Looks up what publishing would write and replace; nothing is written. */
export async function lookAhead({ store, environment }: Context): Promise<void> {
  const state = store.get();
  const publication = publicationOf(state, environment.now(), { reopen: true });
  if (publication === null) return;
  const { publicationPlan } = await import(/* webpackChunkName: "publication" */ "../publication/publish");
  const { plan, issues } = await publicationPlan(publication, state.host.locale);
  const { period } = publication.appraisal.table;
  const history = readHistory(ownSheet(publication.grids, "history")).rows.filter((row) => row.period === (period ?? ""));
  const outlook: Outlook = { sheets: plan === null ? [] : plannedSheets(plan, publication.grids), historyRows: history.length, closed: isClosed(history, period ?? ""), issues };
  // What was looked up may be out of date by now.
  store.set((now) => (now.run === state.run && now.cards === state.cards ? { outlook } : {}));
}

function plannedSheets({ sheets }: WorkbookPlan, grids: readonly Grid[]): PlannedSheet[] {
  const taken = grids.map(({ name }) => name);
  return sheets
    .filter(({ visible }) => visible)
    .map(({ key, name }) => {
      const own = ownSheet(grids, key);
      const given = own?.name ?? freeSheetName(name, taken);
      taken.push(given);
      return { key, name: given, replaces: own !== undefined };
    });
}

/**
 * Writes what the preview showed. The workbook is read once more before: where its data are not those
 * of the preview any more, nothing is written and the preview shows the new ones. A closed period asks.
 */
export function publish(context: Context, options: PublishOptions = {}): Promise<void> {
  return working(context, "writing", async (progress) => {
    const { port, store, environment } = context;
    const shown = store.get();
    if (!isPublishable(shown)) return {};
    const fresh = await reading(context, progress);
    const now = store.ahead(fresh);
    if (await differs(shown, now)) return { ...fresh, step: "preview", message: { kind: "data-changed" } };
    const publication = publicationOf(now, environment.now(), options)!;
    const { publicationPlan } = await import(/* webpackChunkName: "publication" */ "../publication/publish");
    const { plan, issues } = await publicationPlan(publication, shown.host.locale);
    const closed = issues.find(({ code }) => code === "period-closed");
    if (closed !== undefined) return { ...fresh, question: { kind: "reopen", period: publication.appraisal.table.period ?? "" } };
    if (plan === null) return { ...fresh, message: { kind: "issues", issues } };
    const problems = await port.apply(plan, progress);
    if (hasErrors(problems)) return { message: { kind: "issues", issues: problems } };
    return afterWriting(context, plan, publication.appraisal, problems, progress);
  });
}

/** Whether other people or other values are scored than those that are shown. */
async function differs(shown: State, { run, draft, question }: State): Promise<boolean> {
  if (question !== null || run === null || run.appraisal === null || JSON.stringify(draft?.rubric) !== JSON.stringify(shown.draft?.rubric)) return true;
  const [before, now] = await Promise.all([shown.run!, run].map(({ appraisal }) => dataFingerprint(appraisal!.table)));
  return before !== now;
}

async function afterWriting(context: Context, plan: WorkbookPlan, { table, bonuses }: Appraisal, issues: readonly Issue[], progress: Progress): Promise<Partial<State>> {
  const { store } = context;
  store.set(({ draft }) => ({ draft: draft && { ...draft, changed: false } }));
  // Kept while it is read; what goes wrong with it is told once that is done.
  const kept = keep(context);
  kept.catch(() => undefined);
  const fresh = await reading(context, { ...progress, signal: new AbortController().signal }).finally(() => kept);
  const grids = fresh.book!.grids;
  const sheets = plan.sheets.filter(({ visible }) => visible).flatMap(({ key }) => ownSheet(grids, key) ?? []).map(({ mark, name }) => ({ key: mark as PlannedSheet["key"], name }));
  return { ...fresh, step: "write", written: { period: table.period, heads: table.agents.length, bonus: sumExactly(bonuses.map((parts) => parts?.amount ?? 0)), sheets, issues }, message: { kind: "written" } };
}

/** Takes the last publication back; the log keeps its row, and says that it was taken back. */
export function restore(context: Context): Promise<void> {
  return working(context, "restoring", async (progress) => {
    const { port, store, environment } = context;
    const { grids, issues: refused } = await port.read(progress);
    if (hasErrors(refused)) return { message: { kind: "issues", issues: refused } };
    const replaced = await port.replaced();
    if (replaced === null) return { ...(await reading(context, progress)), message: { kind: "nothing-to-restore" } };
    const { withdrawalOf } = await import(/* webpackChunkName: "publication" */ "../publication/withdraw");
    const kept = await withdrawalOf(grids, replaced, environment.now(), store.get().host.locale);
    const issues = await port.restore(kept ?? { sheets: [] }, progress);
    if (hasErrors(issues)) return { message: { kind: "issues", issues } };
    const fresh = await reading(context, { ...progress, signal: new AbortController().signal });
    return { ...fresh, written: null, message: issues.length > 0 || kept === null ? done("restored", issues) : withdrawn(fresh.book!.grids) };
  });
}

/** Says that the log holds what became of the run, and that it is all of ours that is left where nothing stood before. */
function withdrawn(grids: readonly Grid[]): Message {
  const log = ownSheet(grids, "log")!;
  const isAlone = grids.every(({ mark }) => mark === undefined || mark === "log" || mark === "versions");
  return { kind: "withdrawn", log: log.name, isAlone };
}

/** Asks whether the period of the run is to be closed. */
export function askToClose({ store }: Context): void {
  const appraisal = store.get().run?.appraisal ?? null;
  if (appraisal !== null) store.set({ question: { kind: "close", period: appraisal.table.period ?? "" } });
}

/** 关账: marks the period of the run as paid; to write it again asks first. */
export function closeMonth(context: Context): Promise<void> {
  return writePlan(context, async (publication, locale) => (await import(/* webpackChunkName: "publication" */ "../publication/publish")).closingOf(publication, locale), async (_, problems) => done("closed", problems));
}
