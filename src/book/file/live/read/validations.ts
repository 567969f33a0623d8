import type { LiveValidation, ValidationRule } from "../../../model/live/validation";
import { shownFormula } from "../../parts/formula";
import { unescapeText } from "../../xlsx/strings";
import type { NodeOf, XmlNode } from "../../xlsx/tree";
import { childNamed, childrenNamed } from "../../xlsx/xml-document";
import { rangesOf } from "./ranges";

/** One check of entries, and what it is in a live sheet: one for each of its areas, none where a live sheet cannot hold it. */
export interface ReadValidation<N> {
  readonly rule: N;
  readonly validations: readonly LiveValidation[];
}

/**
 * The checks of entries of a sheet.
 *
 * @param sheet root of the worksheet
 */
export function readValidations<N extends NodeOf<N>>(sheet: N): ReadValidation<N>[] {
  return childrenNamed(sheet, "dataValidations").flatMap((list) => childrenNamed(list, "dataValidation")).map((rule) => ({ rule, validations: validationsOf(rule) }));
}

function validationsOf(node: XmlNode): LiveValidation[] {
  const { sqref, prompt = "", error = "" } = node.attributes;
  const rule = ruleOf(node);
  return rule === null ? [] : rangesOf(sqref).map((range) => ({ range, rule, prompt: unescapeText(prompt), error: unescapeText(error) }));
}

/** null for a rule that a live sheet does not know: one about dates, lengths, formulas. */
function ruleOf(node: XmlNode): ValidationRule | null {
  const { type = "none", operator = "between" } = node.attributes;
  const [first, second] = ["formula1", "formula2"].map((name) => childNamed(node, name)?.text.trim() ?? "");
  if (type === "list") return first === "" ? null : { kind: "list", source: listSource(first) };
  if (type !== "whole" && type !== "decimal") return null;
  const bounds = boundsOf(operator, numberOf(first), numberOf(second));
  return bounds && { kind: "number", whole: type === "whole", ...bounds };
}

function listSource(formula: string): string {
  return /^"(?:[^"]|"")*"$/.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : `=${shownFormula(formula)}`;
}

function boundsOf(operator: string, first: number | null, second: number | null): { min: number | null; max: number | null } | null {
  if (first === null) return null;
  if (operator === "between") return second === null ? null : { min: first, max: second };
  if (operator === "greaterThanOrEqual") return { min: first, max: null };
  return operator === "lessThanOrEqual" ? { min: null, max: first } : null;
}

function numberOf(text: string): number | null {
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}
