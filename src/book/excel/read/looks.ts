import { rangeName } from "../../model/range-name";
import type { CellRange } from "../../grid";
import type { Layer } from "../../model/live/layer";
import { lookKey, type CellLook, type Edge, type Rule } from "../../model/live/look";
import { without } from "../../model/live/range";
import type { LiveCells } from "../../model/live/sheet";
import type { StandingSheet } from "./standing";

/** Rows from which on a table's column is asked for as a whole. */
const TALL = 20;
const WEIGHTS: Readonly<Record<string, Rule["weight"]>> = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "medium" };
const EDGES: Readonly<Record<string, Edge>> = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" };

export const CELL_OPTIONS = {
  hyperlink: true,
  format: {
    font: { name: true, size: true, bold: true, underline: true, color: true },
    fill: { color: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
} as const;

/**
 * How the cells of a sheet can be asked for: columns of tall tables, which mostly look alike, as a
 * whole, and the rest cell by cell.
 */
export function lookRegions({ used, tables }: StandingSheet): { columns: CellRange[]; cells: CellRange[] } {
  if (used === null) return { columns: [], cells: [] };
  const bodies = tables.map(({ range }) => ({ ...range, top: range.top + 1 })).filter(({ top, bottom }) => bottom - top >= TALL);
  const columns = bodies.flatMap((body) => Array.from({ length: body.right - body.left + 1 }, (_, n) => ({ ...body, left: body.left + n, right: body.left + n })));
  return { columns, cells: bodies.reduce<CellRange[]>((pieces, body) => pieces.flatMap((piece) => without(piece, body)), [used]) };
}

/** A column that was asked for as a whole. */
export interface AskedColumn {
  readonly range: CellRange;
  readonly format: Excel.RangeFormat;
  readonly borders: Readonly<Record<"EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal", Excel.RangeBorder>>;
}

/** Asks how a column looks. */
export function askColumn(sheet: Excel.Worksheet, range: CellRange): AskedColumn {
  const { format } = sheet.getRange(rangeName(range));
  format.load("horizontalAlignment, verticalAlignment, wrapText, font/name, font/size, font/bold, font/underline, font/color, fill/color");
  const border = (side: keyof AskedColumn["borders"]) => format.borders.getItem(side).load("style, weight, color");
  return { range, format, borders: { EdgeTop: border("EdgeTop"), EdgeBottom: border("EdgeBottom"), EdgeLeft: border("EdgeLeft"), EdgeRight: border("EdgeRight"), InsideHorizontal: border("InsideHorizontal") } };
}

/**
 * Puts the look of a column into the layer.
 *
 * @returns false where its cells differ, or may lead somewhere, and have to be asked for one by one
 */
export function takeColumn({ range, format, borders }: AskedColumn, looks: Layer<CellLook>, known: Looks): boolean {
  const { font, fill } = format;
  const parts = [font.name, font.size, font.bold, font.underline, font.color, fill.color, format.horizontalAlignment, format.verticalAlignment, format.wrapText, ...Object.values(borders).flatMap(({ style, weight, color }) => [style, weight, color])];
  if (parts.some((part) => part === null) || font.underline !== "None") return false;
  const plain = { ...lettersOf(format as unknown as CellFormat), left: ruleOf(borders.EdgeLeft), right: ruleOf(borders.EdgeRight), top: null };
  const inside = known.one({ ...plain, bottom: ruleOf(borders.InsideHorizontal) });
  const last = known.one({ ...plain, bottom: ruleOf(borders.EdgeBottom) });
  for (let row = range.top; row <= range.bottom; row++) (looks[row] ??= [])[range.left] = row < range.bottom ? inside : last;
  return true;
}

/** A cell's format as `getCellProperties` tells it. */
interface CellFormat {
  readonly font: { readonly name: string; readonly size: number; readonly bold: boolean; readonly underline: string; readonly color: string };
  readonly fill: { readonly color: string };
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
}

/** Puts the looks of cells, and where they lead, into the layers. */
export function takeCells({ top, left }: CellRange, rows: readonly (readonly Excel.CellProperties[])[], { looks, links }: Pick<LiveCells, "looks" | "links">, known: Looks): void {
  rows.forEach((row, r) =>
    row.forEach(({ format, hyperlink }, c) => {
      if (hyperlink?.documentReference) (links[top + r] ??= [])[left + c] = hyperlink.documentReference;
      const borders = format!.borders as unknown as Readonly<Record<Edge, BorderTold>>;
      const edges = Object.fromEntries(Object.values(EDGES).map((edge) => [edge, ruleOf(borders[edge])])) as Record<Edge, Rule | null>;
      (looks[top + r] ??= [])[left + c] = known.one({ ...lettersOf(format as unknown as CellFormat), ...edges });
    }),
  );
}

interface BorderTold {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

function ruleOf({ style, weight, color }: BorderTold): Rule | null {
  return style === "None" ? null : { weight: WEIGHTS[weight] ?? "thin", color: hex(color) };
}

function lettersOf({ font, fill, horizontalAlignment, verticalAlignment, wrapText }: CellFormat): Omit<CellLook, Edge> {
  return {
    font: font.name,
    size: font.size,
    bold: font.bold,
    underline: font.underline !== "None",
    color: hex(font.color),
    fill: fill.color === "" || fill.color === null ? null : hex(fill.color),
    align: sideOf(horizontalAlignment, ["left", "center", "right"]),
    vertical: sideOf(verticalAlignment, ["top", "center", "bottom"]) ?? "bottom",
    wrap: wrapText,
  };
}

function sideOf<T extends string>(name: string, sides: readonly T[]): T | null {
  return sides.find((side) => side === name.toLowerCase()) ?? null;
}

function hex(color: string): string {
  return color.replace("#", "").toUpperCase();
}

/** One look for all cells that look the same. */
export class Looks {
  private readonly known = new Map<string, CellLook>();

  one(look: CellLook): CellLook {
    const key = lookKey(look);
    const known = this.known.get(key);
    if (known) return known;
    this.known.set(key, look);
    return look;
  }
}
