import type { ToolWords } from "./frame";

/** The words of certificates in the pane, beside those printed on them. Numbers arrive formatted. */
export interface CertificateToolPhrases {
  readonly tool: ToolWords;
  readonly intro: string;
  readonly conditions: string;
  readonly title: string;
  readonly count: (people: number) => string;
  readonly nobody: string;
  /** Fewer periods are there than are asked for. */
  readonly tooFewPeriods: (there: number, missing: number) => string;
  /** Who comes nearest. */
  readonly longest: (agents: string, running: number) => string;
  readonly nobodyBest: string;
  /** Where several come equally near. */
  readonly others: (agents: string, count: number) => string;
  readonly print: string;
}
