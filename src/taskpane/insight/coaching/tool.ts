import { coachingToolPhrasesOf } from "../../../locale/insight";
import type { Tool } from "../tool";
import { CoachingPage } from "./page";

/** 辅导清单: whom to coach in what. */
export const coachingTool: Tool = { key: "coaching", group: "lead", words: (locale) => coachingToolPhrasesOf(locale).tool, Page: CoachingPage };
