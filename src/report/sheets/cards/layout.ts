/**
 * Where everything stands on a card: an A4 page upright, eight columns, from person to signature.
 * The card with a drop-down, the printed cards and the one that is shared are all laid out here.
 */
import type { Locale } from "../../../appraisal/rubric/types";
import type { CellRange } from "../../../book/grid";
import { cardPhrasesOf, payrollPhrasesOf, reportPhrasesOf } from "../../../locale/locale";
import type { Block, CellContent, ChartPlan, NumberFormat, SheetKey, Style } from "../../plan";
import { fitting } from "../layout/text";
import { BONUS_FIELDS, LINE_FIELDS, type CardContent, type LineField } from "./content";

/** A margin, then the columns of the criteria: together about as wide as the page. */
export const WIDTHS: readonly number[] = [2, 24, 14, 14, 10, 9, 12, 12];
export const LAST_COLUMN = 7;

export interface CardFrame {
  readonly sheet: SheetKey;
  readonly top: number;
  readonly subtitle: string;
  readonly scoreFormat: NumberFormat;
  /** Whether the agent is chosen in the card. */
  readonly input: boolean;
  readonly locale: Locale;
}

/** A card in its place. */
export interface PlacedCard {
  readonly blocks: readonly Block[];
  readonly merges: readonly CellRange[];
  readonly heights: readonly { readonly row: number; readonly points: number }[];
  readonly charts: readonly ChartPlan[];
  readonly cells: { readonly agent: CellRange; readonly tier: CellRange };
  /** The first row below it. */
  readonly below: number;
}

/** Rows beside the chart: four for the next tier, a heading, the bonus, one to spare. */
const ASIDE_ROWS = 14;
const NEXT_ROWS = 4;
const MARGIN = 1;
const POINTS_COLUMN = MARGIN + LINE_FIELDS.indexOf("points");
const MEAN_COLUMN = MARGIN + LINE_FIELDS.indexOf("mean");
/** Fewer spokes do not make a radar. */
const FEWEST_SPOKES = 3;

const GAP: Row = { cells: [], styles: [], points: 8 };
const LABEL: Style = { look: "label" };
const VALUE: Style = { look: "strong", format: "text" };

/** A row of the card, from its first column inside the margin. */
interface Row {
  readonly cells: readonly CellContent[];
  readonly styles: readonly Style[];
  readonly points: number;
  /** Columns that are one cell, the first and the last. */
  readonly joined?: readonly (readonly [number, number])[];
}

/**
 * Puts a card on a sheet.
 *
 * @example placeCard(valuesOf(card), { sheet: "cards", top: 0, … }).below // 36
 */
export function placeCard(content: CardContent, frame: CardFrame): PlacedCard {
  const head = headRows(content, frame);
  const criteria = [...criterionRows(content, frame.locale), GAP];
  const aside = asideRows(content, frame.locale);
  const rows = [...head, ...criteria, ...aside, ...footRows(content, frame.locale)];
  const asideTop = frame.top + head.length + criteria.length;
  return {
    blocks: rows.flatMap(({ cells, styles }, r) => (cells.length === 0 ? [] : [{ top: frame.top + r, left: MARGIN, rows: [cells.map(fitting)], style: styles }])),
    merges: [...rows.flatMap(({ joined = [] }, r) => joined.map(([left, right]) => ({ top: frame.top + r, left, bottom: frame.top + r, right }))), { top: asideTop + 1, left: 5, bottom: asideTop + NEXT_ROWS, right: LAST_COLUMN }],
    heights: rows.map(({ points }, r) => ({ row: frame.top + r, points })),
    charts: comparison(content, frame, frame.top + head.length + 1, asideTop + 1),
    cells: { agent: cell(frame.top + AGENT_ROW, 1), tier: cell(frame.top + FIGURE_ROW, 5) },
    below: frame.top + rows.length,
  };
}

/** In points; what a page must have room for. */
export function heightOf({ heights }: PlacedCard): number {
  return heights.reduce((sum, { points }) => sum + points, 0);
}

const AGENT_ROW = 4;
const FIGURE_ROW = 7;

function headRows(content: CardContent, { subtitle, input, scoreFormat, locale }: CardFrame): Row[] {
  const { sheets, headings } = reportPhrasesOf(locale);
  const { agent, id, name, post, period, score, standing, tier, tierTone } = content;
  const figure: Style = { look: "headline", align: "left" };
  const person: CellContent[] = [headings.agent, headings.id, headings.name, headings.post, null, headings.period, null];
  return [
    { cells: [sheets.scorecard], styles: [{ look: "title" }], points: 32 },
    { cells: [subtitle], styles: [{ look: "subtitle" }], points: 16 },
    GAP,
    { cells: person, styles: person.map(() => LABEL), points: 16 },
    { cells: [agent, id, name, post, null, period, null], styles: [{ look: input ? "input" : "strong", format: "text" }, ...Array<Style>(6).fill(VALUE)], points: 22, joined: [[4, 5], [6, 7]] },
    GAP,
    { cells: [headings.score, cardPhrasesOf(locale).standing, null, null, headings.tier, null, null], styles: Array<Style>(7).fill(LABEL), points: 16 },
    { cells: [score, standing, null, null, tier, null, null], styles: [{ ...figure, format: scoreFormat }, ...Array<Style>(3).fill(figure), ...Array<Style>(3).fill(tierTone === null ? figure : { ...figure, tone: tierTone })], points: 42, joined: [[2, 4], [5, 7]] },
    GAP,
  ];
}

const LINE_STYLES: Readonly<Record<LineField, Style>> = {
  criterion: { look: "body", format: "text" },
  value: { look: "body", format: "text", align: "right" },
  target: { look: "body", format: "text", align: "right" },
  points: { look: "strong", format: "points", align: "right" },
  weight: { look: "body", align: "right" },
  contribution: { look: "body", format: "points", align: "right" },
  mean: { look: "body", format: "points", align: "right", tone: "neutral" },
};

function criterionRows(content: CardContent, locale: Locale): Row[] {
  const { criteria, columns } = cardPhrasesOf(locale);
  return [
    { cells: [criteria], styles: [{ look: "section" }], points: 22 },
    { cells: LINE_FIELDS.map((field) => columns[field]), styles: LINE_FIELDS.map((field) => ({ look: "header", align: field === "criterion" ? "left" : "right" })), points: 22 },
    ...content.lines.map((line): Row => ({ cells: LINE_FIELDS.map((field) => line[field]), styles: LINE_FIELDS.map((field) => LINE_STYLES[field]), points: 18 })),
    ...sumRows(content, locale),
  ];
}

/** Below the contributions, what they add up to. */
function sumRows({ sums, score }: CardContent, locale: Locale): Row[] {
  const phrases = cardPhrasesOf(locale);
  const { headings } = reportPhrasesOf(locale);
  const above: [string, CellContent][] = sums === null ? [] : [[phrases.mean, sums.mean], [headings.adjustment, sums.adjustment], [phrases.settling, sums.settling]];
  const sumRow = (label: string, value: CellContent, look: "label" | "total"): Row => ({
    cells: LINE_FIELDS.map((field) => (field === "criterion" ? label : field === "contribution" ? value : null)),
    styles: LINE_FIELDS.map((field) => (field === "contribution" ? { look: look === "label" ? "body" : "total", format: "points", align: "right" } : { look })),
    points: 18,
  });
  return [...above.map(([label, value]) => sumRow(label, value, "label")), sumRow(headings.score, score, "total")];
}

/** The chart's heading at the left; at the right the next tier, and what the bonus is made of. */
function asideRows({ next, bonus }: CardContent, locale: Locale): Row[] {
  const phrases = cardPhrasesOf(locale);
  const { columns } = payrollPhrasesOf(locale);
  const blank = [null, null, null, null];
  const section: Style = { look: "section" };
  const right = (cells: readonly CellContent[], styles: readonly Style[], left: CellContent = null): Row => ({ cells: [left, ...blank.slice(1), ...cells], styles: [section, ...Array<Style>(3).fill({ look: "note" }), ...styles], points: 17 });
  const nextRows = Array.from({ length: NEXT_ROWS }, (_, r) => right([r === 0 ? next : null, null, null], Array<Style>(3).fill({ look: "body", format: "text", wrap: true })));
  const bonusRows = bonus === null ? [] : [{ ...right([phrases.bonus], [section]), points: 22 }, ...BONUS_FIELDS.map((field) => right([columns[field], null, bonus[field]], bonusStyles(field)))];
  const rows = [{ ...right([reportPhrasesOf(locale).headings.nextTier], [section], phrases.comparison), points: 22 }, ...nextRows, ...bonusRows];
  return [...rows, ...Array<Row>(Math.max(0, ASIDE_ROWS - rows.length)).fill({ cells: [], styles: [], points: 17 })];
}

function bonusStyles(field: (typeof BONUS_FIELDS)[number]): Style[] {
  const look = field === "amount" ? "total" : "label";
  return [{ look }, { look }, { look: field === "amount" ? "total" : "body", format: field === "proration" ? "percent" : "money", align: "right" }];
}

function footRows({ leftOut }: CardContent, locale: Locale): Row[] {
  const { signatures } = cardPhrasesOf(locale);
  const label: Style = { look: "note", align: "right" };
  const line: Style = { look: "signature" };
  return [
    { cells: [leftOut, ...Array<null>(6).fill(null)], styles: Array<Style>(7).fill({ look: "note", wrap: true }), points: 28, joined: [[1, LAST_COLUMN]] },
    { cells: [signatures.agent, null, signatures.supervisor, null, null, signatures.date, null], styles: [label, line, label, line, line, label, line], points: 28 },
  ];
}

/** 雷达图: the agent's points against the team's mean; bars where there are too few criteria. */
function comparison({ lines }: CardContent, { sheet, locale }: CardFrame, header: number, top: number): ChartPlan[] {
  if (lines.length === 0) return [];
  const phrases = cardPhrasesOf(locale);
  const column = (left: number) => ({ sheet, range: { top: header + 1, left, bottom: header + lines.length, right: left } });
  const heading = (left: number) => ({ sheet, range: cell(header, left) });
  return [
    {
      kind: lines.length < FEWEST_SPOKES ? "column" : "radar",
      title: "",
      anchor: { top, left: MARGIN, bottom: top + ASIDE_ROWS - 2, right: 3 },
      categories: column(MARGIN),
      series: [
        { name: heading(POINTS_COLUMN), nameText: phrases.columns.points, values: column(POINTS_COLUMN), tone: "accent" },
        { name: heading(MEAN_COLUMN), nameText: phrases.columns.mean, values: column(MEAN_COLUMN), tone: "neutral" },
      ],
      valueAxis: { min: 0 },
      legend: true,
      labels: false,
    },
  ];
}

function cell(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}
