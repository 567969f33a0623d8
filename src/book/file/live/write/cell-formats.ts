import { DEFAULT_LOOK, lookKey, type CellLook } from "../../../model/live/look";
import type { Stylesheet } from "../../parts/styles";
import { sameFormat } from "./changes";

/**
 * Finds the cell format of a workbook for a cell that is to look otherwise than it did: one that is
 * like the format it has, but for what was changed.
 *
 * @example new CellFormats(styles, looks, codes).of(3, { ...look, bold: true }, "0.00%", false) // 12
 */
export class CellFormats {
  private readonly found = new Map<string, number>();

  /**
   * @param looks by cell format
   * @param codes number format codes by cell format
   */
  constructor(
    private readonly styles: Stylesheet,
    private readonly looks: readonly CellLook[],
    private readonly codes: readonly (string | undefined)[],
  ) {}

  /**
   * @param base position of the format it has
   * @param look undefined as the workbook's default
   * @param code number format code; undefined is General
   * @param quoted its text begins like a formula
   */
  of(base: number, look: CellLook | undefined, code: string | undefined, quoted: boolean): number {
    const key = `${base}|${look ? lookKey(look) : ""}|${code ?? ""}|${quoted}`;
    let position = this.found.get(key);
    if (position === undefined) this.found.set(key, (position = this.find(base, look, code, quoted)));
    return position;
  }

  /** The same format for a text that begins like a formula, and for one that does not. */
  quoting(base: number, quoted: boolean): number {
    return this.styles.isQuoted(base) === quoted ? base : this.styles.like(base, {}, undefined, quoted);
  }

  private find(base: number, look: CellLook | undefined, code: string | undefined, quoted: boolean): number {
    // What is not said of a cell at all was cleared, with all that a live sheet does not know of.
    if (look === undefined && code === undefined) return this.quoting(0, quoted);
    const standing = this.looks[base] ?? this.looks[0] ?? DEFAULT_LOOK;
    const change = differenceOf(standing, look ?? this.looks[0] ?? DEFAULT_LOOK);
    const format = sameFormat(this.codes[base], code) ? undefined : (code ?? "General");
    if (Object.keys(change).length === 0 && format === undefined) return this.quoting(base, quoted);
    return this.styles.like(base, change, format, this.styles.isQuoted(base) === quoted ? undefined : quoted);
  }
}

/** What of a look is not as it was. */
function differenceOf(before: CellLook, after: CellLook): Partial<CellLook> {
  return Object.fromEntries(Object.entries(after).filter(([part, now]) => JSON.stringify(now) !== JSON.stringify(before[part as keyof CellLook]))) as Partial<CellLook>;
}
