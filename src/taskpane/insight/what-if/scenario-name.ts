import type { WhatIfPhrases } from "../../../locale/insight/what-if";

/** Why a scenario cannot have this name; null: it can. */
export function nameProblem(name: string, taken: readonly string[], { nameMissing, nameTaken }: Pick<WhatIfPhrases, "nameMissing" | "nameTaken">): string | null {
  if (name.trim() === "") return nameMissing;
  return taken.includes(name.trim()) ? nameTaken : null;
}

/** The first name of a row that no scenario has. */
export function freeName(taken: readonly string[], nameOf: (n: number) => string): string {
  let n = 1;
  while (taken.includes(nameOf(n))) n++;
  return nameOf(n);
}
