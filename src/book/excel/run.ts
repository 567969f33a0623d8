import type { Issue } from "../../appraisal/issue";
import { Refusal } from "../refusal";
import { excelIssue, refuse, type ExcelCodes } from "./codes";

/** Requirement set of everything we call without asking. */
export const BASELINE = "1.14";

/** Excel's codes by what they mean to the user; what is not here is told as Excel's own refusal. */
const MEANINGS: Readonly<Record<string, keyof ExcelCodes>> = {
  InvalidOperationInCellEditMode: "excel-cell-edit",
  RequestPayloadSizeLimitExceeded: "excel-too-large",
  ResponsePayloadSizeLimitExceeded: "excel-too-large",
  OperationCellsExceedLimit: "excel-too-large",
  RangeExceedsLimit: "excel-too-large",
  MemoryLimitReached: "excel-too-large",
  AccessDenied: "excel-read-only",
  ItemNotFound: "excel-changed",
  ItemAlreadyExists: "excel-changed",
  InvalidReference: "excel-changed",
  Conflict: "excel-changed",
  ConnectionFailure: "excel-connection",
  ServiceNotAvailable: "excel-connection",
  RequestAborted: "excel-connection",
  Timeout: "excel-connection",
};

/**
 * Does something in Excel, waiting for the user to finish typing into a cell.
 *
 * @throws Refusal with the issue that says why Excel would not
 * @example await inExcel(async (context) => { … await context.sync(); })
 */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", BASELINE)) refuse("excel-too-old", { needed: "Excel 2021 / Microsoft 365" });
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw meaningOf(error);
  }
}

/** What Excel says as an issue; errors of ours stay what they are. */
function meaningOf(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const code = MEANINGS[error.code] ?? "excel-refused";
  return new Refusal(excelIssue("error", code, code === "excel-refused" ? { error: error.code, detail: error.message } : {}));
}

/** Refusals as values; mistakes of ours go on. */
export async function attempt<T>(work: () => Promise<T>): Promise<{ value: T } | { issue: Issue }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof Refusal) return { issue: error.issue };
    throw error;
  }
}
