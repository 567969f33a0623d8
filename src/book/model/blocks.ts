import type { Style } from "../../report/plan";
import { isCellError } from "../grid";
import type { CellBlock, Content } from "./workbook";

/** Of cells for which a block names no style. */
const UNSTYLED: Style = { look: "body" };

/**
 * The styles of one row of a block, by column.
 *
 * @param row of the block, from 0
 * @example stylesOfRow([{ look: "body" }, { look: "strong" }], 7)(1) // { look: "strong" }
 */
export function stylesOfRow(style: CellBlock["style"], row: number): (column: number) => Style {
  if (isOne(style)) return () => style;
  const across = isGrid(style) ? style[row] : style;
  return (column) => across?.[column] ?? UNSTYLED;
}

/** Every style a block names, once. */
export function stylesNamed(style: CellBlock["style"]): ReadonlySet<Style> {
  if (isOne(style)) return new Set([style]);
  return new Set(isGrid(style) ? style.flat() : style);
}

/**
 * What a cell shows now, as text; a number by its digits, whatever its format.
 *
 * @example textOf({ formula: "1+1", value: 2 }) // "2"
 */
export function textOf(content: Content): string {
  if (typeof content !== "object" || content === null) return String(content ?? "");
  if (!("formula" in content)) return content.text;
  return isCellError(content.value) ? content.value.error : String(content.value ?? "");
}

function isOne(style: CellBlock["style"]): style is Style {
  return !Array.isArray(style);
}

function isGrid(style: readonly Style[] | readonly (readonly Style[])[]): style is readonly (readonly Style[])[] {
  return Array.isArray(style[0]);
}
