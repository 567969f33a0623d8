/** How cells look, in Univer's words. */
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderStyleData, type IStyleData } from "@univerjs/core";
import { DEFAULT_LOOK, lookKey, type CellLook, type Rule } from "../../book/model/live/look";

const ALIGN = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;
const WEIGHTS = { hair: BorderStyleTypes.HAIR, thin: BorderStyleTypes.THIN, medium: BorderStyleTypes.MEDIUM } as const;

/** The styles of a workbook, each once, by the keys that cells refer to. */
export class StyleSheet {
  readonly styles: Record<string, IStyleData> = {};
  private readonly keys = new Map<CellLook, Map<string, string>>();
  private readonly byText = new Map<string, string>();

  /**
   * @param format a number format code; undefined is General
   * @returns the key; undefined for a cell that looks like any other
   */
  key(look: CellLook | undefined, format: string | undefined): string | undefined {
    if (look === undefined && format === undefined) return undefined;
    const of = look ?? DEFAULT_LOOK;
    const byFormat = this.keys.get(of) ?? new Map<string, string>();
    this.keys.set(of, byFormat);
    const known = byFormat.get(format ?? "");
    if (known !== undefined) return known;
    const text = `${lookKey(of)}|${format ?? ""}`;
    const key = this.byText.get(text) ?? `s${this.byText.size}`;
    this.byText.set(text, key);
    this.styles[key] ??= styleOf(of, format);
    byFormat.set(format ?? "", key);
    return key;
  }
}

function styleOf(look: CellLook, format: string | undefined): IStyleData {
  return {
    ff: look.font,
    fs: look.size,
    ...(look.bold && { bl: 1 }),
    ...(look.underline && { ul: { s: 1 } }),
    cl: { rgb: `#${look.color}` },
    ...(look.fill !== null && { bg: { rgb: `#${look.fill}` } }),
    bd: { t: border(look.top), b: border(look.bottom), l: border(look.left), r: border(look.right) },
    ...(look.align !== null && { ht: ALIGN[look.align] }),
    vt: VERTICAL[look.vertical],
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(format !== undefined && { n: { pattern: format } }),
  };
}

function border(rule: Rule | null): IBorderStyleData | null {
  return rule && { s: WEIGHTS[rule.weight], cl: { rgb: `#${rule.color}` } };
}
