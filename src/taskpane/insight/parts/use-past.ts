import { useMemo } from "react";
import type { Appraisal } from "../../../appraisal/appraise";
import type { Grid } from "../../../book/grid";
import { ownSheet } from "../../../book/model/own-sheets";
import { pastOf, type Past } from "../../../report/review/past";
import { readHistory } from "../../../report/sheets/history/read";
import { usePart, useWords } from "../../use-pane";

const NONE: readonly Grid[] = [];

/** What was published, and the period in the pane where it was not; read once for a reading of the workbook. */
export function usePast(appraisal: Appraisal): Past {
  const { locale } = useWords();
  const grids = usePart(({ book }) => book?.grids ?? NONE);
  const history = useMemo(() => readHistory(ownSheet(grids, "history")), [grids]);
  return useMemo(() => pastOf(history, appraisal, locale), [history, appraisal, locale]);
}
