import { fairnessToolPhrasesOf } from "../../../locale/insight";
import type { Tool } from "../tool";
import { FairnessPage } from "./page";

/** 公平性: tiers by group, a ranking across posts, lenient and severe raters. */
export const fairnessTool: Tool = { key: "fairness", group: "lead", words: (locale) => fairnessToolPhrasesOf(locale).tool, Page: FairnessPage };
