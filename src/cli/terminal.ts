import type { Writable } from "node:stream";

/** Where a command writes, and whether somebody is watching. */
export interface Terminal {
  readonly out: Writable;
  readonly err: Writable & { readonly isTTY?: boolean };
}

/** Progress on one line that is wiped when the next thing is printed. Silent unless on a terminal. */
export function progressOn({ err }: Terminal): { show(text: string): void; done(): void } {
  const wipe = "\r\u001B[2K";
  const watched = err.isTTY === true;
  return {
    show: (text) => void (watched && err.write(wipe + text)),
    done: () => void (watched && err.write(wipe)),
  };
}

/** Lines to a stream, each with its line break. */
export function print(stream: Writable, lines: readonly string[]): void {
  if (lines.length > 0) stream.write(`${lines.join("\n")}\n`);
}
