import type { Locale } from "../../../appraisal/rubric/types";
import type { Appraisal } from "../../../appraisal/appraise";
import { reportPhrasesOf } from "../../../locale/locale";
import type { PrintPlan, SheetPlan } from "../../plan";
import { WIDTHS, type PlacedCard } from "./layout";

type Own = Pick<SheetPlan, "key"> & Partial<Pick<SheetPlan, "validations" | "conditionals">> & { readonly area?: PrintPlan["area"] };

/**
 * A sheet of cards, each on a page of its own: one is fitted to it; several are parted by breaks,
 * where the tallest decides how large all are printed.
 *
 * @example pageOf(appraisal, [card], { key: "scorecard" }, "zh-CN")
 */
export function pageOf({ rubric, table }: Appraisal, cards: readonly PlacedCard[], { area, ...own }: Own, locale: Locale): SheetPlan {
  const phrases = reportPhrasesOf(locale);
  const name = phrases.sheets[own.key];
  return {
    name,
    visible: true,
    tab: "accent",
    gridlines: false,
    widths: WIDTHS,
    heights: cards.flatMap(({ heights }) => heights),
    blocks: cards.flatMap(({ blocks }) => blocks),
    merges: cards.flatMap(({ merges }) => merges),
    tables: [],
    conditionals: [],
    validations: [],
    charts: cards.flatMap(({ charts }) => charts),
    freeze: { rows: 0, columns: 0 },
    ...own,
    print: { orientation: "portrait", ...(area && { area }), fit: { wide: 1, high: 1 }, breaks: cards.slice(0, -1).map(({ below }) => below), footer: phrases.footer({ rubric: rubric.name, period: table.period, sheet: name }) },
  };
}
