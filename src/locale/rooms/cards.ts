import type { Locale } from "../../appraisal/rubric/types";
import { cards as en } from "../en/cards";
import type { CardPhrases } from "../cards";
import { cards as zhCN } from "../zh-CN/cards";

const languages: Readonly<Record<Locale, CardPhrases>> = { "zh-CN": zhCN, en };

/** What an agent's card says. */
export function cardPhrasesOf(locale: Locale): CardPhrases {
  return languages[locale];
}
