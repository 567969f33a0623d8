/** What is said of drivers on the command line: going together, never causing. Numbers arrive formatted. */
export interface DriverPhrases {
  readonly intro: (fewest: number) => string;
  readonly post: (post: string, heads: number) => string;
  readonly outcome: (outcome: string) => string;
  readonly columns: Readonly<Record<"metric" | "rho" | "n" | "reading", string>>;
  readonly readings: Readonly<Record<"strong" | "medium" | "weak" | "none", readonly [together: string, against: string]>>;
  readonly unclaimed: string;
  readonly nothing: string;
  readonly gap: (facts: { agent: string; other: string; difference: string }) => string;
  readonly part: Readonly<Record<"volume" | "conversion" | "orderValue", (amount: string) => string>>;
  readonly gapNote: string;
  readonly noGap: (agents: string) => string;
}
