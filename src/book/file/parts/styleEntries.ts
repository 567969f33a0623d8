import { FONT, FONT_SIZE, HAIRLINE, type Appearance, type Rule } from "../../palette";
import type { ConditionalLook } from "../../model/live/conditional";
import type { CellLook, Edge } from "../../model/live/look";
import { element, type Element } from "./element";

/** The order the standard has for the parts of a font. */
const FONT_ORDER = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];
const SIDES = ["left", "right", "top", "bottom"] as const satisfies readonly Edge[];

/** What every stylesheet begins its lists with; Excel takes the first two fills for these whatever stands there. */
export const FIRST_ENTRIES: Readonly<Record<string, readonly Element[]>> = {
  fonts: [element("font", {}, [element("sz", { val: FONT_SIZE }), element("name", { val: FONT })])],
  fills: [element("fill", {}, [element("patternFill", { patternType: "none" })]), element("fill", {}, [element("patternFill", { patternType: "gray125" })])],
  borders: [element("border", {}, ["left", "right", "top", "bottom", "diagonal"].map((side) => element(side)))],
  cellXfs: [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })],
};

/** The font of an appearance. */
export function fontEntry({ bold, underline, size, color }: Appearance): Element {
  return changedFont(element("font"), { bold, underline, size, color, font: FONT });
}

/**
 * A font of which some things are said anew; what is said besides, as that it is italic, stays.
 *
 * @example changedFont(entry, { bold: true })
 */
export function changedFont(font: Element, { bold, underline, size, color, font: name }: Partial<FontLook>): Element {
  const said: (readonly [name: string, now: Element | null] | null)[] = [
    bold === undefined ? null : ["b", bold ? element("b") : null],
    underline === undefined ? null : ["u", underline ? element("u") : null],
    size === undefined ? null : ["sz", element("sz", { val: size })],
    color === undefined ? null : ["color", rgb("color", color)],
    // What described the face before says nothing of another.
    ...(name === undefined ? [] : ([["name", element("name", { val: name })], ["family", null], ["charset", null], ["scheme", null]] as const)),
  ];
  const now = new Map(said.filter((one) => one !== null));
  const parts = [...font.children.filter((part) => !now.has(part.name)), ...now.values()].filter((part) => part !== null);
  return { ...font, children: parts.sort((a, b) => FONT_ORDER.indexOf(a.name) - FONT_ORDER.indexOf(b.name)) };
}

/** A plain colour; null is no fill. */
export function fillEntry(color: string | null): Element {
  if (color === null) return FIRST_ENTRIES.fills[0];
  return element("fill", {}, [element("patternFill", { patternType: "solid" }, [rgb("fgColor", color), element("bgColor", { indexed: 64 })])]);
}

/** The rules around a cell. */
export function borderEntry({ left, right, top, bottom }: Appearance): Element {
  return changedBorder(FIRST_ENTRIES.borders[0], { left, right, top, bottom });
}

/** Rules around a cell of which some are drawn anew. */
export function changedBorder(border: Element, edges: Partial<Record<Edge, Rule | null>>): Element {
  const side = (name: Edge, rule: Rule | null) => element(name, { style: rule?.weight }, [rule && rgb("color", rule.color)]);
  const names = border.children.map(({ name }) => name);
  const parts = SIDES.map((name) => (edges[name] === undefined ? (border.children[names.indexOf(name)] ?? element(name)) : side(name, edges[name])));
  return { ...border, children: [...parts, ...border.children.filter(({ name }) => !(SIDES as readonly string[]).includes(name))] };
}

/** What a conditional format changes: letters, ground, the rule below a cell. */
export function differenceEntry({ color, fill, below }: ConditionalLook): Element {
  return element("dxf", {}, [
    color === null ? null : element("font", {}, [rgb("color", color)]),
    // In a difference the ground is the background colour of a pattern that need not be named.
    fill === null ? null : element("fill", {}, [element("patternFill", {}, [rgb("bgColor", fill)])]),
    below === null ? null : element("border", {}, [element("bottom", { style: HAIRLINE.weight }, [rgb("color", below)])]),
  ]);
}

type FontLook = Pick<CellLook, "font" | "size" | "bold" | "underline" | "color">;
type AlignmentLook = Pick<CellLook, "align" | "vertical" | "wrap">;

/** Positions of the pieces of a cell format. */
export interface FormatPieces {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
  /** null in a stylesheet without named styles. */
  readonly xfId: number | null;
}

/**
 * A cell format.
 *
 * @param quoted the text begins like a formula and stays text when somebody edits it
 */
export function formatEntry(pieces: FormatPieces, { align, wrap }: Appearance, quoted: boolean): Element {
  const applied = {
    quotePrefix: quoted || null,
    applyNumberFormat: pieces.numFmtId > 0 || null,
    applyFont: true,
    applyFill: pieces.fillId > 0 || null,
    applyBorder: pieces.borderId > 0 || null,
    applyAlignment: true,
  };
  return element("xf", { ...pieces, ...applied }, [element("alignment", { horizontal: align, vertical: "center", wrapText: wrap || null })]);
}

/**
 * A cell format of which some things are said anew; what is said besides, as that its cells are
 * locked, stays.
 *
 * @param quoted undefined leaves it as it is
 */
export function changedFormat(format: Element, pieces: Partial<FormatPieces>, { align, vertical, wrap }: Partial<AlignmentLook>, quoted: boolean | undefined): Element {
  const { numFmtId, fontId, fillId, borderId } = pieces;
  const applied = { applyNumberFormat: numFmtId, applyFont: fontId, applyFill: fillId, applyBorder: borderId };
  const said = Object.fromEntries(Object.entries(applied).flatMap(([name, piece]) => (piece === undefined ? [] : [[name, "1"]])));
  const attributes = { ...format.attributes, ...(element("", { numFmtId, fontId, fillId, borderId }).attributes), ...said };
  if (quoted === true) attributes.quotePrefix = "1";
  if (quoted === false) delete attributes.quotePrefix;
  if (align === undefined && vertical === undefined && wrap === undefined) return { ...format, attributes };
  const before = format.children.find(({ name }) => name === "alignment")?.attributes ?? {};
  const alignment = { ...before, ...(align !== undefined && { horizontal: align }), ...(vertical !== undefined && { vertical }), ...(wrap !== undefined && { wrapText: wrap || null }) };
  return { ...format, attributes: { ...attributes, applyAlignment: "1" }, children: [element("alignment", alignment), ...format.children.filter(({ name }) => name !== "alignment")] };
}

function rgb(name: string, color: string): Element {
  return element(name, { rgb: `FF${color}` });
}
