import type { Locale } from "../../appraisal/rubric/types";
import { editor as en } from "../en/editor";
import type { EditorPhrases } from "../editor";
import { editor as zhCN } from "../zh-CN/editor";

const languages: Readonly<Record<Locale, EditorPhrases>> = { "zh-CN": zhCN, en };

/** What the editor of the rubric says. */
export function editorPhrasesOf(locale: Locale): EditorPhrases {
  return languages[locale];
}
