import type { Untold } from "../../appraisal/sensitivity/stability";
import type { ToolWords } from "./frame";

/** What is said of how far weights may move, by the pane and by the command line. Numbers arrive formatted. */
export interface SensitivityPhrases {
  readonly tool: ToolWords;
  readonly intro: string;
  /** Both null: any weight will do. */
  readonly range: (low: string | null, high: string | null) => string;
  readonly untold: Readonly<Record<Untold, string>>;
  readonly top: string;
  readonly criterion: (facts: { criterion: string; weight: string }) => string;
  /** Of the weights within which nobody's tier changes. */
  readonly steady: (range: string) => string;
  readonly always: string;
  readonly rows: { readonly tiers: string; readonly first: string; readonly top: (places: string) => string; readonly cut: (facts: { tier: string; next: string }) => string };
  /** Who is the first to change something where its interval ends. */
  readonly below: (weight: string, agents: string) => string;
  readonly above: (weight: string, agents: string) => string;
  readonly ranked: (agents: string) => string;
  readonly more: (agents: string, others: number) => string;
  readonly picture: (facts: { criterion: string; from: string; to: string; weight: string }) => string;
  readonly legend: { readonly today: string; readonly steady: string; readonly first: string };
  readonly overtake: string;
  readonly overtakeText: string;
  readonly behind: string;
  readonly ahead: string;
  readonly raise: (facts: { criterion: string; weight: string; limit: string }) => string;
  readonly lower: (facts: { criterion: string; weight: string; limit: string }) => string;
  readonly noWay: string;
  readonly nobodyAhead: string;
}
