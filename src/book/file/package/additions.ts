import type { OfficePackage } from "../xlsx/package";

/** What hangs on a sheet as we write it, and what Excel adds to that by itself when it saves. */
const OWN = new Set(["table", "chart", "chartStyle", "chartColorStyle", "printerSettings", "customProperty"]);

/**
 * Whether people put something of their own on a sheet of ours: notes, pictures, a chart where we
 * have none. It does not survive that the sheet is written anew, so they should be told.
 *
 * @param part the sheet as it was
 * @param hasCharts whether the sheet has charts of ours
 * @throws Refusal when a part's relationships cannot be read
 * @example hasAdditions(book, "xl/worksheets/sheet4.xml", false)
 */
export function hasAdditions(book: OfficePackage, part: string, hasCharts: boolean): boolean {
  return book.relationships(part).some(({ type, target }) => {
    if (type !== "drawing") return !OWN.has(type);
    return !hasCharts || book.relationships(target).some((drawn) => !OWN.has(drawn.type));
  });
}
