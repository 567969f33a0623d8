import type { SheetKey } from "../../report/plan";

/** The Excel table by which a sheet of ours is told from a copy the user made of it; Excel renames a copy's tables. */
const MAIN_TABLE: Readonly<Record<SheetKey, string | null>> = {
  rubric: "KpiCriteria",
  data: "KpiData",
  live: null,
  scores: "KpiScores",
  scorecard: null,
  bonus: "KpiBonus",
  dashboard: null,
  history: "KpiHistory",
  log: "KpiLog",
  cards: null,
  cardData: null,
  review: "KpiReview",
  coaching: "KpiCoaching",
  advice: "KpiAdvice",
  certificates: null,
};

/** What tells a sheet of ours: a `Grid` has both. */
export interface Marked {
  readonly mark?: string;
  readonly tables: readonly { readonly name: string }[];
}

/**
 * The sheet of an earlier run that bears a key's mark. Where the user copied it, the mark is there
 * several times: the one that still holds our Excel table counts, else the first.
 *
 * @returns undefined when no sheet bears it
 * @example ownSheet(grids, "history")?.rows
 */
export function ownSheet<S extends Marked>(sheets: readonly S[], key: SheetKey): S | undefined {
  const marked = sheets.filter((sheet) => sheet.mark === key);
  const table = MAIN_TABLE[key]?.toLowerCase();
  return marked.find((sheet) => sheet.tables.some(({ name }) => name.toLowerCase() === table)) ?? marked[0];
}

/** Whether a mark is one we know; a later version of ours may write others. */
export function isSheetKey(mark: string | undefined): mark is SheetKey {
  return mark !== undefined && Object.hasOwn(MAIN_TABLE, mark);
}
