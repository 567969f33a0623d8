import type { Locale } from "../../appraisal/rubric/types";
import { taskpane as en } from "../en/taskpane";
import type { TaskpanePhrases } from "../taskpane";
import { taskpane as zhCN } from "../zh-CN/taskpane";

const languages: Readonly<Record<Locale, TaskpanePhrases>> = { "zh-CN": zhCN, en };

/** What the task pane says. */
export function taskpanePhrasesOf(locale: Locale): TaskpanePhrases {
  return languages[locale];
}
