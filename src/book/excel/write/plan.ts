import type { SheetChange } from "./change";
import { keyOf } from "./change";
import { formulaSteps, linkSteps, numberFormatSteps, valueSteps } from "./cells";
import { chartSteps } from "./charts";
import { lookSteps } from "./looks";
import { conditionalSteps, mergeSteps, pageSteps, validationSteps, viewSteps } from "./parts";
import { sizeSteps } from "./sizes";
import { requestsOf, spread, type Request, type Step } from "./step";
import { structureSteps } from "./structure";
import { tableSteps } from "./tables";

/** Requests that carry values, whatever their size: more than one, so that the bar moves and each stays small. */
const VALUE_REQUESTS = 4;

/**
 * Everything that is asked of Excel for some sheets, in order. Sheets are added first, since Excel
 * forgets what can be undone then; values come before the tables over them, tables before the
 * formulas that name them, cells before the charts that read them.
 *
 * @param columnPoints points of a column of default width
 * @example writePlan(changes, 54).length // 8, for fifty agents as for five thousand
 */
export function writePlan(changes: readonly SheetChange[], columnPoints: number): Request[] {
  const each = (steps: (change: SheetChange) => Step[]): Step[] => changes.flatMap(steps);
  const ofSheet = (steps: (sheet: SheetChange["after"], key: string) => Step[]) => (change: SheetChange) => steps(change.after, keyOf(change));
  return [
    ...requestsOf(each(structureSteps)),
    ...spread(each(valueSteps), VALUE_REQUESTS),
    ...requestsOf([...each(tableSteps), ...each(ofSheet(formulaSteps)), ...each(ofSheet(numberFormatSteps))]),
    ...requestsOf([
      ...each(ofSheet(mergeSteps)),
      ...each(ofSheet(linkSteps)),
      ...each(ofSheet(lookSteps)),
      ...each((change) => sizeSteps(change, columnPoints)),
      ...each(ofSheet(conditionalSteps)),
      ...each(ofSheet(validationSteps)),
      ...each(ofSheet(viewSteps)),
      ...each(ofSheet(pageSteps)),
    ]),
    ...requestsOf(each(chartSteps)),
  ];
}
