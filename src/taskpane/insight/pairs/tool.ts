import { pairsPhrasesOf } from "../../../locale/insight";
import type { Tool } from "../tool";
import { PairsPage } from "./page";

/** 两两比较: weights from judgements of pairs. */
export const pairsTool: Tool = { key: "pairs", group: "try", words: (locale) => pairsPhrasesOf(locale).tool, Page: PairsPage };
