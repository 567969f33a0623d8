/** The add-in's functions run beside the page: those of a large team take a while. */
import { AskedWorker } from "./asked-worker";

export interface FunctionCall {
  /** As the add-in associates it. */
  readonly id: string;
  readonly given: readonly unknown[];
}

export type FunctionCell = string | number | boolean;

/** What the cell with the formula gets; errors by their names. */
export type FunctionCells = FunctionCell | FunctionCell[][];

/** Calls one of the add-in's functions. */
export type CallFunction = (id: string, given: readonly unknown[]) => Promise<FunctionCells>;

/**
 * Runs the script in which an add-in associates its functions, in a worker of its own: through the client
 * each recalculation would wait for the next round of answers, up to half a second.
 *
 * @param script its address, on the page's own server: workers load from nowhere else
 * @param locale in which functions speak
 * @example await startFunctions("https://localhost:3000/functions.js", "zh-CN")("SECONDS", ["1:20"]) // 80
 */
export function startFunctions(script: string, locale: string): CallFunction {
  const functions = new AskedWorker<FunctionCall, FunctionCells>(`functions-worker.js?${new URLSearchParams({ script, locale }).toString()}`);
  return (id, given) => functions.ask({ id, given });
}
