import type { Rubric } from "../../../appraisal/rubric/types";
import type { SheetContext } from "../context";

/** What the sheet is made from: of an appraisal no more than its rubric and period. */
export type RubricContext = Pick<SheetContext, "locale" | "phrases" | "subtitle" | "footer"> & {
  readonly input: { readonly appraisal: { readonly rubric: Rubric; readonly table: { readonly period: string | null } } };
};
