/** The words of the dashboard. Numbers arrive formatted. */
export interface DashboardPhrases {
  /** What each sentence is about, in a word. */
  readonly topics: Readonly<Record<"overview" | "pay" | "people" | "moves" | "weakness" | "action", string>>;
  readonly overview: (facts: { heads: string; ranked: string; mean: string; before: { period: string; mean: string; change: string } | null }) => string;
  readonly nobody: (heads: string) => string;
  readonly pay: (facts: { tiers: string; amount: string | null; perHead: string; change: string | null }) => string;
  readonly tierHeads: (tier: string, heads: string) => string;
  readonly people: (facts: { best: string; score: string; coaching: string | null }) => string;
  readonly person: (agent: string, figure: string) => string;
  readonly moves: (facts: { up: string | null; down: string | null; promoted: string; demoted: string }) => string;
  readonly weakness: (items: string) => string;
  readonly weakItem: (facts: { post: string; criterion: string; mean: string }) => string;
  readonly action: (facts: { post: string; criterion: string; loss: string; agents: string }) => string;
  readonly charts: Readonly<Record<"tiers" | "bonus" | "criteria" | "trend", string>>;
  /** @param first how many are shown; null: everybody */
  readonly rankingTitle: (first: string | null) => string;
  /** @param post "" where there is only one */
  readonly compositionTitle: (post: string, first: string | null) => string;
  readonly data: string;
  readonly agent: string;
  readonly tier: string;
  readonly criterion: string;
  readonly period: string;
  readonly score: string;
  readonly heads: string;
  readonly amount: string;
  readonly points: string;
  readonly adjustment: string;
  readonly everybody: string;
  readonly postAndCriterion: (post: string, criterion: string) => string;
  readonly listSeparator: string;
  readonly partSeparator: string;
}
