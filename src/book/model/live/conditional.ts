import type { CellRange } from "../../grid";

/** What it changes; null leaves it as it is. */
export interface ConditionalLook {
  readonly color: string | null;
  readonly fill: string | null;
  /** Colour of a thin rule below the cells. */
  readonly below: string | null;
}

/** One of which it is known what it says. */
export type SaidConditional = Exclude<LiveConditional, { kind: "other" }>;

/** A format that depends on what cells hold. Colours are RRGGBB. */
export type LiveConditional =
  | { readonly kind: "bar"; readonly range: CellRange; readonly color: string; readonly min: number | null; readonly max: number | null }
  /** Relative to the range's first cell, without the leading "=". */
  | ({ readonly kind: "formula"; readonly range: CellRange; readonly formula: string } & ConditionalLook)
  /** One that none of ours makes: it is there, and what it says is not known. */
  | { readonly kind: "other"; readonly range: CellRange; readonly type: string };
