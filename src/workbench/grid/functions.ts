/** The add-in's functions in the grid's formulas, as its metadata lists them. */
import type { FUniver } from "@univerjs/core/facade";

/** The add-in's functions, which formulas may name. */
export interface GridFunctions {
  /** Before the dot of their names, as the manifest gives it. */
  readonly namespace: string;
  readonly metadata: FunctionsMetadata;
  /** Calls one by its id. */
  readonly call: (id: string, given: readonly unknown[]) => Promise<unknown>;
}

export interface FunctionsMetadata {
  readonly functions: readonly { readonly id: string; readonly name: string; readonly description: string }[];
}

/** Makes the functions known; formulas that name them are computed by calling them. */
export function registerFunctions(api: FUniver, { namespace, metadata, call }: GridFunctions): void {
  for (const { id, name, description } of metadata.functions) {
    api.getFormula().registerAsyncFunction(`${namespace}.${name}`, async (...given) => cellsOf(await call(id, given.map(handedOver)).catch(errorText)), description);
  }
}

/** As Excel hands them over: a range as its rows, an empty cell and an argument left out as nothing. */
function handedOver(argument: unknown): unknown {
  return Array.isArray(argument) ? (argument as unknown[][]).map((row) => row.map((cell) => cell ?? "")) : (argument ?? undefined);
}

/** Errors among the cells of an answer stand in their cells. */
function cellsOf(answer: unknown): string | number | boolean | (string | number | boolean)[][] {
  if (Array.isArray(answer)) return (answer as unknown[][]).map((row) => row.map((cell) => (typeof cell === "object" && cell !== null ? errorText(cell) : (cell as string | number | boolean))));
  return answer as string | number | boolean;
}

/** An error of the add-in's as the cell shows it. */
function errorText(error: unknown): string {
  const { code } = error as { code?: string };
  return code === "#N/A" || code === "NotAvailable" ? "#N/A" : "#VALUE!";
}
