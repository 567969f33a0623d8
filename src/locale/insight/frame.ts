/** A tool in the list: what it is called, and what it answers in a sentence. */
export interface ToolWords {
  readonly title: string;
  readonly text: string;
}

/** What the tools are there for, in the order of the list. */
export const TOOL_GROUPS = ["try", "lead", "check"] as const;
export type ToolGroup = (typeof TOOL_GROUPS)[number];

/** The frame of the tools, and what several of them say. */
export interface FramePhrases {
  /** What becomes of the workbook is said with each. */
  readonly groups: Readonly<Record<ToolGroup, ToolWords>>;
  readonly back: string;
  /** Without data, a rubric, or a run that went through. */
  readonly nothing: string;
  readonly nothingText: string;
  readonly scorecard: string;
  readonly anyPost: string;
  readonly listSeparator: string;
  /** What stood there and what would. */
  readonly became: (before: string, after: string) => string;
  readonly proposal: string;
  readonly proposalText: string;
  /** A ranked agent in a list to choose from. */
  readonly person: (facts: { rank: string; agent: string }) => string;
  readonly alreadySo: string;
  readonly notReached: string;
  /** Above what the linter would say of a proposal. */
  readonly findings: string;
  readonly apply: string;
  readonly applied: string;
  readonly takeBack: string;
  readonly now: string;
  readonly then: string;
  readonly change: string;
  readonly tiers: string;
  readonly tier: string;
  readonly bonus: string;
  /** How many agents have another rank, and how many another tier. */
  readonly moved: (facts: { ranks: number; tiers: number }) => string;
  readonly unranked: string;
  readonly otherAgents: string;
  readonly asSheet: string;
  /** How many periods running in the best tier are asked for. */
  readonly running: string;
  readonly wholeNumber: string;
  /** Tiers of the past that the rubric does not have: which of them were the best. */
  readonly formerTiers: string;
  /** How long somebody has held the best tier. */
  readonly runningFor: (periods: number) => string;
  readonly others: (count: number) => string;
}
