/**
 * One place for wording: what each language says. A new language is a folder beside zh-CN and en. Every
 * room is a file of its own, so that a page loads only the wording of what it shows.
 */
import type { Locale } from "../appraisal/rubric/types";

export { addInMessageOf } from "./rooms/add-in-issues";
export { cardPhrasesOf } from "./rooms/cards";
export { certificatePhrasesOf } from "./rooms/certificates";
export { changePhrasesOf } from "./rooms/changes";
export { cliPhrasesOf } from "./rooms/cli";
export { coachingPhrasesOf } from "./rooms/coaching";
export { dashboardPhrasesOf } from "./rooms/dashboard";
export { driverPhrasesOf } from "./rooms/drivers";
export { editorPhrasesOf } from "./rooms/editor";
export { fairnessPhrasesOf } from "./rooms/fairness";
export { functionHelpOf } from "./rooms/function-help";
export { functionPhrasesOf } from "./rooms/functions";
export { messageOf } from "./rooms/issues";
export { payrollPhrasesOf } from "./rooms/payroll";
export { phrasesOf } from "./rooms/phrases";
export { reportPhrasesOf } from "./rooms/report";
export { reviewPhrasesOf } from "./rooms/review";
export { taskpanePhrasesOf } from "./rooms/taskpane";
export { workbenchPhrasesOf } from "./rooms/workbench";

/**
 * The language to speak where a host speaks this one; Chinese where nobody knows.
 *
 * @param tag as in "zh-TW" and "de-DE"
 */
export function localeOf(tag: string | undefined): Locale {
  return tag === undefined || tag.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}
