import type { Issue, IssueParams } from "../appraisal/issue";
import type { Locale } from "../appraisal/rubric/types";
import { textIn } from "./wording";

/**
 * Says issues in the sentences of both languages, which have the same codes.
 *
 * @throws Error when asked for a code that has no sentence
 * @example sayer({ "zh-CN": { greeting: () => "你好。" }, en: { greeting: () => "Hello." } })(issue, "en") // "Hello."
 */
export function sayer<Sentences extends object>(languages: Readonly<Record<Locale, Sentences>>): (issue: Issue, locale: Locale) => string {
  return (issue, locale) => {
    const say = (languages[locale] as Readonly<Record<string, ((facts: IssueParams) => string) | undefined>>)[issue.code];
    if (say === undefined) throw new Error(`no wording for issue "${issue.code}" in ${locale}`);
    return say(spoken(issue.params, locale));
  };
}

function spoken(params: IssueParams, locale: Locale): IssueParams {
  return Object.fromEntries(Object.entries(params).map(([name, fact]) => [name, typeof fact === "object" ? textIn(fact, locale) : fact]));
}
