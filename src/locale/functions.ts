/** What Excel shows of a custom function while a formula is typed. */
export interface FunctionWording {
  readonly description: string;
  /** By the names of the parameters, in their order. */
  readonly parameters: Readonly<Record<string, string>>;
}

export type FunctionId = "SCORES" | "POINTS" | "TOTAL" | "TIER" | "BONUS" | "COMMISSION" | "POOL" | "RANK" | "SECONDS" | "RATE" | "EXPLAIN";

/** What the custom functions say. */
export interface FunctionPhrases {
  readonly functions: Readonly<Record<FunctionId, FunctionWording>>;
  /** A message with the argument it is about, and the cell within it; row and column are null where it is about all of it. */
  readonly argument: (facts: { argument: string | null; row: number | null; column: number | null; message: string }) => string;
}
