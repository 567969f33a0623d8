import { coursePhrasesOf } from "../../../locale/insight";
import type { Tool } from "../tool";
import { ChangesPage } from "./page";

/** 变更记录: the log, and what became of the rubric from run to run. */
export const changesTool: Tool = { key: "changes", group: "check", words: (locale) => coursePhrasesOf(locale).tool, Page: ChangesPage };
