import type { Validation } from "../../model/workbook";
import { rangeName } from "../../model/range-name";
import { shorten } from "../../model/shorten";
import { escapeText, escapeXml } from "./text";

/** Characters of a list that stands in the rule itself. */
const LONGEST_LIST = 255;
/** Characters of what is shown when a cell is chosen, and when an entry is refused. */
const LONGEST_PROMPT = 255;
const LONGEST_ERROR = 225;
/** Any number there is: the rule then only refuses text. */
const LEAST = "-1E+307";

/**
 * Drop-downs and checks of entries.
 *
 * @throws Error for a list that Excel could not hold: longer than 255 characters, or an item with a comma
 * @example dataValidations([{ kind: "list", range, items: ["是", "否"], error: "请选择是或否" }]) // "<dataValidations count=\"1\">…"
 */
export function dataValidations(validations: readonly Validation[]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(dataValidation).join("")}</dataValidations>`;
}

function dataValidation(validation: Validation): string {
  const { range, prompt, error } = validation;
  const shown = prompt === undefined ? "" : ` showInputMessage="1" prompt="${escapeMessage(shorten(prompt, LONGEST_PROMPT))}"`;
  const refused = ` showErrorMessage="1" error="${escapeMessage(shorten(error, LONGEST_ERROR))}"`;
  return `<dataValidation ${kindOf(validation)} allowBlank="1"${refused}${shown} sqref="${rangeName(range)}">${formulas(validation)}</dataValidation>`;
}

function kindOf(validation: Validation): string {
  if (validation.kind !== "number") return 'type="list"';
  const { min, max, whole } = validation;
  const type = `type="${whole ? "whole" : "decimal"}"`;
  // "between" is what a rule says that names no operator.
  if (min !== undefined && max !== undefined) return type;
  return `${type} operator="${max === undefined ? "greaterThanOrEqual" : "lessThanOrEqual"}"`;
}

function formulas(validation: Validation): string {
  if (validation.kind === "list") return formula(1, inlineList(validation.items));
  if (validation.kind === "listRange") return formula(1, validation.reference);
  const { min, max } = validation;
  if (min !== undefined && max !== undefined) return formula(1, String(min)) + formula(2, String(max));
  return formula(1, String(min ?? max ?? LEAST));
}

function formula(n: 1 | 2, text: string): string {
  return `<formula${n}>${escapeXml(text)}</formula${n}>`;
}

function inlineList(items: readonly string[]): string {
  const list = items.join(",");
  if (list.length > LONGEST_LIST || items.some((item) => item.includes(","))) throw new Error(`a drop-down of ${items.length} items needs a range: ${shorten(list, 60)}`);
  return `"${list.replaceAll('"', '""')}"`;
}

/** A line break in an attribute would be read as a space. */
function escapeMessage(text: string): string {
  return escapeText(text).replaceAll("\n", "&#10;");
}
