import type { CellRange } from "../../grid";
import type { ConditionalLook, LiveConditional } from "../../model/live/conditional";
import type { LiveValidation, ValidationManner, ValidationRule } from "../../model/live/validation";
import { rangeName } from "../../model/range-name";
import { cellsOf } from "../../model/full-address";

/** A conditional format of which everything was asked that ours have. */
export interface AskedConditional {
  readonly format: Excel.ConditionalFormat;
  readonly range: Excel.Range;
  readonly custom: Excel.CustomConditionalFormat | null;
  readonly bar: Excel.DataBarConditionalFormat | null;
}

/** Asks what a conditional format says. Its type is known already. */
export function askConditional(format: Excel.ConditionalFormat): AskedConditional {
  const range = format.getRange().load("address");
  const custom = format.type === "Custom" ? format.custom : null;
  custom?.load("rule/formula, format/font/color, format/fill/color, format/borders/bottom/style, format/borders/bottom/color");
  const bar = format.type === "DataBar" ? format.dataBar : null;
  bar?.load("lowerBoundRule, upperBoundRule, positiveFormat/fillColor");
  return { format, range, custom, bar };
}

export function conditionalOf({ format, range, custom, bar }: AskedConditional): LiveConditional {
  const at = cellsOf(range.address);
  if (custom) return { kind: "formula", range: at, formula: String(custom.rule.formula).replace(/^=/, ""), ...lookOf(custom.format) };
  if (bar) return { kind: "bar", range: at, color: hex(bar.positiveFormat.fillColor), min: boundOf(bar.lowerBoundRule), max: boundOf(bar.upperBoundRule) };
  return { kind: "other", range: at, type: format.type };
}

function boundOf({ type, formula }: Excel.ConditionalDataBarRule): number | null {
  return type === "Number" ? Number(String(formula).replace(/^=/, "")) : null;
}

function lookOf({ font, fill, borders: { bottom } }: Excel.ConditionalRangeFormat): ConditionalLook {
  return { color: hex(font.color) || null, fill: hex(fill.color) || null, below: bottom.style === "Continuous" ? hex(bottom.color) : null };
}

function hex(color: string): string {
  return (color ?? "").replace("#", "").toUpperCase();
}

/** Asks what may be entered into cells. */
export function askValidation(sheet: Excel.Worksheet, range: CellRange): Excel.DataValidation {
  return sheet.getRange(rangeName(range)).dataValidation.load("rule, prompt, errorAlert");
}

/** null where there is none, or several. */
export function validationOf(range: CellRange, { rule, prompt, errorAlert }: Excel.DataValidation): LiveValidation | null {
  const own = ruleOf(rule ?? {});
  const manner: ValidationManner = { promptTitle: prompt?.title ?? "", errorTitle: errorAlert?.title ?? "", style: (errorAlert?.style ?? "Stop") as ValidationManner["style"] };
  const isPlain = manner.promptTitle === "" && manner.errorTitle === "" && manner.style === "Stop";
  return own && { range, rule: own, prompt: prompt?.message ?? "", error: errorAlert?.message ?? "", ...(isPlain ? {} : { manner }) };
}

function ruleOf(rule: Excel.DataValidationRule): ValidationRule | null {
  const { list, wholeNumber, decimal } = rule;
  if (typeof list?.source === "string") return { kind: "list", source: list.source };
  const own = boundsOf(wholeNumber ?? decimal, wholeNumber !== undefined);
  if (own !== null) return own;
  return Object.keys(rule).length === 0 ? null : { kind: "other", rule: JSON.parse(JSON.stringify(rule)) as Record<string, unknown> };
}

/** null where the bounds are none that ours have. */
function boundsOf(bounds: Excel.BasicDataValidation | undefined, whole: boolean): ValidationRule | null {
  const [first, second] = [Number(bounds?.formula1), Number(bounds?.formula2)];
  // A bound may be a cell.
  if (Number.isNaN(first)) return null;
  switch (bounds?.operator) {
    case "Between":
      return Number.isNaN(second) ? null : { kind: "number", whole, min: first, max: second };
    case "GreaterThanOrEqualTo":
      return { kind: "number", whole, min: first, max: null };
    case "LessThanOrEqualTo":
      return { kind: "number", whole, min: null, max: first };
    default:
      return null;
  }
}
