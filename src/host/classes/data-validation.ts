import type { CellRange } from "../../book/grid";
import { overlap, without } from "../../book/model/live/range";
import type { LiveValidation, ValidationManner, ValidationRule } from "../../book/model/live/validation";
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
  /** Kinds that our code only hands on. */
  readonly date?: NumberRule;
  readonly time?: NumberRule;
  readonly textLength?: NumberRule;
  readonly custom?: { readonly formula: string };
}

interface Message {
  readonly title?: string;
  readonly message: string;
  readonly style?: ValidationManner["style"];
}

const PLAIN: ValidationManner = { promptTitle: "", errorTitle: "", style: "Stop" };
/** Its types by their rules, whose names they are but for the first letter. */
const KINDS = ["list", "wholeNumber", "decimal", "date", "time", "textLength", "custom"] as const;
const OPERATORS = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"];

const isObject = (value: unknown): value is WireRule => typeof value === "object" && value !== null;
const isMessage = (value: unknown): value is Message => isObject(value) && typeof (value as unknown as Message).message === "string";

const dataValidationClass: HostClass<Areas> = {
  name: "DataValidation",
  values: {
    Type: { get: (areas) => typeOf(validationOf(areas)) },
    Rule: property<Areas, WireRule | null>((areas) => ruleShown(validationOf(areas)), (areas, rule) => replace(areas, (old) => ({ prompt: "", error: "", ...old, rule: ruleGiven(rule ?? {}) })), isObject, "Rule"),
    Prompt: property<Areas, Message>(
      (areas) => ({ title: mannerOf(areas).promptTitle, message: one(validationOf(areas))?.prompt ?? "" }),
      (areas, { message, title = "" }) => replace(areas, (old) => ({ ...required(old), prompt: limited(message, 255), ...withManner(old, { promptTitle: limited(title, 32) }) })),
      isMessage,
      "Prompt",
    ),
    ErrorAlert: property<Areas, Message>(
      (areas) => ({ style: mannerOf(areas).style, title: mannerOf(areas).errorTitle, message: one(validationOf(areas))?.error ?? "" }),
      (areas, { message, title = "", style = "Stop" }) => replace(areas, (old) => ({ ...required(old), error: limited(message, 225), ...withManner(old, { errorTitle: limited(title, 32), style }) })),
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

function mannerOf(areas: Areas): ValidationManner {
  return one(validationOf(areas))?.manner ?? PLAIN;
}

function withManner(old: LiveValidation | null, changed: Partial<ValidationManner>): Pick<LiveValidation, "manner"> {
  const manner = { ...(old?.manner ?? PLAIN), ...changed };
  return manner.promptTitle === "" && manner.errorTitle === "" && manner.style === "Stop" ? {} : { manner };
}

function typeOf(found: Found): string {
  if (found === "several") return "Inconsistent";
  if (found === null) return "None";
  const kind = KINDS.find((one) => one in ruleShown(found)!)!;
  return kind[0].toUpperCase() + kind.slice(1);
}

function ruleShown(found: Found): WireRule | null {
  if (found === "several") return null;
  if (found === null) return {};
  const { rule } = found;
  if (rule.kind === "other") return rule.rule as WireRule;
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.source } };
  return rule.whole ? { wholeNumber: numberShown(rule) } : { decimal: numberShown(rule) };
}

function numberShown({ min, max }: Extract<ValidationRule, { kind: "number" }>): NumberRule {
  if (min !== null && max !== null) return { formula1: min, formula2: max, operator: "Between" };
  return max === null ? { formula1: min!, operator: "GreaterThanOrEqualTo" } : { formula1: max, operator: "LessThanOrEqualTo" };
}

function ruleGiven(rule: WireRule): ValidationRule {
  const { list } = rule;
  if (list) {
    if (typeof list.source !== "string" || (!list.source.startsWith("=") && list.source.length > LONGEST_LIST)) throw invalidArgument("the source of a list");
    return { kind: "list", source: list.source };
  }
  const kind = KINDS.find((one) => rule[one] !== undefined);
  if (kind === undefined) throw invalidArgument("a rule of no kind");
  const given = rule[kind] as Partial<NumberRule>;
  if (kind !== "custom" && !OPERATORS.includes(given.operator ?? "")) throw invalidArgument(`operator ${given.operator}`);
  return (kind === "decimal" || kind === "wholeNumber" ? boundsGiven(given, kind === "wholeNumber") : null) ?? { kind: "other", rule: { [kind]: given } };
}

/** null where a bound is a cell, or there is none for this operator. */
function boundsGiven({ formula1, formula2, operator }: Partial<NumberRule>, whole: boolean): ValidationRule | null {
  const [first, second] = [Number(formula1), Number(formula2)];
  if (Number.isNaN(first)) return null;
  if (operator === "Between") return Number.isNaN(second) ? null : { kind: "number", whole, min: first, max: second };
  if (operator === "GreaterThanOrEqualTo") return { kind: "number", whole, min: first, max: null };
  return operator === "LessThanOrEqualTo" ? { kind: "number", whole, min: null, max: first } : null;
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
