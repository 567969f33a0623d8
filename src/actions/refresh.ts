import type { BookReading } from "../book/port";
import { Refusal } from "../book/refusal";
import { readRubricSheet } from "../intake/rubric-sheet";
import { working, type Context, type Progress } from "./context";
import { draftOf } from "./draft";
import { readSaved, type Saved } from "./saved";
import type { Draft, State } from "./state";

/**
 * Reads the workbook again: data, rubric, and what was kept in it. A rubric that is being edited stays;
 * where the workbook's own has been edited as well, the pane asks which one counts.
 *
 * @param first what it waits for; nothing else begins meanwhile
 */
export function refresh(context: Context, first: Promise<void> = Promise.resolve()): Promise<void> {
  return working(context, "reading", async (progress) => {
    await first;
    return reading(context, progress);
  });
}

/**
 * What a reading of the workbook puts into the state.
 *
 * @param whole as `WorkbookPort.read` takes it
 * @throws Refusal when the workbook is not to be had: what was read before stays
 */
export async function reading({ port, store }: Context, progress: Progress, whole = false): Promise<Partial<State>> {
  const isFirst = store.get().book === null;
  // Asked for together with the sheets, which take longest. What goes wrong with it is told once those are there.
  const kept = Promise.all([port.canRestore(), isFirst ? port.readSettings() : null]);
  kept.catch(() => undefined);
  const book = await port.read(progress, whole);
  const refused = book.issues.find(({ severity }) => severity === "error");
  if (refused !== undefined) throw new Refusal(refused);
  const [restorable, settings] = await kept;
  const saved = isFirst ? readSaved(settings) : null;
  return {
    book,
    stale: false,
    restorable,
    ...(saved !== null && { mapping: saved.mapping, budget: saved.budget, scenarios: saved.scenarios }),
    ...rubricOf(book, store.get(), saved),
  };
}

function rubricOf(book: BookReading, { draft }: State, saved: Saved | null): Partial<State> {
  const sheet = rubricInBook(book);
  const kept = saved?.draft ?? null;
  if (kept !== null) return { rubricIssues: sheet.issues, draft: { ...draftOf(kept, { kind: "kept" }, sheet.text), changed: true }, message: { kind: "draft-restored" } };
  if (draft === null || !draft.changed) return { rubricIssues: sheet.issues, draft: sheet.draft };
  const edited = sheet.text !== null && sheet.text !== draft.base;
  return { rubricIssues: [], ...(edited && { question: { kind: "rubric-conflict", sheet: sheet.name! } }) };
}

/** The rubric of the workbook. */
export interface RubricInBook {
  readonly draft: Draft | null;
  readonly issues: Draft["issues"];
  /** To tell whether it has changed; null where the workbook has none that can be read. */
  readonly text: string | null;
  readonly name: string | null;
}

/** The rubric that the sheets hold, with what is said of its cells. */
export function rubricInBook({ grids }: BookReading): RubricInBook {
  const read = readRubricSheet(grids);
  if (read === null) return { draft: null, issues: [], text: null, name: null };
  const { rubric, issues, found: { sheet } } = read;
  if (rubric === null) return { draft: null, issues, text: null, name: sheet };
  const text = JSON.stringify(rubric);
  // The same is said of the cells already, at their places.
  return { draft: { ...draftOf(rubric, { kind: "sheet", sheet }, text), changed: false, issues: [] }, issues, text, name: sheet };
}
