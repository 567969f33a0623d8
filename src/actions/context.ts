import type { WorkbookPort } from "../book/port";
import { Refusal } from "../book/refusal";
import type { Issue } from "../appraisal/issue";
import type { Message, PlainMessage, State, Task } from "./state";
import type { Store } from "./store";

/** What the actions cannot do by themselves. */
export interface Environment {
  /** Local time, as 2026-06-01T09:30:00. */
  now(): string;
  /** The sample workbook, fetched when it is asked for. */
  sample(): Promise<Uint8Array>;
  /** Hands a file to the person at the computer. */
  save(name: string, content: Uint8Array | string, type: string): void;
}

/** What every action works on. */
export interface Context {
  readonly port: WorkbookPort;
  readonly store: Store;
  readonly environment: Environment;
  /** The task that is going on, to be cancelled. */
  running: AbortController | null;
}

export interface Progress {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

/**
 * Does one task with its progress shown; another one that is asked for meanwhile is not begun. What
 * the task returns is put into the state together with its end.
 *
 * @example await working(context, "reading", async (progress) => ({ book: await context.port.read(progress) }));
 */
export async function working(context: Context, kind: Task["kind"], work: (progress: Progress) => Promise<Partial<State>>): Promise<void> {
  if (context.running !== null) return;
  const controller = (context.running = new AbortController());
  const { store } = context;
  store.set({ task: { kind, done: 0, of: 0 }, message: null });
  let end: Partial<State>;
  try {
    end = await work({ signal: controller.signal, onProgress: (done, of) => store.set({ task: { kind, done, of } }) });
  } catch (error) {
    end = { message: controller.signal.aborted ? { kind: "cancelled" } : failure(error) };
  }
  context.running = null;
  store.set({ task: null, ...end });
}

/** Does what is too short to be shown as a task; what Excel refuses of it is told all the same. */
export async function telling({ store }: Context, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    store.set({ message: failure(error) });
  }
}

/** Stops the task that is going on; what it has begun to write is taken back. */
export function cancel(context: Context): void {
  context.running?.abort();
}

/** What is said of work that is done: what could not stay as it was, if anything. */
export function done(kind: PlainMessage, issues: readonly Issue[]): Message {
  return issues.length > 0 ? { kind: "issues", issues } : { kind };
}

function failure(error: unknown): Message {
  if (error instanceof Refusal) return { kind: "issues", issues: [error.issue] };
  return { kind: "failed", detail: error instanceof Error ? error.message : String(error) };
}
