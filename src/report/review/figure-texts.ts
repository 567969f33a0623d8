import type { Locale } from "../../appraisal/rubric/types";
import { formatMoney, formatNumber, formatValue } from "../../locale/format";
import type { FigureChange } from "./changes";

export interface FigureTexts {
  readonly before: string;
  readonly after: string;
  /** With its sign. */
  readonly change: string;
  /** In percent of what it was, with its sign; "—" where that was 0. */
  readonly relative: string;
}

/**
 * A figure before and after as people read it, in its unit.
 *
 * @example figureTexts(change, "zh-CN") // { before: "55%", after: "58%", change: "+3%", relative: "+5.45%" }
 */
export function figureTexts({ kind, before, after, change, relative }: FigureChange, locale: Locale): FigureTexts {
  const text = (value: number) => (kind === "points" ? formatNumber(value) : kind === "money" ? formatMoney(value) : formatValue(value, kind, locale));
  // What is shown as nothing has no sign.
  const signed = (value: number, said: string) => (value > 0 && /[1-9]/.test(said) ? `+${said}` : said);
  return { before: text(before), after: text(after), change: signed(change, text(change)), relative: relative === null ? "—" : signed(relative, formatValue(relative, "rate", locale)) };
}
