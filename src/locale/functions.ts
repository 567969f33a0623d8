/** What the custom functions say. */
export interface FunctionPhrases {
  /** A message with the argument it is about, and the cell within it; row and column are null where it is about all of it. */
  readonly argument: (facts: { argument: string | null; row: number | null; column: number | null; message: string }) => string;
}
