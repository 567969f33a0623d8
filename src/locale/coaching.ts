/** The words of the coaching list. */
export interface CoachingPhrases {
  readonly notes: readonly string[];
  readonly adviceNotes: readonly string[];
  readonly columns: Readonly<Record<"agent" | "name" | "post" | "score" | "tier" | "order" | "criterion" | "value" | "target" | "points" | "lost" | "advice", string>>;
  readonly adviceColumns: Readonly<Record<"criterion" | "posts" | "advice" | "key", string>>;
  /** A criterion without a value that counts 0. */
  readonly noValue: string;
  readonly nobody: string;
  /** What a manager may say about a metric of the catalogue, by its key, until somebody writes better. */
  readonly advice: Readonly<Record<string, string>>;
  /** Of a metric that the catalogue does not have. */
  readonly general: string;
  readonly total: string;
}
