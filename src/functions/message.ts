import type { Locale } from "../appraisal/rubric/types";
import { addInMessageOf, functionPhrasesOf } from "../locale/locale";
import type { ArgumentError } from "./argument-error";

/**
 * What is said of an argument: its name, the cell in it, what is wrong and how to mend it.
 *
 * @example messageIn(error, "en") // "Argument tiers, row 3, column 2: …"
 */
export function messageIn({ argument, at, issue }: ArgumentError, locale: Locale): string {
  return functionPhrasesOf(locale).argument({ argument, row: at?.row ?? null, column: at?.column ?? null, message: addInMessageOf(issue, locale) });
}
