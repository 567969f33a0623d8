import type { CellRange } from "../../grid";

/** What may be entered into cells. */
export interface LiveValidation {
  readonly range: CellRange;
  readonly rule: ValidationRule;
  /** Shown when a cell is chosen; "" is nothing. */
  readonly prompt: string;
  /** Shown when the entry is refused; "" is Excel's own words. */
  readonly error: string;
  /** Where people made it; absent: it has no titles, and refuses what does not fit. */
  readonly manner?: ValidationManner;
}

export interface ValidationManner {
  readonly promptTitle: string;
  readonly errorTitle: string;
  /** What becomes of an entry that does not fit. */
  readonly style: "Stop" | "Warning" | "Information";
}

export type ValidationRule =
  /** Items with commas between them, or a reference that begins with "=". */
  | { readonly kind: "list"; readonly source: string }
  | { readonly kind: "number"; readonly whole: boolean; readonly min: number | null; readonly max: number | null }
  /** One that none of ours makes, in Excel's words. */
  | { readonly kind: "other"; readonly rule: Readonly<Record<string, unknown>> };
