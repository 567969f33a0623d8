import { DEFAULT_LOOK, lookKey, type CellLook, type Rule } from "../../../model/live/look";
import type { ConditionalLook } from "../../../model/live/conditional";
import { childNamed } from "../../xlsx/xml-document";
import { nodeAt, type XmlNode } from "../../xlsx/tree";
import { isOn } from "../../xlsx/xml";
import type { Colors } from "./colors";

/** The lines of a live sheet, by those that files know. */
const WEIGHTS: Readonly<Record<string, Rule["weight"]>> = { hair: "hair", dotted: "hair", thin: "thin", dashed: "thin", dashDot: "thin", dashDotDot: "thin", medium: "medium", mediumDashed: "medium", mediumDashDot: "medium", mediumDashDotDot: "medium", slantDashDot: "medium", double: "medium", thick: "medium" };
const ALIGN: Readonly<Record<string, CellLook["align"]>> = { left: "left", center: "center", centerContinuous: "center", right: "right" };
const VERTICAL: Readonly<Record<string, CellLook["vertical"]>> = { top: "top", center: "center", justify: "center", distributed: "center" };

/**
 * The looks of a stylesheet's cell formats, by their position; the same object for all that look alike.
 *
 * @param styles its root
 * @example looksOf(readTree(book, "xl/styles.xml"), colors)[1].bold // true
 */
export function looksOf(styles: XmlNode, colors: Colors): CellLook[] {
  const listed = (name: string) => childNamed(styles, name)?.children ?? [];
  const [fonts, fills, borders] = [listed("fonts"), listed("fills"), listed("borders")];
  const known = new Map([[lookKey(DEFAULT_LOOK), DEFAULT_LOOK]]);
  return listed("cellXfs").map((format) => {
    const { fontId = 0, fillId = 0, borderId = 0 } = format.attributes;
    const look = { ...fontLook(fonts[Number(fontId)], colors), fill: fillColor(fills[Number(fillId)], colors), ...borderLook(borders[Number(borderId)], colors), ...alignmentLook(childNamed(format, "alignment")) };
    const key = lookKey(look);
    if (!known.has(key)) known.set(key, look);
    return known.get(key)!;
  });
}

/** What the differences of a stylesheet change, of which conditional formats name one. */
export function differencesOf(styles: XmlNode, colors: Colors): ConditionalLook[] {
  return (childNamed(styles, "dxfs")?.children ?? []).map((difference) => {
    const pattern = nodeAt(difference, "fill", "patternFill");
    const bottom = nodeAt(difference, "border", "bottom");
    return {
      color: colors.ofCell(nodeAt(difference, "font", "color")),
      // Here the ground is the background colour of a pattern that need not be named.
      fill: pattern && (colors.ofCell(childNamed(pattern, "bgColor")) ?? colors.ofCell(childNamed(pattern, "fgColor"))),
      below: bottom && (colors.ofCell(childNamed(bottom, "color")) ?? (isDrawn(bottom) ? DEFAULT_LOOK.color : null)),
    };
  }).map(({ color, fill = null, below = null }) => ({ color, fill, below }));
}

type FontLook = Pick<CellLook, "font" | "size" | "bold" | "underline" | "color">;

function fontLook(font: XmlNode | undefined, colors: Colors): FontLook {
  const said = (name: string) => font && childNamed(font, name);
  const underline = said("u");
  return {
    font: said("name")?.attributes.val ?? DEFAULT_LOOK.font,
    size: Number(said("sz")?.attributes.val ?? DEFAULT_LOOK.size),
    bold: isSet(said("b")),
    underline: underline !== undefined && underline.attributes.val !== "none",
    color: colors.ofCell(said("color")) ?? DEFAULT_LOOK.color,
  };
}

/** An element that says only that it is there, unless it denies it. */
function isSet(node: XmlNode | undefined): boolean {
  return node !== undefined && (node.attributes.val === undefined || isOn(node.attributes.val));
}

/** Of a pattern or a gradient the one colour that is nearest to it. */
function fillColor(fill: XmlNode | undefined, colors: Colors): string | null {
  const pattern = nodeAt(fill, "patternFill");
  if (!pattern) return colors.ofCell(nodeAt(fill, "gradientFill", "stop", "color"));
  const { patternType = "none" } = pattern.attributes;
  if (patternType === "none") return null;
  const [front, back] = [colors.ofCell(childNamed(pattern, "fgColor")), colors.ofCell(childNamed(pattern, "bgColor"))];
  return patternType === "solid" ? front : (back ?? front);
}

function borderLook(border: XmlNode | undefined, colors: Colors): Pick<CellLook, "top" | "bottom" | "left" | "right"> {
  const rule = (...names: string[]): Rule | null => {
    const side = border?.children.find(({ name }) => names.includes(name));
    if (!side || !isDrawn(side)) return null;
    return { weight: WEIGHTS[side.attributes.style!] ?? "thin", color: colors.ofCell(childNamed(side, "color")) ?? DEFAULT_LOOK.color };
  };
  // The strict dialect calls the sides of a line by where it begins.
  return { top: rule("top"), bottom: rule("bottom"), left: rule("left", "start"), right: rule("right", "end") };
}

function isDrawn({ attributes: { style = "none" } }: XmlNode): boolean {
  return style !== "none";
}

function alignmentLook(alignment: XmlNode | undefined): Pick<CellLook, "align" | "vertical" | "wrap"> {
  const { horizontal = "", vertical = "", wrapText } = alignment?.attributes ?? {};
  return { align: ALIGN[horizontal] ?? null, vertical: VERTICAL[vertical] ?? "bottom", wrap: isOn(wrapText) };
}
