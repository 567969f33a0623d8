import type { Locale } from "../appraisal/rubric/types";
import type { SheetPlan, WorkbookPlan } from "./plan";
import type { ReportInput } from "./report-input";
import { bonusSheet } from "./sheets/bonus/sheet";
import { cardSheets } from "./sheets/cards/cards";
import { contextOf, type SheetContext } from "./sheets/context";
import { dashboardSheet } from "./sheets/dashboard/dashboard";
import { dataSheet } from "./sheets/data/sheet";
import { historySheet } from "./sheets/history/sheet";
import { liveSheet } from "./sheets/live/sheet";
import { logSheet } from "./sheets/log/sheet";
import { rubricSheet } from "./sheets/rubric/sheet";
import { scorecardSheets } from "./sheets/scorecard/scorecard";
import { scoresSheet } from "./sheets/scores/sheet";
import { versionsSheet } from "./sheets/versions/sheet";

/** Sheets of the report; null or none where this run has nothing to write there. */
type Maker = (context: SheetContext) => SheetPlan | null | readonly SheetPlan[];

/** In the order new sheets are added: what everybody reads first, what one looks up last. */
const MAKERS: readonly Maker[] = [
  dashboardSheet,
  scoresSheet,
  scorecardSheets,
  ({ input, locale }) => cardSheets(input.appraisal, input.cards, locale),
  bonusSheet,
  (context) => (context.input.rubricInBook ? null : rubricSheet(context)),
  liveSheet,
  dataSheet,
  historySheet,
  logSheet,
  versionsSheet,
];

/**
 * What an appraisal wants the workbook to hold. The same input gives the same plan.
 *
 * @example applyPlan(workbook, reportPlan(input, "zh-CN"))
 */
export function reportPlan(input: ReportInput, locale: Locale): WorkbookPlan {
  const context = contextOf(input, locale);
  return { sheets: MAKERS.flatMap((make) => make(context)).filter((sheet) => sheet !== null) };
}
