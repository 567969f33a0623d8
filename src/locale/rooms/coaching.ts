import type { Locale } from "../../appraisal/rubric/types";
import { coaching as en } from "../en/coaching";
import type { CoachingPhrases } from "../coaching";
import { coaching as zhCN } from "../zh-CN/coaching";

const languages: Readonly<Record<Locale, CoachingPhrases>> = { "zh-CN": zhCN, en };

/** What the coaching list says, and what it advises. */
export function coachingPhrasesOf(locale: Locale): CoachingPhrases {
  return languages[locale];
}
