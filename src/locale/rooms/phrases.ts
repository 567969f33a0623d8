import type { Locale } from "../../appraisal/rubric/types";
import { phrases as en } from "../en/phrases";
import type { Phrases } from "../phrases";
import { phrases as zhCN } from "../zh-CN/phrases";

const languages: Readonly<Record<Locale, Phrases>> = { "zh-CN": zhCN, en };

/** The phrases that explanations are made of. */
export function phrasesOf(locale: Locale): Phrases {
  return languages[locale];
}
