import type { Issue } from "../appraisal/issue";
import { issue, type IntakeCodes } from "./issues";

const LISTED = 20;

/** The codes of what can be wrong with a value. */
export type ValueCode = {
  [Code in keyof IntakeCodes]: Code extends `${string}-unreadable` | `${string}-negative` | "rate-out-of-range" | "duration-hour-minute" | "cell-error" | "formula-without-result" ? Code : never;
}[keyof IntakeCodes] &
  Exclude<keyof IntakeCodes, "date-unreadable">;

/**
 * The problems of one column: of each kind the first twenty by cell, and how many more there are.
 * Counted by kind, so that no error hides behind twenty warnings.
 */
export class Tally {
  private readonly counts = new Map<ValueCode, { count: number; sheet: string }>();

  constructor(
    private readonly header: string,
    private readonly issues: Issue[],
  ) {}

  add(code: ValueCode, place: () => { sheet: string; cell: string; value: Issue["value"] }): void {
    const seen = this.counts.get(code);
    const count = (seen?.count ?? 0) + 1;
    if (count <= LISTED) this.issues.push(issue(severityOf(code), code, { header: this.header }, place()));
    this.counts.set(code, { count, sheet: seen !== undefined && count !== LISTED + 1 ? seen.sheet : place().sheet });
  }

  /** Call once, when the column has been read. */
  close(): void {
    for (const [code, { count, sheet }] of this.counts) {
      if (count > LISTED) this.issues.push(issue(severityOf(code), "more-in-column", { header: this.header, count: count - LISTED }, { sheet }));
    }
  }
}

function severityOf(code: ValueCode): Issue["severity"] {
  return code === "formula-without-result" ? "error" : "warning";
}
