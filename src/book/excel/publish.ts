import type { Issue } from "../../appraisal/issue";
import { applyPlan } from "../model/apply";
import { workbookAsRead } from "../model/as-read";
import { draw, drawPage } from "../model/live/draw";
import type { OurSheet, Workbook } from "../model/workbook";
import type { BookReading } from "../port";
import type { WorkbookPlan } from "../../report/plan";
import type { RunOptions } from "./carry-out";
import { refuse } from "./codes";
import { Journals, type Storage } from "./journal";
import type { Standing } from "./read/standing";
import { transact, type WantedSheet } from "./transaction";

/** Where a run keeps what it replaces. */
export interface Keeping {
  readonly storage: Storage;
  /** Where the workbook is, by which its journals are found again. */
  readonly book: string;
}

/**
 * Puts our sheets of a workbook into the one that is open in Excel, all or none: those that stand
 * there are rewritten in their place, the others added.
 *
 * @param workbook what `applyPlan` made of what was read
 * @returns why it could not be done, and whether everything is as it was; when it is done, warnings of what of the user's could not stay
 * @example await publishWorkbook(applyPlan(workbookAsRead(grids, taken), plan), { storage: indexedDbStorage(), book: Office.context.document.url });
 */
export async function publishWorkbook(workbook: Workbook, { storage, book }: Keeping, options: RunOptions = {}): Promise<Issue[]> {
  const ours = oursIn(workbook);
  return transact("publish", (standing) => ours.map((sheet) => wantedSheet(sheet, standing)), new Journals(storage, book), options);
}

/** The sheets that a plan put into a workbook. */
export function oursIn({ sheets }: Workbook): OurSheet[] {
  return sheets.filter((sheet): sheet is OurSheet => sheet.kind === "ours");
}

/**
 * Carries out a plan over what was read.
 *
 * @returns as `publishWorkbook`
 */
export function publishPlan(plan: WorkbookPlan, { grids, taken }: BookReading, keeping: Keeping, options: RunOptions = {}): Promise<Issue[]> {
  return publishWorkbook(applyPlan(workbookAsRead(grids, taken), plan), keeping, options);
}

/**
 * What is to become of a sheet of ours, where it stands now.
 *
 * @throws Refusal where somebody changed which sheet is which since the workbook was read
 */
export function wantedSheet(sheet: OurSheet, standing: Standing): WantedSheet {
  const place = standing.sheets.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase()) ?? null;
  // Somebody gave a sheet this name, or took ours away, since the workbook was read.
  if (place !== null && (sheet.mark === null || place.mark !== sheet.mark)) refuse("excel-changed", {});
  return { place, after: draw(sheet, place?.id ?? ""), keepsWidths: true, drawsCharts: true, pageWithin: (margins) => drawPage(sheet, margins) };
}
