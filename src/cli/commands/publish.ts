/**
 * 写回: the appraisal as sheets of the workbook it came from. The input file stays as it is; the
 * output holds everything in it and ours beside.
 */
import type { Appraisal } from "../../appraisal/appraise";
import { hasErrors, type Issue } from "../../appraisal/issue";
import type { Speech } from "../../appraisal/rubric/cells/speech";
import type { Locale } from "../../appraisal/rubric/types";
import { fileKind } from "../../book/file/signature";
import { saveBook } from "../../book/file/save";
import type { Grid } from "../../book/grid";
import { applyPlan } from "../../book/model/apply";
import { workbookAsRead } from "../../book/model/as-read";
import { ownSheet } from "../../book/model/own-sheets";
import { dataFingerprint, rubricFingerprint } from "../../report/fingerprint";
import { reportPlan } from "../../report/report";
import { placesOnTabs } from "../../report/report-input";
import { cardCountIssues, leftCardIssues } from "../../report/sheets/cards/holders";
import { closedPeriodIssues } from "../../report/sheets/history/rows";
import type { SheetKey } from "../../report/plan";
import { readHistory } from "../../report/sheets/history/read";
import { readLog } from "../../report/sheets/log/read";
import type { Run } from "../../pipeline";
import type { ReadBook } from "../files";

export interface Publication {
  readonly book: ReadBook;
  readonly run: Run;
  readonly appraisal: Appraisal;
  readonly issues: readonly Issue[];
  /** How the rubric's tables speak, where they were read from the workbook that is written. */
  readonly rubricInBook: Speech | null;
  /** Agents whose cards are printed. */
  readonly cards: readonly number[];
  readonly now: string;
}

/**
 * The scored workbook.
 *
 * @returns its bytes, null when an issue is an error
 */
export async function publish({ book, run, appraisal, issues, rubricInBook, cards, now }: Publication, locale: Locale): Promise<{ bytes: Uint8Array | null; issues: readonly Issue[] }> {
  // A .csv has no room for sheets: ours go into a new workbook.
  const [original, grids] = fileKind(book.bytes) === "text" ? [null, []] : [book.bytes, book.grids];
  const own = (key: SheetKey): Grid | undefined => ownSheet(grids, key);
  const history = readHistory(own("history"));
  const found = [...history.issues, ...closedPeriodIssues(history.rows, appraisal.table.period, own("history")?.name), ...cardCountIssues(cards.length), ...leftCardIssues(own("cards")?.name, cards)];
  if (hasErrors(found)) return { bytes: null, issues: found };
  const plan = reportPlan(
    {
      appraisal,
      intake: run.intake,
      issues,
      issuePlaces: placesOnTabs(grids.map(({ name }) => name)),
      rubricInBook,
      cards,
      earlier: { history: history.rows, log: readLog(own("log")) },
      now,
      fingerprints: { rubric: await rubricFingerprint(appraisal.rubric), data: await dataFingerprint(appraisal.table) },
    },
    locale,
  );
  const saved = saveBook(original, applyPlan(workbookAsRead(grids, book.taken), plan));
  return { bytes: saved.bytes, issues: [...found, ...saved.issues] };
}
