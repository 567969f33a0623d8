import { drawValidation } from "../../model/live/draw-validation";
import type { LiveValidation, ValidationManner, ValidationRule } from "../../model/live/validation";
import type { Validation } from "../../model/workbook";
import { rangeName } from "../../model/range-name";
import { shorten } from "../../model/shorten";
import { fileFormula } from "./formula";
import { escapeText, escapeXml } from "./text";

/** Characters of a list that stands in the rule itself. */
const LONGEST_LIST = 255;
/** Characters of a message's title. */
const LONGEST_TITLE = 32;
/** Characters of what is shown when a cell is chosen, and when an entry is refused. */
const LONGEST_PROMPT = 255;
const LONGEST_ERROR = 225;

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
  if (validation.kind === "list") refuseLongList(validation.items);
  return liveValidation(drawValidation(validation));
}

/**
 * One check of entries.
 *
 * @example liveValidation({ range, rule: { kind: "list", source: "是,否" }, prompt: "", error: "" }) // "<dataValidation type=\"list\" …"
 */
export function liveValidation({ range, rule, prompt, error, manner }: LiveValidation): string {
  const shown = prompt === "" ? "" : ` showInputMessage="1" prompt="${escapeMessage(shorten(prompt, LONGEST_PROMPT))}"`;
  const words = error === "" ? "" : ` error="${escapeMessage(shorten(error, LONGEST_ERROR))}"`;
  return `<dataValidation ${kindOf(rule)} allowBlank="1" showErrorMessage="1"${manner === undefined ? "" : mannerXml(manner)}${words}${shown} sqref="${rangeName(range)}">${formulas(rule)}</dataValidation>`;
}

/** What people said beyond the rule itself. */
function mannerXml({ style, errorTitle, promptTitle }: ValidationManner): string {
  const title = (name: string, text: string): string => (text === "" ? "" : ` ${name}="${escapeMessage(shorten(text, LONGEST_TITLE))}"`);
  return `${style === "Stop" ? "" : ` errorStyle="${style.toLowerCase()}"`}${title("errorTitle", errorTitle)}${title("promptTitle", promptTitle)}`;
}

function kindOf(rule: ValidationRule): string {
  if (rule.kind === "list") return 'type="list"';
  if (rule.kind === "other") return otherKind(rule.rule);
  const { min, max, whole } = rule;
  const type = `type="${whole ? "whole" : "decimal"}"`;
  // "between" is what a rule says that names no operator.
  if (min !== null && max !== null) return type;
  return `${type} operator="${max === null ? "greaterThanOrEqual" : "lessThanOrEqual"}"`;
}

function formulas(rule: ValidationRule): string {
  if (rule.kind === "list") return formula(1, rule.source.startsWith("=") ? fileFormula(rule.source.slice(1)) : `"${rule.source.replaceAll('"', '""')}"`);
  if (rule.kind === "other") return otherFormulas(rule.rule);
  const { min, max } = rule;
  if (min !== null && max !== null) return formula(1, numberText(min)) + formula(2, numberText(max));
  return formula(1, numberText((min ?? max)!));
}

/** Excel's words for kinds of rules as files spell them. */
const KINDS: Readonly<Record<string, string>> = { custom: "custom", date: "date", time: "time", textLength: "textLength", wholeNumber: "whole", decimal: "decimal" };

/** A rule of people's, which stands under its kind: `{ date: { formula1, formula2, operator: "GreaterThanOrEqualTo" } }`. */
function otherKind(rule: Readonly<Record<string, unknown>>): string {
  const [kind, said] = saidIn(rule);
  const operator = typeof said.operator === "string" ? said.operator.replace(/To$/, "") : "Between";
  return `type="${KINDS[kind] ?? "none"}" operator="${escapeText(operator[0].toLowerCase() + operator.slice(1))}"`;
}

function otherFormulas(rule: Readonly<Record<string, unknown>>): string {
  const [, { formula: only, formula1 = only, formula2 }] = saidIn(rule);
  const text = (value: unknown): string => (typeof value === "number" ? numberText(value) : fileFormula(String(value).replace(/^=/, "")));
  return (formula1 === undefined ? "" : formula(1, text(formula1))) + (formula2 === undefined || formula2 === "" ? "" : formula(2, text(formula2)));
}

function saidIn(rule: Readonly<Record<string, unknown>>): [kind: string, said: Readonly<Record<string, unknown>>] {
  const [[kind, said] = ["", {}]] = Object.entries(rule);
  return [kind, said as Readonly<Record<string, unknown>>];
}

/** Excel writes large exponents in capitals. */
function numberText(value: number): string {
  return String(value).toUpperCase();
}

function formula(n: 1 | 2, text: string): string {
  return `<formula${n}>${escapeXml(text)}</formula${n}>`;
}

function refuseLongList(items: readonly string[]): void {
  const list = items.join(",");
  if (list.length > LONGEST_LIST || items.some((item) => item.includes(","))) throw new Error(`a drop-down of ${items.length} items needs a range: ${shorten(list, 60)}`);
}

/** A line break in an attribute would be read as a space. */
function escapeMessage(text: string): string {
  return escapeText(text).replaceAll("\n", "&#10;");
}
