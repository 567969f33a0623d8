import type { CellRange } from "../../book/grid";
import type { LiveConditional } from "../../book/model/live/conditional";
import { overlap } from "../../book/model/live/range";
import { invalidArgument, itemNotFound } from "../errors";
import { hostObject, isFlag, isOneOf, isText, property, type HostClass, type HostObject } from "../object";
import { fromHex, isColor, toHex, type Areas } from "./range-format";

/** Conditional formats of some cells. */
interface Rules extends Areas {
  readonly range: CellRange;
  readonly rangeOf: (range: CellRange) => HostObject;
}

/** A rule and where it stands; it is replaced where it stands when something of it changes. */
interface Rule extends Rules {
  readonly holder: { rule: LiveConditional };
}

type Bar = Extract<LiveConditional, { kind: "bar" }>;
type Formula = Extract<LiveConditional, { kind: "formula" }>;

function change<K extends LiveConditional>({ session, sheet, holder }: Rule, changes: Partial<K>): void {
  session.requireWritable(sheet);
  const changed = { ...holder.rule, ...changes } as LiveConditional;
  sheet.conditionals = sheet.conditionals.map((rule) => (rule === holder.rule ? changed : rule));
  holder.rule = changed;
}

const formulaOf = ({ holder }: Rule) => holder.rule as Formula;
/** What a rule does not say has no colour. */
const colorOf = (color: string | null) => (color === null ? "" : toHex(color));
const barOf = ({ holder }: Rule) => holder.rule as Bar;

const fontClass: HostClass<Rule> = {
  name: "ConditionalRangeFont",
  values: { Color: property((rule: Rule) => colorOf(formulaOf(rule).color), (rule, color) => change<Formula>(rule, { color: fromHex(color) }), isColor, "Color") },
};

const fillClass: HostClass<Rule> = {
  name: "ConditionalRangeFill",
  values: { Color: property((rule: Rule) => colorOf(formulaOf(rule).fill), (rule, fill) => change<Formula>(rule, { fill: fromHex(fill) }), isColor, "Color") },
};

/** Lines of conditional formats are thin, all of them. */
const belowClass: HostClass<Rule> = {
  name: "ConditionalRangeBorder",
  values: {
    Style: property((rule: Rule) => (formulaOf(rule).below === null ? "None" : "Continuous"), (rule, style) => change<Formula>(rule, { below: style === "None" ? null : (formulaOf(rule).below ?? "000000") }), isOneOf("None", "Continuous"), "Style"),
    Color: property((rule: Rule) => colorOf(formulaOf(rule).below), (rule, below) => change<Formula>(rule, { below: fromHex(below) }), isColor, "Color"),
  },
};

const bordersClass: HostClass<Rule> = { name: "ConditionalRangeBorderCollection", objects: { Bottom: (rule) => hostObject(belowClass, rule) } };

const formatClass: HostClass<Rule> = {
  name: "ConditionalRangeFormat",
  objects: { Font: (rule) => hostObject(fontClass, rule), Fill: (rule) => hostObject(fillClass, rule), Borders: (rule) => hostObject(bordersClass, rule) },
};

const ruleClass: HostClass<Rule> = {
  name: "ConditionalFormatRule",
  values: {
    Formula: property((rule: Rule) => `=${formulaOf(rule).formula}`, (rule, formula) => change<Formula>(rule, { formula: withoutSign(formula) }), isText, "Formula"),
  },
};

const customClass: HostClass<Rule> = {
  name: "CustomConditionalFormat",
  objects: { Rule: (rule) => hostObject(ruleClass, rule), Format: (rule) => hostObject(formatClass, rule) },
};

const positiveClass: HostClass<Rule> = {
  name: "ConditionalDataBarPositiveFormat",
  values: {
    FillColor: property((rule: Rule) => toHex(barOf(rule).color), (rule, color) => change<Bar>(rule, { color: fromHex(color) }), isColor, "FillColor"),
    GradientFill: property(() => false, () => undefined, isFlag, "GradientFill"),
  },
};

const negativeClass: HostClass<Rule> = {
  name: "ConditionalDataBarNegativeFormat",
  values: { FillColor: property((rule: Rule) => toHex(barOf(rule).color), () => undefined, isColor, "FillColor") },
};

interface Bound {
  readonly type: string;
  readonly formula?: string;
}

const isBound = (value: unknown): value is Bound => typeof value === "object" && value !== null && isText((value as Bound).type);

function boundOf(value: number | null): Bound {
  return value === null ? { type: "Automatic" } : { type: "Number", formula: `=${value}` };
}

function boundGiven({ type, formula = "" }: Bound): number | null {
  if (type === "Automatic" || type === "LowestValue" || type === "HighestValue") return null;
  const number = Number(withoutSign(formula));
  if (type !== "Number" || Number.isNaN(number)) throw invalidArgument("a data bar's bound");
  return number;
}

const dataBarClass: HostClass<Rule> = {
  name: "DataBarConditionalFormat",
  values: {
    LowerBoundRule: property((rule: Rule) => boundOf(barOf(rule).min), (rule, bound) => change<Bar>(rule, { min: boundGiven(bound) }), isBound, "LowerBoundRule"),
    UpperBoundRule: property((rule: Rule) => boundOf(barOf(rule).max), (rule, bound) => change<Bar>(rule, { max: boundGiven(bound) }), isBound, "UpperBoundRule"),
  },
  objects: { PositiveFormat: (rule) => hostObject(positiveClass, rule), NegativeFormat: (rule) => hostObject(negativeClass, rule) },
};

const ofKind = (kind: LiveConditional["kind"], of: HostClass<Rule>) => (rule: Rule) => (rule.holder.rule.kind === kind ? hostObject(of, rule) : null);

const conditionalFormatClass: HostClass<Rule> = {
  name: "ConditionalFormat",
  key: ({ sheet, holder }) => ({ Id: `{${sheet.conditionals.indexOf(holder.rule)}}` }),
  values: {
    Type: { get: ({ holder: { rule } }) => (rule.kind === "bar" ? "DataBar" : rule.kind === "formula" ? "Custom" : rule.type) },
    Priority: { get: ({ sheet, holder }) => sheet.conditionals.indexOf(holder.rule) },
  },
  objects: {
    Custom: ofKind("formula", customClass),
    CustomOrNullObject: ofKind("formula", customClass),
    DataBar: ofKind("bar", dataBarClass),
    DataBarOrNullObject: ofKind("bar", dataBarClass),
  },
  methods: { GetRange: ({ holder, rangeOf }) => rangeOf(holder.rule.range) },
};

const collectionClass: HostClass<Rules> = {
  name: "ConditionalFormatCollection",
  items: (rules) => rulesIn(rules).map((rule) => hostObject(conditionalFormatClass, { ...rules, holder: { rule } })),
  item: (rules, id) => {
    const rule = rules.sheet.conditionals[Number(/^\{(\d+)\}$/.exec(String(id))?.[1] ?? NaN)];
    if (rule === undefined) throw itemNotFound(String(id));
    return hostObject(conditionalFormatClass, { ...rules, holder: { rule } });
  },
  methods: {
    // A new rule comes before all others.
    Add: (rules, type: string) => {
      rules.session.requireWritable(rules.sheet);
      const rule = newRule(type, rules.range);
      rules.sheet.conditionals = [rule, ...rules.sheet.conditionals];
      return hostObject(conditionalFormatClass, { ...rules, holder: { rule } });
    },
    ClearAll: ({ session, sheet, range }) => {
      session.requireWritable(sheet);
      sheet.conditionals = sheet.conditionals.filter((rule) => !overlap(rule.range, range));
    },
  },
};

function newRule(type: string, range: CellRange): LiveConditional {
  if (type === "Custom") return { kind: "formula", range, formula: "FALSE", color: null, fill: null, below: null };
  if (type === "DataBar") return { kind: "bar", range, color: "638EC6", min: null, max: null };
  throw invalidArgument(`conditional format ${type}`);
}

function rulesIn({ sheet, range }: Rules): LiveConditional[] {
  return sheet.conditionals.filter((rule) => overlap(rule.range, range));
}

function withoutSign(formula: string): string {
  return formula.replace(/^=/, "");
}

/** The conditional formats of a range. */
export function conditionalFormats(rules: Rules): HostObject {
  return hostObject(collectionClass, rules);
}
