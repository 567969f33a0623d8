/** Excel's side of the functions: the only file that names the global `CustomFunctions`. */
import type { Locale } from "../appraisal/rubric/types";
import { isError, type ArgumentError, type ErrorCode } from "./argument-error";
import { functionIssue } from "./codes";
import { messageIn } from "./message";
import { FUNCTIONS } from "./registry";

/** As much of Excel's interface as is used here. */
interface ExcelFunctions {
  associate(id: string, call: (...given: unknown[]) => unknown): void;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
  readonly Error: new (code: string, message: string) => Error;
}

declare const CustomFunctions: ExcelFunctions;

/**
 * Registers every function. To be called once, as the page of the functions loads.
 *
 * @param localeOf the language of messages, asked for with each
 * @example associateFunctions(() => "zh-CN")
 */
export function associateFunctions(localeOf: () => Locale): void {
  for (const [id, call] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, (...given) => answerOf(call as (...all: unknown[]) => unknown, given, localeOf()));
}

/** As Excel wants it: an error that is the whole answer is thrown, one among others stands in its cell. */
function answerOf(call: (...given: unknown[]) => unknown, given: readonly unknown[], locale: Locale): unknown {
  const result = guarded(call, given);
  const whole = Array.isArray(result) && result.length === 1 && (result[0] as unknown[]).length === 1 ? (result[0] as unknown[])[0] : result;
  if (isError(whole)) throw excelError(whole, locale);
  if (!Array.isArray(result)) return result;
  return (result as unknown[][]).map((row) => row.map((cell) => (isError(cell) ? excelError(cell, locale) : cell)));
}

/** The functions do not throw; were one to, its cell would show an error that says nothing. */
function guarded(call: (...given: unknown[]) => unknown, given: readonly unknown[]): unknown {
  try {
    return call(...given);
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    return { code: "#VALUE!", argument: null, at: null, issue: functionIssue("error", "function-failed", { reason }) } satisfies ArgumentError;
  }
}

function excelError(error: ArgumentError, locale: Locale): Error {
  const codes: Readonly<Record<ErrorCode, string>> = { "#VALUE!": CustomFunctions.ErrorCode.invalidValue, "#N/A": CustomFunctions.ErrorCode.notAvailable };
  return new CustomFunctions.Error(codes[error.code], messageIn(error, locale));
}
