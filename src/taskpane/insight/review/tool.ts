import { reviewToolPhrasesOf } from "../../../locale/insight";
import type { Tool } from "../tool";
import { ReviewPage } from "./page";

/** 月度回顾: before and after, the trend, tiers and medals. */
export const reviewTool: Tool = { key: "review", group: "lead", words: (locale) => reviewToolPhrasesOf(locale).tool, Page: ReviewPage };
