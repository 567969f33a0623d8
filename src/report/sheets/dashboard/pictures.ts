/** Which charts the dashboard shows, how large, and what stands beside what. */
import type { Appraisal } from "../../../appraisal/appraise";
import { formatNumber } from "../../../locale/format";
import { dashboardPhrasesOf } from "../../../locale/locale";
import type { ChartPlan } from "../../plan";
import { cardMaker } from "../cards/card";
import type { SheetContext } from "../context";
import { displayWidth } from "../layout/widths";
import type { DataSet } from "./data";
import { bonusData, compositionData, criteriaData, rankingData, tierData, trendData } from "./datasets";
import type { Figures } from "./figures";

/** A chart before it has a place: what it draws, and how many rows it is high. */
export interface Picture {
  readonly data: DataSet;
  readonly chart: Pick<ChartPlan, "kind" | "title" | "legend" | "labels" | "valueAxis">;
  readonly rows: number;
}

/** Charts side by side: a column of them at the left, one at the right. */
export type Band = readonly (readonly Picture[])[];

/** Bars that can be read on a page, and on the part of one that each of several posts gets. */
const MOST_AGENTS = 20;
const MOST_OF_POST = 10;
/** Posts whose scores are taken apart, those of most people first. */
const MOST_POSTS = 4;
/** Rows of the sheet that title, axis and edges of a chart take; a bar at least takes most of one. */
const AROUND = 4;
const ROWS_PER_BAR = 0.85;
/** Of a legend across the page, in characters; and what its keys take beside the names. */
const LEGEND_WIDTH = 88;
const LEGEND_KEY = 4;

/** All of them, in reading order. Charts that would be empty are left out. */
export function bandsOf(context: SheetContext, figures: Figures): Band[] {
  const bands = [standingBand(context, figures), ...trendBands(context, figures), criteriaBand(context, figures), ...compositionBands(context, figures)];
  return bands.filter((band) => band.flat().every(({ data }) => data.categories.length > 0 && data.series.length > 0));
}

/** Who stands where; beside it the tiers and what they are paid. */
function standingBand({ input: { appraisal }, locale }: SheetContext, figures: Figures): Band {
  const phrases = dashboardPhrasesOf(locale);
  const { rubric } = appraisal;
  const top = figures.ranked.slice(0, MOST_AGENTS);
  const ranking = rankingData(phrases, appraisal, top);
  const rows = Math.max(20, top.length + AROUND);
  const tierRows = figures.amount === null ? rows : Math.floor(rows / 2);
  const tiers: Picture = { data: tierData(phrases, rubric, figures), chart: { legend: false, labels: true, kind: "column", title: phrases.charts.tiers, valueAxis: { min: 0, format: "integer" } }, rows: tierRows };
  const bonus: Picture = { data: bonusData(phrases, rubric, figures), chart: { legend: false, labels: true, kind: "column", title: phrases.charts.bonus, valueAxis: { min: 0, format: "money" } }, rows: rows - tierRows };
  return [[{ data: ranking, chart: { legend: false, labels: true, kind: "bar", title: phrases.rankingTitle(firstOf(top, figures.ranked)), valueAxis: fromZero(ranking) }, rows }], figures.amount === null ? [tiers] : [tiers, bonus]];
}

function trendBands({ input: { appraisal, earlier }, locale }: SheetContext, figures: Figures): Band[] {
  const phrases = dashboardPhrasesOf(locale);
  const data = trendData(phrases, appraisal, earlier.history, figures);
  if (data === null) return [];
  const several = data.series.length > 1;
  return [[[{ data, chart: { kind: "line", title: phrases.charts.trend, legend: several, labels: !several, valueAxis: { format: "points" } }, rows: 13 }]]];
}

function criteriaBand({ locale }: SheetContext, figures: Figures): Band {
  const phrases = dashboardPhrasesOf(locale);
  const data = criteriaData(phrases, figures);
  return [[{ data, chart: { legend: false, labels: true, kind: "bar", title: phrases.charts.criteria, valueAxis: fromZero(data) }, rows: Math.max(10, rowsOf(data.categories.length)) }]];
}

/** A chart for each post: criteria of all posts in one would be more colours than can be told apart. */
function compositionBands({ input: { appraisal }, locale }: SheetContext, { ranked }: Figures): Band[] {
  const phrases = dashboardPhrasesOf(locale);
  const cardOf = cardMaker(appraisal, locale);
  const groups = rankedByPost(appraisal, ranked);
  return groups.slice(0, MOST_POSTS).map((agents): Band => {
    const top = agents.slice(0, groups.length === 1 ? MOST_AGENTS : MOST_OF_POST);
    const data = compositionData(phrases, top.map(cardOf));
    const post = groups.length === 1 ? "" : appraisal.table.agents[top[0]!]!.post;
    return [[{ data, chart: { kind: "stackedBar", title: phrases.compositionTitle(post, firstOf(top, agents)), legend: true, labels: false, valueAxis: fromZero(data) }, rows: rowsOf(top.length) + legendLines(data) }]];
  });
}

/** The posts of the ranked with their agents, best first; the post of most people first. */
function rankedByPost({ assessment }: Appraisal, ranked: readonly number[]): number[][] {
  const groups = new Map<number, number[]>();
  for (const agent of ranked) groups.set(assessment.post[agent]!, [...(groups.get(assessment.post[agent]!) ?? []), agent]);
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

function rowsOf(bars: number): number {
  return Math.ceil(bars * ROWS_PER_BAR) + AROUND;
}

/** A legend stands in columns as wide as its longest name. */
function legendLines({ series }: DataSet): number {
  const widest = Math.max(0, ...series.map(({ name }) => displayWidth(name))) + LEGEND_KEY;
  return Math.ceil(series.length / Math.max(1, Math.floor(LEGEND_WIDTH / widest)));
}

/** Bars that do not begin at zero would exaggerate; points may be negative. */
function fromZero({ series }: DataSet): ChartPlan["valueAxis"] {
  const isNegative = series.some(({ values }) => values.some((value) => (value ?? 0) < 0));
  return isNegative ? { format: "points" } : { min: 0, format: "points" };
}

function firstOf(shown: readonly number[], all: readonly number[]): string | null {
  return shown.length < all.length ? formatNumber(shown.length) : null;
}
