import { rangeName } from "../../model/range-name";
import type { CellValue } from "../../grid";
import type { Layer } from "../../model/live/layer";
import { refuse } from "../codes";
import type { Block } from "./blocks";

type Value = Exclude<CellValue, null>;

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BUSY!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA|EXTERNAL!|PYTHON!)$/;

/** Asks for the values and number formats of a block, and gives where they will be. */
export function askValues({ sheet, range }: Block, context: Excel.RequestContext, also: string = ""): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(rangeName(range)).load(`values, numberFormat${also}`);
}

/**
 * Puts what came back into layers: empty cells leave no trace, General is no format, errors are values
 * of their own.
 *
 * @throws Refusal where Excel gave nothing instead of an error, as it does for what is too large
 */
export function takeValues({ range: { top, left } }: Block, asked: Excel.Range, values: Layer<Value>, formats: Layer<string>, keepsFormatsOfEmpty = false): void {
  const [rows, codes] = [asked.values as unknown[][] | null, asked.numberFormat as string[][] | null];
  if (rows === null || codes === null) refuse("excel-too-large", {});
  rows.forEach((row, r) => {
    row.forEach((given, c) => {
      const value = valueOf(given);
      if (value !== undefined) (values[top + r] ??= [])[left + c] = value;
      const code = codes[r][c];
      if (code !== "General" && code !== "" && (value !== undefined || keepsFormatsOfEmpty)) (formats[top + r] ??= [])[left + c] = code;
    });
  });
}

function valueOf(given: unknown): Value | undefined {
  if (given === "" || given === null || given === undefined) return undefined;
  if (typeof given === "string" && ERROR.test(given)) return { error: given };
  return given as string | number | boolean;
}
