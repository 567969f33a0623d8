import { cellName, type CellRange } from "../../../grid";
import type { ConditionalLook, LiveConditional } from "../../../model/live/conditional";
import { shiftFormula } from "../../../model/shift-formula";
import { shownFormula } from "../../parts/formula";
import { childNamed, childrenNamed } from "../../xlsx/xml-document";
import type { NodeOf, XmlNode } from "../../xlsx/tree";
import type { Colors } from "./colors";
import { rangesOf } from "./ranges";

/** One rule of a sheet, and what it is in a live one: a format for each of its areas. */
export interface ReadConditional<N> {
  readonly rule: N;
  readonly priority: number;
  readonly formats: readonly LiveConditional[];
}

/** Comparisons of a cell with a value, by the names files have for them. */
const COMPARISONS: Readonly<Record<string, string>> = { lessThan: "<", lessThanOrEqual: "<=", equal: "=", notEqual: "<>", greaterThanOrEqual: ">=", greaterThan: ">" };
/** What Excel calls the rules that no formula says. */
const OTHERS: Readonly<Record<string, string>> = { colorScale: "ColorScale", iconSet: "IconSet", top10: "TopBottom" };
const NO_LOOK: ConditionalLook = { color: null, fill: null, below: null };

/**
 * The conditional formats of a sheet, those that count first before the others.
 *
 * @param sheet root of the worksheet
 * @param differences those of the stylesheet
 * @example readConditionals(root, differences, colors).flatMap(({ formats }) => formats)
 */
export function readConditionals<N extends NodeOf<N>>(sheet: N, differences: readonly ConditionalLook[], colors: Colors): ReadConditional<N>[] {
  const rules = childrenNamed(sheet, "conditionalFormatting").flatMap((group) => {
    const areas = rangesOf(group.attributes.sqref);
    return childrenNamed(group, "cfRule").map((rule) => ({ rule, priority: Number(rule.attributes.priority ?? 0), formats: formatsOf(rule, areas, differences, colors) }));
  });
  return rules.sort((a, b) => a.priority - b.priority);
}

function formatsOf(rule: XmlNode, areas: readonly CellRange[], differences: readonly ConditionalLook[], colors: Colors): LiveConditional[] {
  const { type = "", dxfId } = rule.attributes;
  const bar = childNamed(rule, "dataBar");
  const formula = areas.length === 0 ? null : formulaOf(rule, areas[0]);
  const look = differences[Number(dxfId ?? NaN)] ?? NO_LOOK;
  return areas.map((range) => {
    if (bar) return { kind: "bar", range, ...barOf(bar, colors) };
    if (formula === null) return { kind: "other", range, type: OTHERS[type] ?? "PresetCriteria" };
    return { kind: "formula", range, formula: shiftFormula(formula, range.top - areas[0].top, range.left - areas[0].left), ...look };
  });
}

function barOf(bar: XmlNode, colors: Colors): { color: string; min: number | null; max: number | null } {
  const [min, max] = childrenNamed(bar, "cfvo").map(({ attributes: { type, val } }) => (type === "num" && Number.isFinite(Number(val)) ? Number(val) : null));
  return { color: colors.ofCell(childNamed(bar, "color")) ?? "638EC6", min: min ?? null, max: max ?? null };
}

/** What a rule asks of the first cell of its range; null for one that no formula says, as of the ten largest. */
function formulaOf(rule: XmlNode, { top, left }: CellRange): string | null {
  const { type = "", operator = "" } = rule.attributes;
  const [first, second] = childrenNamed(rule, "formula").map(({ text }) => shownFormula(text));
  if (first === undefined || first === "") return null;
  if (type !== "cellIs") return first;
  const cell = cellName(top, left);
  if (operator === "between" || operator === "notBetween") {
    const between = `AND(${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`;
    return operator === "between" ? between : `NOT(${between})`;
  }
  const sign = COMPARISONS[operator];
  return sign === undefined ? null : `${cell}${sign}${/^(?:[\w.$]+|"[^"]*")$/.test(first) ? first : `(${first})`}`;
}
