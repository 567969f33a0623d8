import type { IssueParams } from "../appraisal/issue";
import type { Text } from "../appraisal/rubric/types";

/** Facts as a sentence gets them: labels in its own language. */
export type Spoken<Facts> = { readonly [K in keyof Facts]: Facts[K] extends string | number ? Facts[K] : Exclude<Facts[K], object> };

/** The sentences of one room: for each code, what to say given its facts. The same codes in every language. */
export type Wording<Codes extends { [K in keyof Codes]: IssueParams }> = {
  readonly [K in keyof Codes]: (facts: Spoken<Codes[K]>) => string;
};

/** A label in one language. */
export function textIn(text: Text, locale: "zh-CN" | "en"): string {
  return typeof text === "string" ? text : text[locale];
}
