/** Actions on the rubric: choose one, edit it, hand it on. */
import { hasErrors } from "../appraisal/issue";
import type { Path } from "../appraisal/rubric/path";
import { readRubric } from "../appraisal/rubric/read";
import type { Rubric } from "../appraisal/rubric/types";
import { rubricToJson } from "../appraisal/rubric/write";
import { readJson } from "../book/file/text/json";
import { fitFileName } from "../publication/file-name";
import type { TemplateName } from "../templates";
import { done, telling, working, type Context } from "./context";
import { draftOf, edited } from "./draft";
import { reading, rubricInBook } from "./refresh";
import { keep } from "./saved";
import type { Origin } from "./state";

/** Begins with a template, in the language of the host. */
export async function takeTemplate(context: Context, name: TemplateName): Promise<void> {
  const { loadTemplate } = await import(/* webpackChunkName: "templates" */ "../templates");
  const { rubric } = readRubric(loadTemplate(name, context.store.get().host.locale));
  await begin(context, rubric!, { kind: "template", name });
}

/** Begins with a rubric file; one with errors is refused, and they are told. */
export async function importRubric(context: Context, file: string, bytes: Uint8Array): Promise<void> {
  const read = readJson(bytes);
  if ("flaw" in read) return context.store.set({ message: { kind: "not-json", file, ...read.flaw } });
  const { rubric, issues } = readRubric(read.json);
  if (rubric === null) return context.store.set({ message: { kind: "issues", issues } });
  await begin(context, rubric, { kind: "file", name: file });
}

async function begin(context: Context, rubric: Rubric, origin: Origin): Promise<void> {
  const { store } = context;
  store.set(({ book }) => ({ draft: draftOf(rubric, origin, book === null ? null : rubricInBook(book).text), rubricIssues: [], message: null }));
  await telling(context, () => keep(context));
}

/** Hands the rubric out as a file that `importRubric` and the command line read. */
export function exportRubric({ store, environment }: Context): void {
  const { draft } = store.get();
  if (draft === null) return;
  const file = `${fitFileName(draft.rubric.name)}.json`;
  environment.save(file, `${JSON.stringify(rubricToJson(draft.rubric), null, 2)}\n`, "application/json");
  store.set({ message: { kind: "saved-file", file } });
}

/**
 * Changes one value of the rubric; undefined takes it out. Everything is scored again at once.
 *
 * @example editRubric(context, ["scorecards", 0, "criteria", 0, "weight"], 35)
 */
export function editRubric({ store }: Context, path: Path, value: unknown): void {
  store.set(({ draft }) => (draft === null ? {} : { draft: edited(draft, path, value), rubricIssues: [] }));
}

/** Keeps an edited rubric in the workbook, so that closing it loses nothing; done when an edit has come to rest. */
export async function keepDraft(context: Context): Promise<void> {
  if (context.store.get().draft?.changed) await telling(context, () => keep(context));
}

/** Writes the rubric into its sheet, for people who go on editing there. */
export function saveRubric(context: Context): Promise<void> {
  return working(context, "writing", async (progress) => {
    const { port, store, environment } = context;
    const { draft, host } = store.get();
    if (draft === null || hasErrors(draft.issues)) return {};
    const { rubricPlan } = await import(/* webpackChunkName: "publication" */ "../report/sheets/rubric/sheet");
    const issues = await port.apply(rubricPlan(draft.rubric, environment.now(), host.locale), progress);
    if (hasErrors(issues)) return { message: { kind: "issues", issues } };
    store.set({ draft: { ...draft, changed: false } });
    await keep(context);
    return { ...(await reading(context, progress)), message: done("rubric-saved", issues) };
  });
}

/** Goes back to the rubric that the workbook holds. */
export async function discardDraft(context: Context): Promise<void> {
  context.store.set(({ book }) => {
    const held = book === null ? null : rubricInBook(book);
    return { draft: held?.draft ?? null, rubricIssues: held?.issues ?? [], question: null };
  });
  await telling(context, () => keep(context));
}

/** Goes on with what was edited here, although the sheet has been edited as well. */
export async function keepOwnRubric(context: Context): Promise<void> {
  context.store.set(({ book, draft }) => ({ question: null, ...(draft !== null && book !== null && { draft: { ...draft, base: rubricInBook(book).text } }) }));
  await telling(context, () => keep(context));
}
