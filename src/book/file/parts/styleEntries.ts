import { FONT, FONT_SIZE, HAIRLINE, type Appearance, type Rule } from "../../palette";
import { element, type Element } from "./element";

/** What every stylesheet begins its lists with; Excel takes the first two fills for these whatever stands there. */
export const FIRST_ENTRIES: Readonly<Record<string, readonly Element[]>> = {
  fonts: [element("font", {}, [element("sz", { val: FONT_SIZE }), element("name", { val: FONT })])],
  fills: [element("fill", {}, [element("patternFill", { patternType: "none" })]), element("fill", {}, [element("patternFill", { patternType: "gray125" })])],
  borders: [element("border", {}, ["left", "right", "top", "bottom", "diagonal"].map((side) => element(side)))],
  cellXfs: [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })],
};

/** The font of an appearance. */
export function fontEntry({ bold, underline, size, color }: Appearance): Element {
  return element("font", {}, [bold ? element("b") : null, underline ? element("u") : null, element("sz", { val: size }), rgb("color", color), element("name", { val: FONT })]);
}

/** A plain colour; null is no fill. */
export function fillEntry(color: string | null): Element {
  if (color === null) return FIRST_ENTRIES.fills[0];
  return element("fill", {}, [element("patternFill", { patternType: "solid" }, [rgb("fgColor", color), element("bgColor", { indexed: 64 })])]);
}

/** The rules around a cell. */
export function borderEntry({ left, right, top, bottom }: Appearance): Element {
  const side = (name: string, rule: Rule | null) => element(name, { style: rule?.weight }, [rule && rgb("color", rule.color)]);
  return element("border", {}, [side("left", left), side("right", right), side("top", top), side("bottom", bottom), element("diagonal")]);
}

/** What a conditional format changes: letters and ground. */
export function differenceEntry(ink: string, ground: string): Element {
  // In a difference the ground is the background colour of a pattern that need not be named.
  return element("dxf", {}, [element("font", {}, [rgb("color", ink)]), element("fill", {}, [element("patternFill", {}, [rgb("bgColor", ground)])])]);
}

/** What a conditional format changes: the rule below a cell. */
export function ruledEntry(): Element {
  return element("dxf", {}, [element("border", {}, [element("bottom", { style: HAIRLINE.weight }, [rgb("color", HAIRLINE.color)])])]);
}

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

function rgb(name: string, color: string): Element {
  return element(name, { rgb: `FF${color}` });
}
