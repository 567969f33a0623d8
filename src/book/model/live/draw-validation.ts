import type { Validation } from "../workbook";
import type { LiveValidation, ValidationRule } from "./validation";

/** Any number there is: the rule then only refuses text. */
const LEAST = -1e307;

/**
 * A check of entries of ours as it stands in an open workbook.
 *
 * @example drawValidation({ kind: "list", items: ["是", "否"], range, error: "" }).rule // { kind: "list", source: "是,否" }
 */
export function drawValidation(validation: Validation): LiveValidation {
  const { range, prompt = "", error } = validation;
  return { range, prompt, error, rule: ruleOf(validation) };
}

function ruleOf(validation: Validation): ValidationRule {
  switch (validation.kind) {
    case "list":
      return { kind: "list", source: validation.items.join(",") };
    case "listRange":
      return { kind: "list", source: `=${validation.reference}` };
    case "number":
      return { kind: "number", whole: validation.whole ?? false, min: validation.min ?? (validation.max === undefined ? LEAST : null), max: validation.max ?? null };
  }
}
