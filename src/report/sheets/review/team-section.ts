/** 团队走势, with its charts: mean scores as lines, heads by tier as stacked columns. */
import type { CellRange } from "../../../book/grid";
import type { Locale, Rubric } from "../../../appraisal/rubric/types";
import { reviewPhrasesOf } from "../../../locale/locale";
import type { ChartPlan, ChartSeries, ChartSource, Tone } from "../../plan";
import type { Review } from "../../review/review";
import { tierTones } from "../layout/tier-tones";
import { change, count, number, text } from "./shown";
import { inRubricOrder, latest } from "./sections";
import type { Section } from "./section";

const FIXED = 6;
/** More lines cross each other. */
const MOST_POSTS = 4;
const POST_TONES: readonly Tone[] = ["good", "fair", "bronze", "info"];
const CHART_ROWS = 14;

/** @param review with at least one period */
export function teamSection(review: Review, rubric: Rubric, locale: Locale): Section {
  const phrases = reviewPhrasesOf(locale);
  const { columns: c } = phrases;
  const tiers = tierNames(review, rubric);
  const posts = postsShown(review);
  const from = review.periods.length - latest(review.periods).length;
  return {
    title: phrases.sections.team,
    told: null,
    headings: [c.period, c.heads, c.ranked, c.mean, c.change, c.amount, ...tiers, ...posts.map(({ of }) => of)],
    rows: latest(review.team).map((row, k) => [
      text(row.period),
      count(row.heads),
      count(row.ranked),
      number(row.meanScore, "points", { look: "strong" }),
      change(row.change),
      number(row.amount ?? NaN, "money"),
      ...tiers.map((tier) => count(row.tiers.get(tier) ?? 0)),
      ...posts.map(({ values }) => number(values[from + k]!, "points")),
    ]),
    charts: (table, below, columns) => chartsOf(table, below, { tiers, posts: posts.map(({ of }) => of), tones: tierTones(rubric), columns, titles: phrases.charts, mean: c.mean }),
    chartRows: CHART_ROWS,
  };
}

/** Best first as the rubric has them, then names that only the past knows. */
function tierNames({ team }: Review, rubric: Rubric): string[] {
  return inRubricOrder(team.flatMap(({ tiers }) => [...tiers.keys()]), rubric);
}

/** Of one post everybody's line is the same; of many those that people were ranked in last. */
function postsShown({ posts }: Review): Review["posts"] {
  if (posts.length < 2) return [];
  return [...posts].sort((a, b) => Number(Number.isNaN(a.values.at(-1)!)) - Number(Number.isNaN(b.values.at(-1)!))).slice(0, MOST_POSTS);
}

interface ChartParts {
  readonly tiers: readonly string[];
  readonly posts: readonly string[];
  readonly tones: ReadonlyMap<string, Tone>;
  readonly columns: number;
  readonly titles: Readonly<Record<"scores" | "tiers", string>>;
  readonly mean: string;
}

/** One period is no course: no charts then. */
function chartsOf({ top, bottom }: CellRange, below: number, { tiers, posts, tones, columns, titles, mean }: ChartParts): ChartPlan[] {
  if (bottom - top < 2) return [];
  const cells = (column: number): ChartSource => ({ sheet: "review", range: { top: top + 1, left: column, bottom, right: column } });
  const series = (column: number, nameText: string, tone: Tone): ChartSeries => ({ name: { sheet: "review", range: { top, left: column, bottom: top, right: column } }, nameText, values: cells(column), tone });
  const half = halfOf(columns);
  const anchor = (left: number, right: number): CellRange => ({ top: below, left, bottom: below + CHART_ROWS - 2, right });
  const lines = [series(3, mean, "accent"), ...posts.map((post, k) => series(FIXED + tiers.length + k, post, POST_TONES[k]!))];
  const scores: ChartPlan = { kind: "line", title: titles.scores, anchor: anchor(0, half), categories: cells(0), series: lines, legend: lines.length > 1, labels: lines.length === 1, valueAxis: { format: "points" } };
  const heads: ChartPlan = { kind: "stackedColumn", title: titles.tiers, anchor: anchor(half + 1, columns - 1), categories: cells(0), series: tiers.map((tier, k) => series(FIXED + k, tier, tones.get(tier) ?? "neutral")), legend: true, labels: true, valueAxis: { min: 0, format: "integer" } };
  return tiers.length === 0 ? [scores] : [scores, heads];
}

/** The last column of the left half; the first two columns are wider. */
function halfOf(columns: number): number {
  return Math.max(2, Math.floor(columns / 2) - 1);
}
