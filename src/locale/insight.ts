/**
 * One place for the wording of the tools to lead with, beside `locale.ts`: it is loaded with their
 * step, and by nothing else.
 */
import type { Locale } from "../appraisal/rubric/types";
import * as en from "./en/insight";
import type { FramePhrases } from "./insight/frame";
import type { WhatIfPhrases } from "./insight/what-if";
import * as zhCN from "./zh-CN/insight";

const languages = { "zh-CN": zhCN, en };

/** What the frame of the tools says, and what several of them do. */
export function insightPhrasesOf(locale: Locale): FramePhrases {
  return languages[locale].frame;
}

/** What the comparison of rubrics says. */
export function whatIfPhrasesOf(locale: Locale): WhatIfPhrases {
  return languages[locale].whatIf;
}
