/**
 * Where everything stands on a card: an A4 page upright, eight columns, from person to signature.
 * The card with a drop-down, the printed cards and the one that is shared are all laid out here.
 */
import type { Locale } from "../../../appraisal/rubric/types";
import type { CellRange } from "../../../book/grid";
import { cardPhrasesOf, payrollPhrasesOf, reportPhrasesOf } from "../../../locale/locale";
import type { Block, CellContent, ChartPlan, ChartSource, NumberFormat, SheetKey, Style } from "../../plan";
import { fitting } from "../layout/text";
import { cellLines } from "../layout/widths";
import { BONUS_FIELDS, LINE_FIELDS, type CardContent, type LineField } from "./content";
import { radarAxis } from "./radar-axis";

/** A margin, then the columns of the criteria: together about as wide as the page. */
export const WIDTHS: readonly number[] = [2, 22, 12, 12, 9, 8, 9, 11];
export const LAST_COLUMN = 7;

export interface CardFrame {
  readonly sheet: SheetKey;
  readonly top: number;
  readonly subtitle: string;
  readonly scoreFormat: NumberFormat;
  /** Whether the agent is chosen in the card: what stands in it then changes. */
  readonly input: boolean;
  /** Lines that texts take in any card of this frame. */
  readonly lines: TextLines;
  readonly locale: Locale;
}

/** A card in its place. */
export interface PlacedCard {
  readonly blocks: readonly Block[];
  readonly merges: readonly CellRange[];
  readonly heights: readonly { readonly row: number; readonly points: number }[];
  readonly charts: readonly ChartPlan[];
  readonly cells: {
    readonly agent: CellRange;
    readonly tier: CellRange;
    /** The criteria below their headings. */
    readonly lines: CellRange;
  };
  /** The first row below it. */
  readonly below: number;
}

/** Lines of text: of each criterion, and of what the next tier needs. */
export interface TextLines {
  readonly criteria: readonly number[];
  readonly next: number;
}

/** What an upright A4 page takes when its columns are as wide as it is, in points. */
const PAGE_HEIGHT = 840;
/** A chart needs so many rows to be read, and does not become better with more. */
const CHART_ROWS = { fewest: 13, most: 19 };
const ASIDE_HEIGHT = 17;
/** A criterion of one line, and what each further line of a text adds. */
const LINE = 18;
const FURTHER_LINE = 14;
/** More is cut off. */
const MOST_LINES = { criterion: 3, next: 5 };
const NEXT_COLUMN = 5;
const MARGIN = 1;
const POINTS_COLUMN = MARGIN + LINE_FIELDS.indexOf("points");
const MEAN_COLUMN = MARGIN + LINE_FIELDS.indexOf("mean");
/** Fewer spokes do not make a radar. */
export const FEWEST_SPOKES = 3;

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
  const criteria = [...criterionRows(content, frame), GAP];
  const foot = footRows(content, frame.locale);
  const aside = asideRows(content, frame, chartRows(PAGE_HEIGHT - pointsOf([...head, ...foot]) - criteria.length * LINE));
  const rows = [...head, ...criteria, ...aside, ...foot];
  const asideTop = frame.top + head.length + criteria.length;
  return {
    blocks: rows.flatMap(({ cells, styles }, r) => (cells.length === 0 ? [] : [{ top: frame.top + r, left: MARGIN, rows: [cells.map(fitting)], style: styles }])),
    merges: rows.flatMap(({ joined = [] }, r) => joined.map(([left, right]) => ({ top: frame.top + r, left, bottom: frame.top + r, right }))),
    heights: rows.map(({ points }, r) => ({ row: frame.top + r, points })),
    charts: comparison(content, frame, frame.top + head.length + 1, { top: asideTop + 1, left: MARGIN, bottom: asideTop + aside.length - 1, right: 3 }),
    cells: { agent: cell(frame.top + AGENT_ROW, 1), tier: cell(frame.top + FIGURE_ROW, 5), lines: { top: frame.top + head.length + 2, left: MARGIN, bottom: frame.top + head.length + 1 + content.lines.length, right: LAST_COLUMN } },
    below: frame.top + rows.length,
  };
}

/**
 * How many lines the texts of some cards take at most, for a frame that has room for all of them.
 *
 * @example textLines([valuesOf(card)]).next // 2
 */
export function textLines(cards: readonly CardTexts[]): TextLines {
  const criteria: number[] = [];
  let next = 1;
  for (const card of cards) {
    card.lines.forEach((line, k) => {
      let lines = criteria[k] ?? 1;
      for (const { field, width } of WRAPPED) lines = Math.max(lines, cellLines(line[field], width));
      criteria[k] = Math.min(MOST_LINES.criterion, lines);
    });
    next = Math.min(MOST_LINES.next, Math.max(next, cellLines(card.next, NEXT_WIDTH)));
  }
  return { criteria, next };
}

/** Fields of a criterion whose text may be long, and the widths they have. */
const WRAPPED = (["criterion", "value", "target"] as const satisfies readonly LineField[]).map((field) => ({ field, width: WIDTHS[MARGIN + LINE_FIELDS.indexOf(field)]! - 1 }));
const NEXT_WIDTH = WIDTHS.slice(NEXT_COLUMN).reduce((sum, width) => sum + width, -1);

/** What of a card may be long: a `Card` and what stands in it both have it. */
export interface CardTexts {
  readonly lines: readonly Readonly<Record<"criterion" | "value" | "target", CellContent>>[];
  readonly next: CellContent;
}

function pointsOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { points }) => sum + points, 0);
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
  criterion: { look: "body", format: "text", wrap: true },
  value: { look: "body", format: "text", align: "right", wrap: true },
  target: { look: "body", format: "text", align: "right", wrap: true },
  points: { look: "strong", format: "points", align: "right" },
  weight: { look: "body", align: "right" },
  contribution: { look: "body", format: "points", align: "right" },
  mean: { look: "label", format: "points", align: "right" },
};

/** Where the agent is chosen, a post with fewer criteria leaves rows empty: only those in use are ruled. */
function criterionRows(content: CardContent, { input, lines, locale }: CardFrame): Row[] {
  if (content.lines.length === 0) return [];
  const { criteria, columns } = cardPhrasesOf(locale);
  const styles = LINE_FIELDS.map((field): Style => (input ? { ...LINE_STYLES[field], bare: true } : LINE_STYLES[field]));
  return [
    { cells: [criteria], styles: [{ look: "section" }], points: 22 },
    { cells: LINE_FIELDS.map((field) => columns[field]), styles: LINE_FIELDS.map((field) => ({ look: "header", align: field === "criterion" ? "left" : "right" })), points: 22 },
    ...content.lines.map((line, k): Row => ({ cells: LINE_FIELDS.map((field) => line[field]), styles, points: textHeight(lines.criteria[k]!) })),
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

function textHeight(lines: number): number {
  return LINE + FURTHER_LINE * (lines - 1);
}

/** Rows of a chart that takes what the page has left. Not how long texts are decides, so that a card has the same rows in every language. */
function chartRows(room: number): number {
  return Math.min(CHART_ROWS.most, Math.max(CHART_ROWS.fewest, Math.floor(room / ASIDE_HEIGHT)));
}

/** The chart's heading at the left; at the right the next tier, and what the bonus is made of. */
function asideRows({ lines: criteria, next, bonus }: CardContent, { lines, locale }: CardFrame, fewest: number): Row[] {
  const phrases = cardPhrasesOf(locale);
  const { columns } = payrollPhrasesOf(locale);
  const blank = [null, null, null, null];
  const section: Style = { look: "section" };
  const right = (cells: readonly CellContent[], styles: readonly Style[], left: CellContent = null): Row => ({ cells: [left, ...blank.slice(1), ...cells], styles: [section, ...Array<Style>(3).fill({ look: "note" }), ...styles], points: ASIDE_HEIGHT });
  const nextRow: Row = { ...right([next, null, null], Array<Style>(3).fill({ look: "body", format: "text", wrap: true })), points: textHeight(lines.next), joined: [[NEXT_COLUMN, LAST_COLUMN]] };
  const bonusRows = bonus === null ? [] : [GAP, { ...right([phrases.bonus], [section]), points: 22 }, ...BONUS_FIELDS.map((field) => right([columns[field], null, bonus[field]], bonusStyles(field)))];
  const rows = [{ ...right([reportPhrasesOf(locale).headings.nextTier], [section], criteria.length === 0 ? null : phrases.comparison), points: 22 }, nextRow, ...bonusRows];
  return [...rows, ...Array<Row>(Math.max(0, fewest - rows.length)).fill({ cells: [], styles: [], points: ASIDE_HEIGHT })];
}

function bonusStyles(field: (typeof BONUS_FIELDS)[number]): Style[] {
  const look = field === "amount" ? "total" : "label";
  return [{ look }, { look }, { look: field === "amount" ? "total" : "body", format: field === "proration" ? "percent" : "money", align: "right" }];
}

function footRows({ leftOut }: CardContent, locale: Locale): Row[] {
  const { signatures } = cardPhrasesOf(locale);
  const line: Style = { look: "signature" };
  const blank: Style = { look: "note" };
  return [
    { cells: [leftOut, ...Array<null>(6).fill(null)], styles: Array<Style>(7).fill({ look: "note", wrap: true }), points: 28, joined: [[1, LAST_COLUMN]] },
    { cells: [signatures.agent, null, signatures.supervisor, null, null, signatures.date, null], styles: [line, blank, line, line, blank, line, line], points: 36 },
  ];
}

/** 雷达图: the agent's points against the team's mean; bars where there are too few criteria. Where the agent is chosen, it reads other cells. */
function comparison({ lines, radar }: CardContent, { sheet, locale }: CardFrame, header: number, anchor: CellRange): ChartPlan[] {
  if (lines.length === 0) return [];
  const phrases = cardPhrasesOf(locale);
  const column = (left: number): ChartSource => ({ sheet, range: { top: header + 1, left, bottom: header + lines.length, right: left } });
  const heading = (left: number): ChartSource => ({ sheet, range: cell(header, left) });
  const isRadar = lines.length >= FEWEST_SPOKES;
  const numbers = lines.flatMap(({ points, mean }) => [points, mean]).map((value) => (typeof value === "number" ? value : null));
  return [
    {
      kind: isRadar ? "radar" : "column",
      title: "",
      anchor,
      categories: radar?.labels ?? column(MARGIN),
      series: [
        { name: heading(POINTS_COLUMN), nameText: phrases.columns.points, values: radar?.points ?? column(POINTS_COLUMN), tone: "accent" },
        { name: heading(MEAN_COLUMN), nameText: phrases.columns.mean, values: radar?.mean ?? column(MEAN_COLUMN), tone: "neutral" },
      ],
      valueAxis: radar?.axis ?? (isRadar ? radarAxis(numbers) : { min: 0 }),
      legend: true,
      labels: false,
      ...(radar && { markers: false }),
    },
  ];
}

function cell(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}
