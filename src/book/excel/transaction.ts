import type { Issue } from "../../appraisal/issue";
import { isOurChart } from "../model/chart-name";
import type { LivePage } from "../model/live/page";
import type { LiveSheet } from "../model/live/sheet";
import type { Margins } from "../paper";
import { Refusal } from "../refusal";
import { userCellIssues, type Rewritten } from "../user-cell-issues";
import { backward, carryOut, closingRequest, forward, markOf, requestsFor, standingOf, undoRequest, type RunOptions } from "./carry-out";
import { excelIssue, refuse } from "./codes";
import type { Journal, JournalChange, Journals, RunKind } from "./journal";
import { keepingSettings } from "./keep";
import { readSnapshots } from "./read/snapshot";
import { readStanding, type Standing, type StandingSheet } from "./read/standing";
import { attempt, inExcel } from "./run";
import { spareUsers } from "./spare";
import { freshlyNamed } from "./write/charts";
import { shiftedTables } from "./write/tables";

/** What is to become of a sheet. */
export interface WantedSheet {
  /** The sheet whose place it takes; null for a new one. */
  readonly place: StandingSheet | null;
  /** null takes the sheet away. */
  readonly after: LiveSheet | null;
  readonly keepsWidths: boolean;
  readonly drawsCharts: boolean;
  /** How it is printed within margins people set, where what they set up stays; absent: it is to be exactly as given. */
  readonly pageWithin?: (margins: Margins) => LivePage;
}

/**
 * Changes sheets of ours, all or none. What is replaced is noted first; whatever fails before the
 * last request is taken back, and what fails in it is done again.
 *
 * @param wanted given what stands in the workbook
 * @returns why it could not be done, and what that means for the workbook; nothing when it is done
 */
export async function transact(kind: RunKind, wanted: (standing: Standing) => readonly WantedSheet[], journals: Journals, options: RunOptions = {}): Promise<Issue[]> {
  const begun = await attempt(() => inExcel((context) => begin(context, kind, wanted, journals)));
  if ("issue" in begun) return [begun.issue];
  const { journal, standing, warnings } = begun.value;
  const written = await attempt(() => write(journal, standing, journals, options));
  if ("issue" in written) return [written.issue, await takeBack(journal, journals)];
  await journals.close();
  const closed = await attempt(() => inExcel((context) => carryOut(context, [closingRequest(standing, journal.changes)])));
  return "issue" in closed ? [...warnings, ...(await closeAgain(journal, journals, closed.issue))] : [...warnings, ...(await finished(journals))];
}

async function write(journal: Journal, standing: Standing, journals: Journals, options: RunOptions): Promise<void> {
  try {
    await inExcel((context) => carryOut(context, requestsFor(forward(standing, journal.changes), standing), options));
  } catch (error) {
    // A mistake of ours is no reason to leave half of it behind.
    if (!(error instanceof Refusal)) await takeBack(journal, journals);
    throw error;
  }
}

/** Reads what is there and notes what is to be done, before anything is. */
async function begin(context: Excel.RequestContext, kind: RunKind, wanted: (standing: Standing) => readonly WantedSheet[], journals: Journals): Promise<{ journal: Journal; standing: Standing; warnings: Issue[] }> {
  const standing = await readStanding(context);
  const sheets = wanted(standing);
  requireOpen(standing, sheets);
  const places = sheets.flatMap(({ place }) => place ?? []);
  const widths = new Map(sheets.map(({ place, after }) => [place, Math.max((place?.used?.right ?? -1) + 1, after?.columns.length ?? 0)]));
  const snapshots = await readSnapshots(context, standing, places, (sheet) => widths.get(sheet)!);
  const last = await journals.done();
  const noticed = sheets.map((sheet) => noted(sheet, snapshots[places.indexOf(sheet.place!)], last));
  const changes = noticed.map(({ change }) => change);
  const journal = { kind, changes };
  await journals.begin(journal);
  const shifted = forward(standing, changes).flatMap(shiftedTables);
  const warnings = [...userCellIssues(noticed.flatMap(({ rewritten }) => rewritten ?? [])), ...(shifted.length === 0 ? [] : [excelIssue("warning", "excel-columns-changed", { tables: shifted.join(" / ") })])];
  return { journal, standing, warnings };
}

function requireOpen({ isReadOnly, isStructureLocked }: Standing, sheets: readonly WantedSheet[]): void {
  if (isReadOnly) refuse("excel-read-only", {});
  const structural = sheets.filter(({ place, after }) => place === null || after === null);
  if (isStructureLocked && structural.length > 0) refuse("excel-structure-locked", { sheets: structural.map(({ place, after }) => (after ?? place)!.name).join(" / ") });
  const locked = sheets.filter(({ place }) => place?.isProtected);
  if (locked.length > 0) refuse("excel-sheet-protected", { sheets: locked.map(({ place }) => place!.name).join(" / ") });
}

/** A change, and what of the user's is on the sheet it rewrites. */
interface Noted {
  readonly change: JournalChange;
  readonly rewritten: Rewritten | null;
}

function noted({ place, after, keepsWidths, drawsCharts, pageWithin }: WantedSheet, snapshot: LiveSheet | undefined, last: Journal | null): Noted {
  const standing = place?.charts.map(({ name }) => name) ?? [];
  const drawn = after && { ...after, charts: freshlyNamed(after.charts, standing) };
  if (place === null || snapshot === undefined) return { change: { before: null, after: drawn, spared: [], keepsWidths, drawsCharts }, rewritten: null };
  const spared = drawn && spareUsers(snapshot, pageWithin ? keepingSettings(snapshot, drawn, pageWithin) : drawn);
  const charts = standing.filter(isOurChart);
  const known = last?.changes.map((change) => change.after).find((sheet) => sheet !== null && markOf(sheet) === place.mark)?.charts ?? [];
  const before = known.filter(({ name }) => charts.includes(name));
  return {
    change: { before: { sheet: { ...snapshot, charts: before }, charts, knowsCharts: before.length === charts.length }, after: spared && spared.after, spared: spared?.areas ?? [], keepsWidths, drawsCharts },
    rewritten: spared && { name: place.name, users: spared.users },
  };
}

/** Puts back what was there. */
async function takeBack(journal: Journal, journals: Journals): Promise<Issue> {
  const undone = await attempt(() => undo(journal, journals));
  // Excel may have been busy, or somebody typing: once more, then it waits for the next start.
  const again = "issue" in undone ? await attempt(() => undo(journal, journals)) : undone;
  return "issue" in again ? excelIssue("error", "excel-unfinished", {}) : excelIssue("info", "excel-rolled-back", {});
}

/**
 * Takes a run back: sheets it rewrote hold again what they held, and those it added go.
 *
 * @throws Refusal
 */
export async function undo(journal: Journal, journals: Journals): Promise<void> {
  await inExcel(async (context) => {
    const standing = await readStanding(context);
    await carryOut(context, [...requestsFor(backward(standing, journal.changes), standing), undoRequest(standing, journal.changes)]);
  });
  await journals.abandon();
}

/**
 * Brings a run to its end, over whatever of it is there.
 *
 * @throws Refusal
 */
export async function complete(journal: Journal, journals: Journals): Promise<void> {
  await inExcel(async (context) => {
    const standing = await readStanding(context);
    // Charts that an earlier attempt has drawn are drawn anew.
    const drawn = undoneCharts(standing, journal);
    await carryOut(context, [drawn, ...requestsFor(forward(standing, journal.changes), standing), closingRequest(standing, journal.changes)]);
  });
  await journals.finish();
}

function undoneCharts(standing: Standing, { changes }: Journal): ReturnType<typeof undoRequest> {
  return changes.flatMap((change) => {
    const now = standingOf(standing, change);
    if (now === null || change.after === null || !change.drawsCharts) return [];
    const before = change.before?.charts ?? [];
    return undoRequest({ ...standing, sheets: [now] }, [{ ...change, before: change.before ?? { sheet: change.after, charts: before, knowsCharts: false } }]);
  });
}

/** What is new is all there: what is left to remove is looked for, and removed. */
async function closeAgain(journal: Journal, journals: Journals, first: Issue): Promise<Issue[]> {
  const again = await attempt(() => close(journal, journals));
  return "issue" in again ? [first, excelIssue("error", "excel-unfinished", {})] : [];
}

/**
 * Removes what is left of the old.
 *
 * @throws Refusal
 */
export async function close(journal: Journal, journals: Journals): Promise<void> {
  await inExcel(async (context) => {
    const standing = await readStanding(context);
    await carryOut(context, [closingRequest(standing, journal.changes)]);
  });
  await journals.finish();
}

async function finished(journals: Journals): Promise<Issue[]> {
  await journals.finish();
  return [];
}
