/** Conditional formats as the data of Univer's plugin. */
import { cellName, type CellRange } from "../../book/grid";
import type { LiveConditional } from "../../book/model/live/conditional";
import { overlap } from "../../book/model/live/range";
import { rangeOf } from "./range";

export interface ShownConditional {
  readonly cfId: string;
  readonly rule: object;
  readonly [part: string]: unknown;
}

/**
 * One format; null for one of which only its place is known.
 *
 * @param n its place among the sheet's
 * @param spills what dynamic arrays fill on the sheet
 * @example conditional({ kind: "formula", range, formula: 'G6="S"', color: "1E6B47", fill: null, below: null }, 0, [])?.cfId // "cf0"
 */
export function conditional(one: LiveConditional, n: number, spills: readonly CellRange[]): ShownConditional | null {
  const common = { cfId: `cf${n}`, ranges: [rangeOf(one.range)], stopIfTrue: false };
  if (one.kind === "other") return null;
  if (one.kind === "bar") {
    const end = (value: number | null, otherwise: "min" | "max") => (value === null ? { type: otherwise } : { type: "num", value });
    return { ...common, rule: { type: "dataBar", isShowValue: true, config: { min: end(one.min, "min"), max: end(one.max, "max"), isGradient: false, positiveColor: `#${one.color}`, nativeColor: `#${one.color}` } } };
  }
  const style = {
    ...(one.color !== null && { cl: { rgb: `#${one.color}` } }),
    ...(one.fill !== null && { bg: { rgb: `#${one.fill}` } }),
    ...(one.below !== null && { bd: { b: { s: 1, cl: { rgb: `#${one.below}` } } } }),
  };
  // Of cells that an array fills, only formulas see what is in them.
  const text = spills.some((spill) => overlap(spill, one.range)) ? null : ownText(one.formula, one.range);
  const condition = text === null ? { subType: "formula", value: `=${one.formula}` } : { subType: "text", operator: "equal", value: text };
  return { ...common, rule: { type: "highlightCell", ...condition, style } };
}

/**
 * The text with which each cell is compared; null for any other formula. As a formula it would be one for
 * each cell of a large team, and the grid looks through all of them whenever it computes.
 *
 * @example ownText('G6="S"', { top: 5, left: 6, bottom: 1004, right: 6 }) // "S"
 */
function ownText(formula: string, { top, left }: CellRange): string | null {
  const [, cell, text] = /^([A-Z]+\d+)="((?:[^"]|"")*)"$/.exec(formula) ?? [];
  return cell === cellName(top, left) ? text!.replaceAll('""', '"') : null;
}
