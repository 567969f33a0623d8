import { useMemo } from "react";
import { rubricInForce, trialsOver } from "../../../actions/baseline";
import type { Appraisal } from "../../../appraisal/appraise";
import type { Rubric } from "../../../appraisal/rubric/types";
import type { Run } from "../../../pipeline";
import { usePart } from "../../use-pane";

/** What everything is compared with, and how others are scored. */
export interface Baseline {
  readonly rubric: Rubric;
  /** null: by what is in force the data cannot be scored. */
  readonly appraisal: Appraisal | null;
  readonly tryOut: (rubric: Rubric) => Run;
}

/** The rubric in force, scored; null while the workbook has none. Made anew only when the workbook is read again or other columns are chosen. */
export function useBaseline(): Baseline | null {
  const book = usePart((state) => state.book);
  const mapping = usePart((state) => state.mapping);
  const period = usePart((state) => state.period);
  return useMemo(() => {
    const rubric = book === null ? null : rubricInForce(book);
    if (book === null || rubric === null) return null;
    const tryOut = trialsOver({ book, mapping, period });
    return { rubric, appraisal: tryOut(rubric).appraisal, tryOut };
  }, [book, mapping, period]);
}
