/** The add-in's functions in the grid's formulas, as its metadata lists them. */
import type { FUniver } from "@univerjs/core/facade";
import type { CallFunction } from "../beside/computing";

/** The add-in's functions, which formulas may name. */
export interface GridFunctions {
  /** Before the dot of their names, as the manifest gives it. */
  readonly namespace: string;
  readonly metadata: FunctionsMetadata;
  readonly call: CallFunction;
}

export interface FunctionsMetadata {
  readonly functions: readonly { readonly id: string; readonly name: string; readonly description: string }[];
}

/** Makes the functions known; formulas that name them are computed by calling them. */
export function registerFunctions(api: FUniver, { namespace, metadata, call }: GridFunctions): void {
  for (const { id, name, description } of metadata.functions) {
    api.getFormula().registerAsyncFunction(`${namespace}.${name}`, (...given) => call(id, given.map(handedOver)).catch(() => "#VALUE!"), description);
  }
}

/** As Excel hands them over: a range as its rows, an empty cell and an argument left out as nothing. */
function handedOver(argument: unknown): unknown {
  return Array.isArray(argument) ? (argument as unknown[][]).map((row) => row.map((cell) => cell ?? "")) : (argument ?? undefined);
}
