/**
 * Problems found in data or in a rubric are values, never exceptions: a code, a place and the
 * facts a sentence needs. The sentences themselves live in `locale/`.
 */
import type { Text } from "./rubric/types";

export type Severity = "error" | "warning" | "info";

/** A cell's content as an issue quotes it. */
export type IssueValue = string | number | boolean | null;

/** The facts a message is made of, by name. A label may come in both languages. */
export type IssueParams = Readonly<Record<string, string | number | Text>>;

/** Where a problem is: a sheet (or file) and a cell, or a path inside a rubric file. */
export interface Place {
  readonly sheet?: string | null;
  readonly cell?: string | null;
  readonly value?: IssueValue;
}

export interface Issue {
  readonly severity: Severity;
  readonly code: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly value: IssueValue;
  readonly params: IssueParams;
}

/**
 * Makes the issue constructor of one room. The type argument lists the room's codes and the facts
 * each carries, so that a code without wording, or with the wrong facts, does not compile.
 *
 * @example
 * const issue = issueOf<{ "summary-row-skipped": Record<string, never> }>();
 * issue("info", "summary-row-skipped", {}, { sheet: "数据信息", cell: "A6", value: "汇总值" });
 */
export function issueOf<Codes extends { [K in keyof Codes]: IssueParams }>() {
  return <K extends keyof Codes & string>(severity: Severity, code: K, params: Codes[K], place: Place = {}): Issue => ({
    severity,
    code,
    sheet: place.sheet ?? null,
    cell: place.cell ?? null,
    value: place.value ?? null,
    params,
  });
}

/** Whether any of the issues stops a run. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === "error");
}
