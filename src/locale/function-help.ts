/** What Excel shows of a custom function while a formula is typed. */
export interface FunctionWording {
  readonly description: string;
  /** By the names of the parameters, in their order. */
  readonly parameters: Readonly<Record<string, string>>;
}

export type FunctionId = "SCORES" | "POINTS" | "TOTAL" | "TIER" | "BONUS" | "COMMISSION" | "POOL" | "RANK" | "SECONDS" | "RATE" | "EXPLAIN";

/** Of every function. */
export type FunctionHelp = Readonly<Record<FunctionId, FunctionWording>>;
