import type { IssueParams } from "../appraisal/issue";

/** The sentences of one room: for each code, what to say given its facts. The same codes in every language. */
export type Wording<Codes extends { [K in keyof Codes]: IssueParams }> = {
  readonly [K in keyof Codes]: (facts: Codes[K]) => string;
};
