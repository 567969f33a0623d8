import type { BandsRule, GroupReference, Locale, Rule } from "../types";
import { writeBands, writeRankBands } from "./bands";
import type { Cell } from "./cell";
import type { CriteriaColumn } from "./columns";
import type { MetricNames } from "./metric-names";
import type { Kind } from "./numbers";
import { writeOptions } from "./options";
import { writePerUnit } from "./per-unit";
import { writeTarget } from "./target";
import { writeWord } from "./words";

export type RuleCells = { readonly [C in CriteriaColumn]?: Cell };

/** What a rule is written with: the unit of the metric it reads, and how metrics are named. */
export interface RuleContext {
  readonly kind: Kind;
  readonly names: MetricNames;
  readonly locale: Locale;
}

/**
 * A rule in the columns of the criteria table; null, which means not assessed, in its own word.
 *
 * @example ruleCells({ type: "linear", worst: 60, best: 20, min: 0, max: 100 }, context)
 * // { rule: "线性", worst: 60, best: 20, floor: 0, cap: 100 }
 */
export function ruleCells(rule: Rule | null, context: RuleContext): RuleCells {
  const { locale } = context;
  const word = writeWord("rules", rule === null ? "none" : rule.type, locale);
  const relativeTo = rule !== null && "relativeTo" in rule && rule.relativeTo !== undefined ? writeWord("references", rule.relativeTo, locale) : null;
  return { rule: word, relativeTo, ...(rule && parameters(rule, context)) };
}

function parameters(rule: Rule, context: RuleContext): RuleCells {
  const { locale, names } = context;
  const kind = kindOf("relativeTo" in rule ? rule.relativeTo : undefined, context.kind);
  switch (rule.type) {
    case "linear":
      return { worst: rule.worst, best: rule.best, floor: rule.min, cap: rule.max };
    case "attainment":
      return {
        target: writeTarget(rule.target, names, locale),
        direction: writeWord("directions", rule.direction, locale),
        floor: rule.floor,
        cap: rule.cap,
        other: writeOptions(rule, kind, locale) || null,
      };
    case "bands":
      return { detail: writeBands(rule, kind, locale), direction: lineDirection(rule, locale) };
    case "perUnit":
      return { target: rule.below ?? rule.beyond, detail: writePerUnit(rule, kind, locale), start: rule.start, floor: rule.min, cap: rule.max };
    case "rank":
      return {
        direction: writeWord("directions", rule.direction, locale),
        detail: rule.bands ? writeRankBands(rule.bands, rule.otherwise, rule.by, locale) : null,
        other: writeOptions(rule, kind, locale) || null,
      };
  }
}

/** A value relative to the group is a plain number, whatever the metric's unit. */
export function kindOf(relativeTo: GroupReference | undefined, kind: Kind): Kind {
  return relativeTo === undefined ? kind : "number";
}

/** The points of a line show its direction; the cell only keeps what the rubric says besides. */
function lineDirection({ interpolate, direction }: BandsRule, locale: Locale): Cell {
  return interpolate && direction === "lower" ? writeWord("directions", direction, locale) : null;
}
