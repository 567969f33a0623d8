import type { CellRange } from "../../book/grid";
import { overlap, without } from "../../book/model/live/range";
import type { LiveValidation, ValidationRule } from "../../book/model/live/validation";
import { invalidArgument } from "../errors";
import { hostObject, property, isFlag, type HostClass, type HostObject } from "../object";
import type { Areas } from "./range-format";

/** Characters of a list that stands in the rule itself. */
const LONGEST_LIST = 255;

interface NumberRule {
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly operator: string;
}

interface WireRule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly wholeNumber?: NumberRule;
  readonly decimal?: NumberRule;
}

interface Message {
  readonly message: string;
}

const isObject = (value: unknown): value is WireRule => typeof value === "object" && value !== null;
const isMessage = (value: unknown): value is Message => isObject(value) && typeof (value as unknown as Message).message === "string";

const dataValidationClass: HostClass<Areas> = {
  name: "DataValidation",
  values: {
    Type: { get: (areas) => typeOf(validationOf(areas)) },
    Rule: property<Areas, WireRule | null>((areas) => ruleShown(validationOf(areas)), (areas, rule) => replace(areas, (old) => ({ prompt: "", error: "", ...old, rule: ruleGiven(rule ?? {}) })), isObject, "Rule"),
    Prompt: property(
      (areas: Areas) => ({ showPrompt: true, title: "", message: one(validationOf(areas))?.prompt ?? "" }),
      (areas, { message }) => replace(areas, (old) => ({ ...required(old), prompt: limited(message, 255) })),
      isMessage,
      "Prompt",
    ),
    ErrorAlert: property(
      (areas: Areas) => ({ showAlert: true, style: "Stop", title: "", message: one(validationOf(areas))?.error ?? "" }),
      (areas, { message }) => replace(areas, (old) => ({ ...required(old), error: limited(message, 225) })),
      isMessage,
      "ErrorAlert",
    ),
    IgnoreBlanks: property(() => true, () => undefined, isFlag, "IgnoreBlanks"),
  },
  methods: {
    Clear: ({ session, sheet, areas }) => {
      session.requireWritable(sheet);
      sheet.validations = areas.reduce(withoutArea, sheet.validations);
    },
  },
};

/** The one rule of all cells, none, or several. */
type Found = LiveValidation | null | "several";

function validationOf({ sheet, areas }: Areas): Found {
  const rules = sheet.validations.filter(({ range }) => areas.some((area) => overlap(area, range)));
  if (rules.length === 0) return null;
  const covered = rules.length === 1 && areas.every((area) => without(area, rules[0].range).length === 0);
  return covered ? rules[0] : "several";
}

function one(found: Found): LiveValidation | null {
  return found === "several" ? null : found;
}

function typeOf(found: Found): string {
  if (found === "several") return "Inconsistent";
  if (found === null) return "None";
  return found.rule.kind === "list" ? "List" : found.rule.whole ? "WholeNumber" : "Decimal";
}

function ruleShown(found: Found): WireRule | null {
  if (found === "several") return null;
  if (found === null) return {};
  const { rule } = found;
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.source } };
  return rule.whole ? { wholeNumber: numberShown(rule) } : { decimal: numberShown(rule) };
}

function numberShown({ min, max }: Extract<ValidationRule, { kind: "number" }>): NumberRule {
  if (min !== null && max !== null) return { formula1: min, formula2: max, operator: "Between" };
  return max === null ? { formula1: min!, operator: "GreaterThanOrEqualTo" } : { formula1: max, operator: "LessThanOrEqualTo" };
}

function ruleGiven({ list, wholeNumber, decimal }: WireRule): ValidationRule {
  if (list) {
    if (typeof list.source !== "string" || (!list.source.startsWith("=") && list.source.length > LONGEST_LIST)) throw invalidArgument("the source of a list");
    return { kind: "list", source: list.source };
  }
  const given = wholeNumber ?? decimal;
  if (!given) throw invalidArgument("a rule of another kind");
  const [first, second] = [Number(given.formula1), Number(given.formula2)];
  const whole = wholeNumber !== undefined;
  if (given.operator === "Between") return { kind: "number", whole, min: first, max: second };
  if (given.operator === "GreaterThanOrEqualTo") return { kind: "number", whole, min: first, max: null };
  if (given.operator === "LessThanOrEqualTo") return { kind: "number", whole, min: null, max: first };
  throw invalidArgument(`operator ${given.operator}`);
}

function replace(areas: Areas, make: (old: LiveValidation | null) => Omit<LiveValidation, "range">): void {
  const { session, sheet } = areas;
  session.requireWritable(sheet);
  const made = make(one(validationOf(areas)));
  sheet.validations = [...areas.areas.reduce(withoutArea, sheet.validations), ...areas.areas.map((range) => ({ ...made, range }))];
}

function withoutArea(validations: LiveValidation[], area: CellRange): LiveValidation[] {
  return validations.flatMap((validation) => without(validation.range, area).map((range) => ({ ...validation, range })));
}

function required(validation: LiveValidation | null): LiveValidation {
  if (validation === null) throw invalidArgument("a message without a rule");
  return validation;
}

function limited(text: string, most: number): string {
  if (text.length > most) throw invalidArgument(`a message longer than ${most} characters`);
  return text;
}

/** What may be entered into cells. */
export function dataValidation(areas: Areas): HostObject {
  return hostObject(dataValidationClass, areas);
}
