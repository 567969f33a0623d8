/**
 * The memory a task takes at its highest: the whole of a process of its own.
 */
import { execFileSync } from "node:child_process";

/** What may be run in a child process, by name. */
export type PeakTasks = Readonly<Record<string, (...words: string[]) => Promise<unknown>>>;

const MARK = "--peak-of";

/** Megabytes of a child process that runs this task of this program. */
export function peakOf(task: string, ...words: readonly string[]): number {
  return Number(execFileSync(process.execPath, [...process.execArgv, process.argv[1]!, MARK, task, ...words], { encoding: "utf8" }));
}

/**
 * In the child process: runs the task and prints its peak.
 *
 * @returns whether this process was that child, and is done
 */
export async function answerPeak([, , mark, task, ...words]: readonly string[], tasks: PeakTasks): Promise<boolean> {
  if (mark !== MARK) return false;
  await tasks[task!]!(...words);
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
  return true;
}
