import { goalsPhrasesOf } from "../../../locale/insight";
import type { Tool } from "../tool";
import { GoalsPage } from "./page";

/** 按目标反推: the cut for a share in the best tier, the factor that meets a budget. */
export const goalsTool: Tool = { key: "goals", group: "try", words: (locale) => goalsPhrasesOf(locale).tool, Page: GoalsPage };
