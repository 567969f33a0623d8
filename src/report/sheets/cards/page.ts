import type { Locale } from "../../../appraisal/rubric/types";
import type { Appraisal } from "../../../appraisal/appraise";
import { reportPhrasesOf } from "../../../locale/locale";
import type { PrintPlan, SheetPlan } from "../../plan";
import { heightOf, WIDTHS, type PlacedCard } from "./layout";

/** What an upright A4 page takes when its columns are as wide as it is, in points. */
const PAGE_HEIGHT = 720;

type Own = Pick<SheetPlan, "key"> & Partial<Pick<SheetPlan, "validations" | "conditionals">> & { readonly print: Pick<PrintPlan, "fit" | "area"> };

/**
 * A sheet of cards, each on a page of its own. A page is fitted to its width: where a card is taller
 * than a page the columns grow with it, so that it is printed smaller and whole.
 *
 * @example pageOf(appraisal, [card], { key: "scorecard", print: { fit: { wide: 1, high: 1 } } }, "zh-CN")
 */
export function pageOf({ rubric, table }: Appraisal, cards: readonly PlacedCard[], { print, ...own }: Own, locale: Locale): SheetPlan {
  const phrases = reportPhrasesOf(locale);
  const name = phrases.sheets[own.key];
  const stretch = Math.max(1, ...cards.map((card) => heightOf(card) / PAGE_HEIGHT));
  return {
    name,
    visible: true,
    tab: "accent",
    gridlines: false,
    widths: WIDTHS.map((width) => Math.round(width * stretch * 10) / 10),
    heights: cards.flatMap(({ heights }) => heights),
    blocks: cards.flatMap(({ blocks }) => blocks),
    merges: cards.flatMap(({ merges }) => merges),
    tables: [],
    conditionals: [],
    validations: [],
    charts: cards.flatMap(({ charts }) => charts),
    freeze: { rows: 0, columns: 0 },
    ...own,
    print: { orientation: "portrait", ...print, breaks: cards.slice(0, -1).map(({ below }) => below), footer: phrases.footer({ rubric: rubric.name, period: table.period, sheet: name }) },
  };
}
