/** Cells of the review. */
import type { NumberFormat, Style, Tone } from "../../plan";
import { formatOf } from "../layout/formats";
import { orEmpty, textOrEmpty } from "../layout/text";
import type { FigureColumn } from "../history/figures";
import type { Shown } from "./section";

export function text(content: string | null, more: Partial<Style> = {}): Shown {
  return { content: textOrEmpty(content), style: { look: "body", format: "text", ...more } };
}

/** A gap is an empty cell. */
export function number(value: number, format: NumberFormat, more: Partial<Style> = {}): Shown {
  return { content: orEmpty(value), style: { look: "body", format, ...more } };
}

export function count(value: number): Shown {
  return number(value, "integer", { align: "center" });
}

/** A change in points: up is good. */
export function change(value: number): Shown {
  return number(value, "points", toned(Number.isNaN(value) || value === 0 ? null : value > 0));
}

export function toned(better: boolean | null): { tone?: Tone } {
  return better === null ? {} : { tone: better ? "good" : "poor" };
}

/** How values of a figure are shown; means of counts are not whole. */
export function formatOfFigure(kind: FigureColumn["kind"]): NumberFormat {
  return kind === "points" ? "points" : formatOf(kind, [0.5]);
}
