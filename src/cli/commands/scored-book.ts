import type { Issue } from "../../appraisal/issue";
import type { Locale } from "../../appraisal/rubric/types";
import { saveBook } from "../../book/file/save";
import { fileKind } from "../../book/file/signature";
import { applyPlan } from "../../book/model/apply";
import { workbookAsRead } from "../../book/model/as-read";
import { publicationPlan, type Publication } from "../../publication/publish";
import type { ReadBook } from "../files";

/**
 * 写回: the appraisal as sheets of the workbook it came from. The input file stays as it is; the
 * output holds everything in it and ours beside.
 *
 * @returns the bytes of the scored workbook, null when an issue is an error
 */
export async function scoredBook(book: ReadBook, publication: Omit<Publication, "grids">, locale: Locale): Promise<{ bytes: Uint8Array | null; issues: readonly Issue[] }> {
  // A .csv has no room for sheets: ours go into a new workbook.
  const [original, grids] = fileKind(book.bytes) === "text" ? [null, []] : [book.bytes, book.grids];
  const { plan, issues } = await publicationPlan({ ...publication, grids }, locale);
  if (plan === null) return { bytes: null, issues };
  const saved = saveBook(original, applyPlan(workbookAsRead(grids, book.taken), plan));
  return { bytes: saved.bytes, issues: [...issues, ...saved.issues] };
}
