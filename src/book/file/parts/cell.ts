import { isCellError, type CellError } from "../../grid";
import type { Formula } from "../../model/workbook";
import { NO_RESULT } from "../xlsx/cells";
import { fileFormula } from "./formula";
import { rangeName } from "../../model/range-name";
import { escapeText, escapeXml } from "./text";

/** What a cell holds; null is nothing. */
export type CellContent = string | number | boolean | null | CellError | Formula;

/**
 * A cell of a worksheet. Its text stands in it; nothing refers to the workbook's shared strings.
 *
 * @param style position of its cell format
 * @param dynamicArray 1-based entry of the metadata part that says "dynamic array"; null writes spills as plain array formulas
 * @throws Error for a number that is not finite
 * @example cellXml("B2", 3, "小美", null) // "<c r=\"B2\" s=\"3\" t=\"inlineStr\"><is><t>小美</t></is></c>"
 */
export function cellXml(name: string, style: number, content: CellContent, dynamicArray: number | null): string {
  const open = `<c r="${name}" s="${style}"`;
  if (content === null || content === "") return `${open}/>`;
  if (typeof content === "string") return textCell(open, content);
  if (typeof content === "object" && "formula" in content) return formulaCell(name, open, content, dynamicArray);
  const [type, value] = valueXml(content, name);
  return `${open}${type}><v>${value}</v></c>`;
}

function textCell(open: string, text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `${open} t="inlineStr"><is><t${space}>${escapeText(text)}</t></is></c>`;
}

function formulaCell(name: string, open: string, { formula, value, spill }: Formula, dynamicArray: number | null): string {
  const array = spill ? ` t="array" ref="${rangeName(spill)}"` : "";
  const dynamic = spill && dynamicArray !== null ? ` cm="${dynamicArray}"` : "";
  if (isCellError(value) && value.error === NO_RESULT.error) return `${open}${dynamic}><f${array}>${escapeXml(fileFormula(formula))}</f></c>`;
  const [type, cached] = valueXml(value, name);
  return `${open}${type}${dynamic}><f${array}>${escapeXml(fileFormula(formula))}</f><v>${cached}</v></c>`;
}

/** A formula that gives nothing is a text of length 0: without a value it would count as never computed. */
function valueXml(value: Formula["value"], cell: string): [type: string, written: string] {
  if (typeof value === "number") return ["", numberText(value, cell)];
  if (typeof value === "boolean") return [' t="b"', String(Number(value))];
  if (isCellError(value)) return [' t="e"', escapeXml(value.error)];
  return [' t="str"', escapeText(value ?? "")];
}

/** Shortest digits that give the same number again. */
function numberText(value: number, cell: string): string {
  if (!Number.isFinite(value)) throw new Error(`${value} cannot stand in ${cell}`);
  return Object.is(value, -0) ? "0" : String(value);
}
