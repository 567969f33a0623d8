/**
 * One place for the wording of the tools to lead with, beside `locale.ts`: in the pane it is loaded
 * with their step, and by nothing else.
 */
import type { Locale } from "../appraisal/rubric/types";
import * as en from "./en/insight";
import type { CertificateToolPhrases } from "./insight/certificates";
import type { CoursePhrases } from "./insight/changes";
import type { CoachingToolPhrases } from "./insight/coaching";
import type { DisputePhrases } from "./insight/disputes";
import type { DriverToolPhrases } from "./insight/drivers";
import type { FairnessToolPhrases } from "./insight/fairness";
import type { FramePhrases } from "./insight/frame";
import type { GoalsPhrases } from "./insight/goals";
import type { PairsPhrases } from "./insight/pairs";
import type { ReviewToolPhrases } from "./insight/review";
import type { SensitivityPhrases } from "./insight/sensitivity";
import type { VerifyPhrases } from "./insight/verify";
import type { WhatIfPhrases } from "./insight/what-if";
import type { WishesPhrases } from "./insight/wishes";
import * as zhCN from "./zh-CN/insight";

const languages = { "zh-CN": zhCN, en };

/** What the frame of the tools says, and what several of them do. */
export function insightPhrasesOf(locale: Locale): FramePhrases {
  return languages[locale].frame;
}

/** What is said of how far weights may move. */
export function sensitivityPhrasesOf(locale: Locale): SensitivityPhrases {
  return languages[locale].sensitivity;
}

/** What the comparison of rubrics says. */
export function whatIfPhrasesOf(locale: Locale): WhatIfPhrases {
  return languages[locale].whatIf;
}

/** What weighing criteria by pairs says. */
export function pairsPhrasesOf(locale: Locale): PairsPhrases {
  return languages[locale].pairs;
}

/** What finding weights for wanted ranks says. */
export function wishesPhrasesOf(locale: Locale): WishesPhrases {
  return languages[locale].wishes;
}

/** What working back from a goal says. */
export function goalsPhrasesOf(locale: Locale): GoalsPhrases {
  return languages[locale].goals;
}

/** What verifying a published workbook says. */
export function verifyPhrasesOf(locale: Locale): VerifyPhrases {
  return languages[locale].verify;
}

/** What the tool for disputes says. */
export function disputePhrasesOf(locale: Locale): DisputePhrases {
  return languages[locale].disputes;
}

/** What the log with the changes of the rubric says. */
export function coursePhrasesOf(locale: Locale): CoursePhrases {
  return languages[locale].course;
}

/** What looking back says. */
export function reviewToolPhrasesOf(locale: Locale): ReviewToolPhrases {
  return languages[locale].review;
}

/** What the coaching list says. */
export function coachingToolPhrasesOf(locale: Locale): CoachingToolPhrases {
  return languages[locale].coaching;
}

/** What making certificates says. */
export function certificateToolPhrasesOf(locale: Locale): CertificateToolPhrases {
  return languages[locale].certificates;
}

/** What is said of who is judged how. */
export function fairnessToolPhrasesOf(locale: Locale): FairnessToolPhrases {
  return languages[locale].fairness;
}

/** What is said of metrics that go together. */
export function driverToolPhrasesOf(locale: Locale): DriverToolPhrases {
  return languages[locale].drivers;
}
