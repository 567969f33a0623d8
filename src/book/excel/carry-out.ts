import type { JournalChange } from "./journal";
import { refuse } from "./codes";
import type { Standing, StandingSheet } from "./read/standing";
import { isOurChart } from "../model/chart-name";
import { markAmong } from "../model/live/own-names";
import type { LiveSheet } from "../model/live/sheet";
import { withoutCells } from "./spare";
import type { SheetChange } from "./write/change";
import { writePlan } from "./write/plan";
import { WriteRoom, type Request } from "./write/step";

/** How a run tells what it does, and hears that it should stop. */
export interface RunOptions {
  /** After each request, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Sends requests, one after the other: each is as large as Excel takes.
 *
 * @throws Refusal when the user stops the run
 */
export async function carryOut(context: Excel.RequestContext, requests: readonly Request[], { onProgress, signal }: RunOptions = {}): Promise<void> {
  const room = new WriteRoom(context);
  const filled = requests.filter((steps) => steps.length > 0);
  for (const [n, steps] of filled.entries()) {
    if (signal?.aborted) refuse("excel-cancelled", {});
    for (const step of steps) step.ask(room);
    // One for each request of the largest size, however many agents there are.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    onProgress?.(n + 1, filled.length);
  }
}

/**
 * Where a sheet of a run stands now. One that was added is ours by its mark, or by being as empty as
 * it was added.
 */
export function standingOf(standing: Standing, { before, after }: JournalChange): StandingSheet | null {
  const wanted = (before?.sheet ?? after)!;
  const mark = markOf(wanted);
  const same = standing.sheets.filter((sheet) => sheet.mark === mark);
  const byName = (sheets: readonly StandingSheet[]) => sheets.find(({ name }) => name === wanted.name);
  if (before !== null) return same.find(({ id }) => id === wanted.id) ?? byName(same) ?? same[0] ?? null;
  return byName(same) ?? byName(standing.sheets.filter(({ mark: other, used }) => other === null && used === null)) ?? null;
}

/** The mark of a sheet of ours. */
export function markOf({ names }: LiveSheet): string | null {
  return markAmong(names);
}

/** What the run wants, over what stands now. */
export function forward(standing: Standing, changes: readonly JournalChange[]): SheetChange[] {
  return changes.flatMap((change) => {
    if (change.after === null) return [];
    const { after, before, spared, keepsWidths, drawsCharts } = change;
    return [{ standing: standingOf(standing, change), after: withoutCells(after, spared), spared, columns: before?.sheet.columns ?? [], keepsWidths, drawsCharts }];
  });
}

/** What was there, over what stands now; sheets that were added, and those that were to go, are not among it. */
export function backward(standing: Standing, changes: readonly JournalChange[]): SheetChange[] {
  return changes.flatMap((change) => {
    const now = standingOf(standing, change);
    if (change.before === null || change.after === null || now === null) return [];
    return [{ standing: now, after: withoutCells(change.before.sheet, change.spared), spared: change.spared, columns: [], keepsWidths: false, drawsCharts: false }];
  });
}

/** The requests that put changes into Excel. */
export function requestsFor(changes: readonly SheetChange[], { columnPoints }: Standing): Request[] {
  return writePlan(changes, columnPoints);
}

/**
 * The last request of a run: what is left of the old goes, and new sheets that are not to be seen are
 * hidden.
 *
 * @param standing as it is now, or as it was before the run
 */
export function closingRequest(standing: Standing, changes: readonly JournalChange[]): Request {
  return changes.flatMap((change) => {
    const now = standingOf(standing, change);
    const charts = change.drawsCharts ? (change.before?.charts ?? []).filter((name) => now?.charts.some((chart) => chart.name === name)) : [];
    const gone = change.after === null && now !== null;
    const hidden = change.before === null && change.after !== null && change.after.visibility !== "Visible";
    const key = now?.id ?? change.after?.name ?? "";
    return [
      ...(gone ? [{ bytes: 500, ask: (room: WriteRoom) => room.sheet(key).delete() }] : charts.map((name) => ({ bytes: 500, ask: (room: WriteRoom) => room.sheet(key).charts.getItem(name).delete() }))),
      ...(hidden ? [{ bytes: 500, ask: (room: WriteRoom) => void (room.sheet(key).visibility = change.after!.visibility) }] : []),
    ];
  });
}

/** The last request of taking a run back: charts and sheets it added go. */
export function undoRequest(standing: Standing, changes: readonly JournalChange[]): Request {
  return changes.flatMap((change) => {
    const now = standingOf(standing, change);
    if (now === null) return [];
    if (change.before === null) return [{ bytes: 500, ask: (room: WriteRoom) => room.sheet(now.id).delete() }];
    const added = now.charts.filter(({ name }) => isOurChart(name) && !change.before!.charts.includes(name));
    return added.map(({ name }) => ({ bytes: 500, ask: (room: WriteRoom) => room.sheet(now.id).charts.getItem(name).delete() }));
  });
}
