import { certificatePhrasesOf } from "../../../locale/locale";
import type { Medal } from "../../../appraisal/history/medals";
import type { SheetPlan } from "../../plan";
import type { SheetContext } from "../context";
import type { HistoryRow } from "../history/row";
import { sheetOf } from "../layout/page";
import { MOST_CERTIFICATES } from "./honoured";
import { placeCertificate, WIDTHS, type PlacedCertificate } from "./honour";

/**
 * 荣誉证书: a page of A4 across for each medal, to be printed and signed.
 *
 * @param title what is awarded; null: 金牌客服
 * @throws RangeError without a medal, or for more than 200
 * @example certificateSheet(context, medals, null).print.orientation // "landscape"
 */
export function certificateSheet(context: SheetContext, medals: readonly Medal<HistoryRow>[], title: string | null): SheetPlan {
  if (medals.length === 0 || medals.length > MOST_CERTIFICATES) throw new RangeError(`1 to ${MOST_CERTIFICATES} certificates on a sheet, not ${medals.length}`);
  const placed: PlacedCertificate[] = [];
  for (const medal of medals) placed.push(placeCertificate({ medal, title: title ?? certificatePhrasesOf(context.locale).title }, placed.at(-1)?.below ?? 0, context.locale));
  return sheetOf(context, {
    key: "certificates",
    tab: "gold",
    blocks: placed.flatMap(({ blocks }) => blocks),
    merges: placed.flatMap(({ merges }) => merges),
    widths: WIDTHS,
    heights: placed.flatMap(({ heights }) => heights),
    print: { fit: { wide: 1, high: 1 }, footer: "", breaks: placed.slice(0, -1).map(({ below }) => below) },
  });
}
