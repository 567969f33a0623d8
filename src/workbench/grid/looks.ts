/** Univer's styles as looks of the live workbook: the way back of `styles.ts`. */
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderData, type IBorderStyleData, type IStyleData, type Nullable } from "@univerjs/core";
import { DEFAULT_LOOK, sameLook, type CellLook, type Rule } from "../../book/model/live/look";

const ALIGN: Readonly<Partial<Record<HorizontalAlign, CellLook["align"]>>> = { [HorizontalAlign.LEFT]: "left", [HorizontalAlign.CENTER]: "center", [HorizontalAlign.RIGHT]: "right" };
const VERTICAL: Readonly<Partial<Record<VerticalAlign, CellLook["vertical"]>>> = { [VerticalAlign.TOP]: "top", [VerticalAlign.MIDDLE]: "center", [VerticalAlign.BOTTOM]: "bottom" };

const WEIGHTS: Readonly<Partial<Record<BorderStyleTypes, Rule["weight"]>>> = { [BorderStyleTypes.HAIR]: "hair", [BorderStyleTypes.MEDIUM]: "medium", [BorderStyleTypes.THICK]: "medium" };

/**
 * @param before what the cell looked like, which is kept where it cannot be told apart
 * @returns undefined where it looks like any other cell
 */
export function lookOfStyle(style: Nullable<IStyleData>, before: CellLook): { look: CellLook | undefined; format: string | undefined } {
  const said = lookSaid(style ?? {});
  const look = sameLook(said, before) ? before : said;
  return { look: sameLook(look, DEFAULT_LOOK) ? undefined : look, format: style?.n?.pattern };
}

function lookSaid({ ff, fs, bl, ul, cl, bg, bd, ht, vt, tb }: IStyleData): CellLook {
  return {
    font: firstFamily(ff) ?? DEFAULT_LOOK.font,
    size: fs ?? DEFAULT_LOOK.size,
    bold: bl === 1,
    underline: ul?.s === 1,
    color: hex(cl?.rgb) ?? DEFAULT_LOOK.color,
    fill: hex(bg?.rgb),
    ...edges(bd),
    align: ALIGN[ht ?? HorizontalAlign.UNSPECIFIED] ?? null,
    vertical: VERTICAL[vt ?? VerticalAlign.UNSPECIFIED] ?? DEFAULT_LOOK.vertical,
    wrap: tb === WrapStrategy.WRAP,
  };
}

/** What is pasted from a page may bring a list of fonts. */
function firstFamily(families: Nullable<string>): string | undefined {
  return families?.split(",")[0]!.trim().replace(/^['"]|['"]$/g, "") || undefined;
}

function edges(border: Nullable<IBorderData>): Pick<CellLook, "top" | "bottom" | "left" | "right"> {
  return { top: rule(border?.t), bottom: rule(border?.b), left: rule(border?.l), right: rule(border?.r) };
}

/** RRGGBB of "#rrggbb" and "rgb(1, 2, 3)"; null for none. */
function hex(color: Nullable<string>): string | null {
  if (!color) return null;
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color);
  if (parts) return parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0")).join("").toUpperCase();
  return /^#[0-9a-f]{6}$/i.test(color) ? color.slice(1).toUpperCase() : null;
}

function rule(border: Nullable<IBorderStyleData>): Rule | null {
  if (!border || border.s === BorderStyleTypes.NONE) return null;
  return { weight: WEIGHTS[border.s] ?? "thin", color: hex(border.cl.rgb) ?? "000000" };
}
