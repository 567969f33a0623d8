import type { Issue } from "../appraisal/issue";
import { issue, type IntakeCodes } from "./issues";

const LISTED = 20;

/** The codes whose only fact is the header of the column: what can be wrong with a cell. */
export type CellCode = {
  [Code in keyof IntakeCodes]: { readonly header: string } extends IntakeCodes[Code] ? Code : never;
}[keyof IntakeCodes];

type CellPlace = { readonly sheet: string; readonly cell: string; readonly value: Issue["value"] };

const ERRORS: ReadonlySet<CellCode> = new Set<CellCode>(["formula-without-result", "date-unreadable"]);

/**
 * The problems of cells: of each kind and column the first twenty, and how many more there are.
 * Counted by kind, so that no error hides behind twenty warnings.
 */
export class Tally {
  private readonly counts = new Map<string, { readonly code: CellCode; readonly header: string; readonly sheet: string; count: number }>();

  constructor(private readonly issues: Issue[]) {}

  /** @param place is asked only for cells that are listed. */
  add(code: CellCode, header: string, place: () => CellPlace): void {
    const key = `${code} ${header}`;
    let seen = this.counts.get(key);
    if (seen === undefined) this.counts.set(key, (seen = { code, header, sheet: place().sheet, count: 0 }));
    if (++seen.count <= LISTED) this.issues.push(issue(severityOf(code), code, { header }, place()));
  }

  /** Call once, after the last cell. */
  close(): void {
    for (const { code, header, sheet, count } of this.counts.values()) {
      if (count > LISTED) this.issues.push(issue(severityOf(code), "more-in-column", { header, count: count - LISTED }, { sheet }));
    }
  }
}

function severityOf(code: CellCode): Issue["severity"] {
  return ERRORS.has(code) ? "error" : "warning";
}
