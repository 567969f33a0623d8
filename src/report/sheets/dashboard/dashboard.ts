/**
 * 看板: at most six sentences, then charts on value cells that stand beside them, off the printed page.
 */
import type { CellRange } from "../../../book/grid";
import { dashboardPhrasesOf } from "../../../locale/locale";
import type { Block, ChartPlan, SheetPlan } from "../../plan";
import { cardMaker } from "../cards/card";
import type { SheetContext } from "../context";
import { headingOf, sheetOf } from "../layout/page";
import { fitting } from "../layout/text";
import { displayWidth } from "../layout/widths";
import { placeData, type DataSet } from "./data";
import { bonusData, compositionData, criteriaData, MOST_AGENTS, rankingData, tierData, trendData } from "./datasets";
import { figuresOf, type Figures } from "./figures";
import { beforeOf } from "./past";
import { sentences, type Sentence } from "./sentences";

/** Twelve columns of a page; sentences begin after the two that name their topic. */
const COLUMNS = 12;
const COLUMN_WIDTH = 9;
const SENTENCE_COLUMN = 2;
const DATA_COLUMN = COLUMNS + 1;
const ROW_HEIGHT = 16;
/** Of a sentence; a name that needs more is cut off on the screen. */
const MOST_LINES = 6;
/** What a page takes at this width, in points. */
const PAGE_HEIGHT = 800;

/** A chart before it has a place: what it draws, and how large. */
interface Picture {
  readonly data: DataSet;
  readonly chart: Pick<ChartPlan, "kind" | "title" | "legend" | "labels" | "valueAxis">;
  readonly rows: number;
}

/** Charts side by side: a column of them at the left, one at the right. */
type Band = readonly (readonly Picture[])[];

/** The dashboard of a team, with what the history adds to it. */
export function dashboardSheet(context: SheetContext): SheetPlan {
  const { input, phrases, locale } = context;
  const figures = figuresOf(input.appraisal, locale);
  const heading = headingOf(context, "dashboard", []);
  const told = sentenceRows(sentences(context, figures, beforeOf(input.appraisal, input.earlier.history)), heading.below);
  const { charts, blocks, breaks, below } = place(bandsOf(context, figures), told.below, pointsAbove([...heading.heights, ...told.heights], told.below));
  return sheetOf(context, {
    key: "dashboard",
    tab: "accent",
    blocks: [...heading.blocks, ...told.blocks, { top: heading.below - 1, left: DATA_COLUMN, rows: [[dashboardPhrasesOf(locale).data]], style: { look: "note" } }, ...blocks],
    merges: told.merges,
    widths: [...Array<number>(COLUMNS).fill(COLUMN_WIDTH), 4],
    heights: [...heading.heights, ...told.heights, ...Array.from({ length: below - told.below }, (_, k) => ({ row: told.below + k, points: ROW_HEIGHT }))],
    charts,
    print: { orientation: "portrait", area: { top: 0, left: 0, bottom: below - 1, right: COLUMNS - 1 }, breaks, footer: context.footer(phrases.sheets.dashboard) },
  });
}

function sentenceRows(told: readonly Sentence[], top: number): Pick<SheetPlan, "blocks" | "merges" | "heights"> & { below: number } {
  const width = (COLUMNS - SENTENCE_COLUMN) * COLUMN_WIDTH;
  const blanks = Array<null>(COLUMNS - SENTENCE_COLUMN - 1).fill(null);
  const block: Block = {
    top,
    left: 0,
    rows: told.map(({ topic, text }) => [topic, null, fitting(text), ...blanks]),
    style: [{ look: "label" }, { look: "label" }, ...Array.from({ length: blanks.length + 1 }, () => ({ look: "body", format: "text", wrap: true }) as const)],
  };
  return {
    blocks: [block],
    merges: told.map((_, k) => ({ top: top + k, left: SENTENCE_COLUMN, bottom: top + k, right: COLUMNS - 1 })),
    heights: told.map(({ text }, k) => ({ row: top + k, points: 10 + ROW_HEIGHT * Math.min(MOST_LINES, Math.ceil(displayWidth(text) / width)) })),
    below: top + told.length + 1,
  };
}

function bandsOf({ input, locale }: SheetContext, figures: Figures): Band[] {
  const phrases = dashboardPhrasesOf(locale);
  const { appraisal, earlier } = input;
  const titles = phrases.charts;
  const top = figures.ranked.slice(0, MOST_AGENTS);
  const bars = { legend: false, labels: true } as const;
  const trend = trendData(phrases, appraisal, earlier.history, figures);
  const ranking: Picture = { data: rankingData(phrases, appraisal, top), chart: { ...bars, kind: "bar", title: titles.ranking, valueAxis: { format: "points" } }, rows: Math.max(20, top.length + 5) };
  const half = { rows: ranking.rows / 2 };
  const tiers: Picture = { data: tierData(phrases, figures), chart: { ...bars, kind: "column", title: titles.tiers, valueAxis: { min: 0, format: "integer" } }, rows: figures.amount === null ? ranking.rows : Math.floor(half.rows) };
  const bonus: Picture = { data: bonusData(phrases, figures), chart: { ...bars, kind: "column", title: titles.bonus, valueAxis: { min: 0, format: "integer" } }, rows: Math.ceil(half.rows) };
  const criteriaBars = criteriaData(phrases, figures);
  const criteria: Picture = { data: criteriaBars, chart: { ...bars, kind: "bar", title: titles.criteria, valueAxis: { min: 0, format: "points" } }, rows: Math.max(12, criteriaBars.categories.length + 5) };
  const composition: Picture = { data: compositionData(phrases, top.map(cardMaker(appraisal, locale))), chart: { kind: "stackedBar", title: titles.composition, legend: true, labels: false, valueAxis: { format: "points" } }, rows: Math.max(14, top.length + 8) };
  const bands: Band[] = [
    [[ranking], figures.amount === null ? [tiers] : [tiers, bonus]],
    [[criteria]],
    [[composition]],
    ...(trend === null ? [] : [[[{ data: trend, chart: { kind: "line" as const, title: titles.trend, legend: trend.series.length > 1, labels: trend.series.length === 1, valueAxis: { format: "points" as const } }, rows: 16 }]]]),
  ];
  return bands.filter((band) => band.flat().every(({ data }) => data.categories.length > 0 && data.series.length > 0));
}

function place(bands: readonly Band[], top: number, used: number): { charts: ChartPlan[]; blocks: Block[]; breaks: number[]; below: number } {
  const charts: ChartPlan[] = [];
  const blocks: Block[] = [];
  const breaks: number[] = [];
  let [row, left] = [top, DATA_COLUMN];
  for (const band of bands) {
    const rows = Math.max(...band.map((pictures) => pictures.reduce((sum, picture) => sum + picture.rows, 0)));
    if (used + (rows + 1) * ROW_HEIGHT > PAGE_HEIGHT && row > top) {
      breaks.push(row);
      used = 0;
    }
    band.forEach((pictures, side) => {
      let at = row;
      for (const { data, chart, rows: high } of pictures) {
        const { block, categories, series, right } = placeData(data, { top, left });
        blocks.push(block);
        charts.push({ ...chart, categories, series, anchor: anchorOf(at, high, side, band.length) });
        left = right;
        at += high;
      }
    });
    row += rows + 1;
    used += (rows + 1) * ROW_HEIGHT;
  }
  return { charts, blocks, breaks, below: row - 1 };
}

function anchorOf(top: number, rows: number, side: number, sides: number): CellRange {
  const width = COLUMNS / sides;
  return { top, left: side * width, bottom: top + rows - 1, right: (side + 1) * width - 1 };
}

/** Rows without a height of their own are as high as the charts' rows. */
function pointsAbove(heights: SheetPlan["heights"], below: number): number {
  return heights.reduce((sum, { points }) => sum + points, (below - heights.length) * ROW_HEIGHT);
}
