/** Reads files beside the page, which goes on meanwhile: a large one takes seconds. */
import type { OpenedLive } from "../book/file/live/open";

/** As the build calls it. */
const WORKER = "open-worker.js";

export interface Request {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly name: string;
}

export type Answer = { readonly id: number } & ({ readonly opened: OpenedLive } | { readonly failed: string });

interface Waiting {
  readonly done: (opened: OpenedLive) => void;
  readonly fail: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let last = 0;

/** Starts what reads files, so that it is there when the first one comes. */
export function prepareOpening(): void {
  worker ??= started();
}

/**
 * Opens a file to be shown and changed, as `openLive` does.
 *
 * @param bytes they stay the caller's
 * @example const { workbook, issues } = await openBeside(bytes, "5月客服数据.xlsx");
 */
export function openBeside(bytes: Uint8Array, name: string): Promise<OpenedLive> {
  const id = ++last;
  prepareOpening();
  return new Promise((done, fail) => {
    waiting.set(id, { done, fail });
    worker!.postMessage({ id, bytes, name } satisfies Request);
  });
}

function started(): Worker {
  const begun = new Worker(new URL(WORKER, document.baseURI), { type: "module" });
  begun.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    const { done, fail } = waiting.get(data.id)!;
    waiting.delete(data.id);
    if ("opened" in data) done(data.opened);
    else fail(new Error(data.failed));
  });
  // It could not be loaded: who waits is told, and the next file tries again.
  begun.addEventListener("error", ({ message }) => {
    for (const { fail } of waiting.values()) fail(new Error(message));
    waiting.clear();
    worker = undefined;
  });
  return begun;
}
