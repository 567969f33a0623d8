import { appearance, FONT, type Appearance, type Rule } from "../../palette";
import type { Style } from "../../../report/plan";

/** How a cell looks, its number format apart. Colours are RRGGBB, sizes points. */
export interface CellLook extends Omit<Appearance, "format"> {
  readonly font: string;
  readonly vertical: "top" | "center" | "bottom";
}

/** Edges of a cell. */
export type Edge = "top" | "bottom" | "left" | "right";
export type { Rule };

/**
 * What a style of a plan looks like in a live sheet.
 *
 * @example lookOf({ look: "total" }).bold // true
 */
export function lookOf(style: Style): CellLook {
  const { size, bold, underline, color, fill, top, bottom, left, right, align, wrap } = appearance(style);
  return { font: FONT, size, bold, underline, color, fill, top, bottom, left, right, align, vertical: "center", wrap };
}

/**
 * Whether two looks cannot be told apart.
 *
 * @example sameLook(lookOf({ look: "body" }), lookOf({ look: "body", format: "money" })) // true
 */
export function sameLook(one: CellLook, other: CellLook): boolean {
  return one === other || lookKey(one) === lookKey(other);
}

/** The same text for looks that are the same. */
export function lookKey(look: CellLook): string {
  const rule = (edge: Edge) => (look[edge] === null ? "" : `${look[edge].weight} ${look[edge].color}`);
  return [look.font, look.size, look.bold, look.underline, look.color, look.fill, rule("top"), rule("bottom"), rule("left"), rule("right"), look.align, look.vertical, look.wrap].join("|");
}

/** What cells look like on which nobody has set anything. */
export const DEFAULT_LOOK: CellLook = { font: "等线", size: 11, bold: false, underline: false, color: "000000", fill: null, top: null, bottom: null, left: null, right: null, align: null, vertical: "bottom", wrap: false };
