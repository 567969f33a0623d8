import type { ToolWords } from "./frame";

/** What the comparison of rubrics says. Numbers arrive formatted unless they are counted. */
export interface WhatIfPhrases {
  readonly tool: ToolWords;
  readonly noBaseline: string;
  readonly noBaselineText: string;
  /** @param rubric the name of the one in force */
  readonly against: (rubric: string) => string;
  /** Above the rows of the rubric that were changed. */
  readonly differences: string;
  readonly outcome: string;
  readonly noBaselineYet: string;
  readonly same: string;
  readonly blocked: string;
  readonly baselineBlocked: string;
  readonly weights: string;
  readonly keepTotal: string;
  readonly total: (sum: string) => string;
  readonly tierChanges: string;
  readonly ranking: string;
  readonly onlyMoved: string;
  readonly columns: Readonly<Record<"agent" | "rank" | "tier" | "bonus", string>>;
  readonly climbed: (ranks: number) => string;
  readonly dropped: (ranks: number) => string;
  readonly distribution: string;
  readonly distributionText: (facts: { label: string; median: string; lowest: string; highest: string }) => string;
  readonly scenarios: string;
  readonly scenariosText: string;
  readonly scenarioName: string;
  readonly nextName: (n: number) => string;
  readonly keep: string;
  readonly nameTaken: string;
  readonly nameMissing: string;
  readonly draft: string;
  readonly use: (name: string) => string;
  readonly rename: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly actions: Readonly<Record<"use" | "rename" | "remove" | "done" | "cancel" | "bringBack", string>>;
  readonly used: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly broken: (name: string) => string;
}
