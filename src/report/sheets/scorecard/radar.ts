/**
 * 雷达图 of the card with a drop-down. A chart has as many spokes as its range has cells, whatever
 * stands in them, and posts differ in how many criteria they have. So the range goes around the whole
 * circle in small steps: the criteria share the circle evenly, and between two of them the cells
 * follow the straight line that a radar would draw. Every post's radar is then right, by native
 * formulas and without names or hidden rows.
 */
import type { CellError, CellRange } from "../../../book/grid";
import type { Block, CellContent, ChartSource } from "../../plan";
import type { CardLine } from "../cards/card";
import type { RadarCells } from "../cards/content";
import { absolute, onSheet } from "../layout/references";

/** Around the circle: a criterion stands at the nearest step, at most one and a half degrees off. */
const STEPS = 120;
/** Of fewer criteria the lines go through the middle. */
const FEWEST_SIDES = 3;
/** A gap in a line. */
const NONE: CellError = { error: "#N/A" };

/** Cells of the card that the radar is drawn from, a row for each criterion a card may have. */
export interface RadarSource {
  readonly criteria: CellRange;
  readonly points: CellRange;
  readonly mean: CellRange;
}

const COLUMNS = ["place", "label", "from", "to", "since", "until", "points", "mean", "count"] as const;
type Column = (typeof COLUMNS)[number];

/**
 * The cells that the radar reads, on the hidden sheet from a row and a column on.
 *
 * @param lines of the agent chosen at first
 * @param axis its first value is the middle of the circle
 * @example radarCells({ top: 0, left: 60 }, source, card.lines, { min: 40, max: 120, step: 20 }).cells.labels
 */
export function radarCells({ top, left }: { readonly top: number; readonly left: number }, source: RadarSource, lines: readonly CardLine[], axis: RadarCells["axis"]): { readonly blocks: readonly Block[]; readonly cells: RadarCells } {
  const slots = source.criteria.bottom - source.criteria.top + 1;
  const steps = Math.max(STEPS, slots);
  const column = (name: Column, rows: number): CellRange => ({ top: top + 1, left: left + COLUMNS.indexOf(name), bottom: top + rows, right: left + COLUMNS.indexOf(name) });
  const places = absolute(column("place", slots));
  // Counted once: every step asks for it.
  const count = absolute(column("count", 1));
  const angle = (from: string, to: string) => `(${to}-${from})*2*PI()/${steps}`;
  const now = circle(lines, steps, axis.min);
  const rows = now.map((step, k): CellContent[] => {
    const row = { ...column("place", 1), top: top + 1 + k, bottom: top + 1 + k };
    const at = (name: Column) => absolute({ ...row, left: left + COLUMNS.indexOf(name), right: left + COLUMNS.indexOf(name) });
    const ofSlot = (range: CellRange, end: "from" | "to") => `INDEX(${onSheet("scorecard", range)},${at(end)})`;
    const side = (range: CellRange) => sideFormula({ from: ofSlot(range, "from"), to: ofSlot(range, "to"), since: at("since"), until: at("until"), middle: axis.min, isLine: `${count}<${FEWEST_SIDES}` });
    return [
      k < slots ? { formula: `IF(${k}<${count},ROUND(${k}*${steps}/${count},0),${steps})`, value: k < lines.length ? placeOf(k, lines.length, steps) : steps } : null,
      { formula: `IFERROR(IF(${at("since")}=0,${ofSlot(source.criteria, "from")},""),"")`, value: step.label },
      { formula: `IFERROR(MATCH(${k},${places},1),"")`, value: step.from },
      { formula: `IF(${at("from")}=${count},1,N(${at("from")})+1)`, value: step.to },
      { formula: `IFERROR(${angle(`INDEX(${places},${at("from")})`, String(k))},"")`, value: step.since },
      { formula: `IFERROR(${angle(String(k), `IF(${at("from")}=${count},${steps},INDEX(${places},${at("to")}))`)},"")`, value: step.until },
      { formula: side(source.points), value: step.points },
      { formula: side(source.mean), value: step.mean },
      k === 0 ? { formula: `SUMPRODUCT(--(${onSheet("scorecard", source.criteria)}<>""))`, value: lines.length } : null,
    ];
  });
  const read = (name: Column): ChartSource => ({ sheet: "cardData", range: column(name, steps) });
  return {
    blocks: [
      { top, left, rows: [[...COLUMNS]], style: { look: "note" } },
      { top: top + 1, left, rows, style: { look: "body", format: "general" } },
    ],
    cells: { labels: read("label"), points: read("points"), mean: read("mean"), axis },
  };
}

/** The side of a triangle between two points of a circle, by the law of sines. */
function sideFormula({ from, to, since, until, middle, isLine }: Readonly<Record<"from" | "to" | "since" | "until" | "isLine", string>> & { readonly middle: number }): string {
  const [a, b] = [`(${from}-${middle})`, `(${to}-${middle})`];
  const between = `IF(${isLine},${middle},${middle}+IFERROR(${a}*${b}*SIN(${since}+${until})/(${a}*SIN(${since})+${b}*SIN(${until})),0))`;
  return `IF(${from}="",NA(),IF(${since}=0,${from},IF(${to}="",NA(),${between})))`;
}

/** A step of the circle as the formulas compute it. Slots count from 1; "": there is none. */
interface Step {
  readonly label: string;
  readonly from: number | "";
  readonly to: number;
  readonly since: number | "";
  readonly until: number;
  readonly points: number | CellError;
  readonly mean: number | CellError;
}

function circle(lines: readonly CardLine[], steps: number, middle: number): Step[] {
  const places = lines.map((_, k) => placeOf(k, lines.length, steps));
  return Array.from({ length: steps }, (_, k) => {
    if (lines.length === 0) return { label: "", from: "", to: 1, since: "", until: ((steps - k) * 2 * Math.PI) / steps, points: NONE, mean: NONE };
    const from = places.findLastIndex((place) => place <= k);
    const to = (from + 1) % lines.length;
    const [since, until] = [k - places[from]!, (places[from + 1] ?? steps) - k].map((distance) => (distance * 2 * Math.PI) / steps) as [number, number];
    const side = (a: number | null, b: number | null) => sideBetween(a, b, since, until, middle, lines.length < FEWEST_SIDES);
    return { label: since === 0 ? lines[from]!.criterion : "", from: from + 1, to: to + 1, since, until, points: side(lines[from]!.points, lines[to]!.points), mean: side(lines[from]!.mean, lines[to]!.mean) };
  });
}

function sideBetween(from: number | null, to: number | null, since: number, until: number, middle: number, isLine: boolean): number | CellError {
  if (from === null) return NONE;
  if (since === 0) return from;
  if (to === null) return NONE;
  const [a, b] = [from - middle, to - middle];
  const across = a * Math.sin(since) + b * Math.sin(until);
  return isLine || across === 0 ? middle : middle + (a * b * Math.sin(since + until)) / across;
}

function placeOf(slot: number, count: number, steps: number): number {
  return Math.round((slot * steps) / count);
}
