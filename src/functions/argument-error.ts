import type { Issue, IssueParams, IssueValue } from "../appraisal/issue";
import { functionIssue, type FunctionCodes } from "./codes";

/** The only errors of Excel that can carry a message. */
export type ErrorCode = "#VALUE!" | "#N/A";

/** A cell of an argument, counted from 1 as people do; a header is row 1. */
export interface ArgumentPlace {
  readonly row: number;
  readonly column: number;
}

/** What a function answers when it cannot compute: which argument is at fault, where, and how to mend it. */
export interface ArgumentError {
  readonly code: ErrorCode;
  /** The name of the parameter; null where the arguments are not to blame. */
  readonly argument: string | null;
  readonly at: ArgumentPlace | null;
  readonly issue: Issue;
}

/** What a cell of a result holds. */
export type CellResult = string | number | ArgumentError;

/** An argument that cannot be used. */
export function invalid<K extends keyof FunctionCodes & string>(argument: string, code: K, facts: FunctionCodes[K] & IssueParams, at: ArgumentPlace | null = null, value: IssueValue = null): ArgumentError {
  return { code: "#VALUE!", argument, at, issue: functionIssue("error", code, facts, { value }) };
}

/** An argument from which the answer cannot be had. */
export function notAvailable<K extends keyof FunctionCodes & string>(argument: string, code: K, facts: FunctionCodes[K] & IssueParams): ArgumentError {
  return { code: "#N/A", argument, at: null, issue: functionIssue("error", code, facts) };
}

/** Results are numbers, texts and arrays of them: any other object is an error. */
export function isError(value: unknown): value is ArgumentError {
  return typeof value === "object" && value !== null && "argument" in value && "issue" in value;
}
