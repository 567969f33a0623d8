/** What each chart of the dashboard draws. */
import type { Appraisal } from "../../../appraisal/appraise";
import { sumExactly } from "../../../appraisal/decimal";
import { roundHalfAway } from "../../../appraisal/number";
import type { Rubric } from "../../../appraisal/rubric/types";
import { tiersOf } from "../../../appraisal/score/scorecards";
import type { DashboardPhrases } from "../../../locale/dashboard";
import type { NumberFormat, Tone } from "../../plan";
import type { Card } from "../cards/card";
import type { HistoryRow } from "../history/row";
import { tierTones } from "../layout/tier-tones";
import type { DataSet } from "./data";
import type { Figures } from "./figures";
import { earlierPeriods, meansOf } from "./past";

const MOST_CRITERIA = 40;
const MOST_PERIODS = 12;
/** More lines cross each other. */
const MOST_POSTS = 4;

const TONES: readonly Tone[] = ["accent", "good", "fair", "bronze", "info", "gold", "silver", "poor"];

/** Scores, each in the colour of its tier. */
export function rankingData(phrases: DashboardPhrases, { rubric, table, assessment, tiering }: Appraisal, top: readonly number[]): DataSet {
  const tones = tierTones(rubric);
  const tierOf = (agent: number) => tiersOf(rubric, assessment.posts[assessment.post[agent]!]!.scorecard!)[tiering.tier[agent]!]!.name;
  return {
    heading: phrases.agent,
    categories: top.map((agent) => table.agents[agent]!.agent),
    series: [{ name: phrases.score, tone: "accent", pointTones: top.map((agent) => tones.get(tierOf(agent))!), values: top.map((agent) => assessment.score[agent]!) }],
    format: "points",
  };
}

export function tierData(phrases: DashboardPhrases, rubric: Rubric, { tiers }: Figures): DataSet {
  return byTier(phrases, rubric, tiers, { name: phrases.heads, values: tiers.map(({ heads }) => heads), format: "integer" });
}

export function bonusData(phrases: DashboardPhrases, rubric: Rubric, { tiers }: Figures): DataSet {
  return byTier(phrases, rubric, tiers, { name: phrases.amount, values: tiers.map(({ amount }) => amount), format: "money" });
}

function byTier(phrases: DashboardPhrases, rubric: Rubric, tiers: Figures["tiers"], { name, values, format }: { readonly name: string; readonly values: readonly number[]; readonly format: NumberFormat }): DataSet {
  const tones = tierTones(rubric);
  return { heading: phrases.tier, categories: tiers.map((tier) => tier.name), series: [{ name, tone: "accent", pointTones: tiers.map((tier) => tones.get(tier.name)!), values }], format };
}

/** Of very many criteria the lowest, in the order of the rubric. */
export function criteriaData(phrases: DashboardPhrases, { criteria }: Figures): DataSet {
  const lowest = new Set([...criteria].sort((a, b) => a.mean - b.mean).slice(0, MOST_CRITERIA));
  const shown = criteria.filter((one) => lowest.has(one));
  const severalPosts = new Set(criteria.map(({ post }) => post)).size > 1;
  return {
    heading: phrases.criterion,
    categories: shown.map(({ post, criterion }) => phrases.postAndCriterion(severalPosts ? post : "", criterion)),
    series: [{ name: phrases.points, tone: "accent", values: shown.map(({ mean }) => roundHalfAway(mean, 2)) }],
    format: "points",
  };
}

/** Contributions by criterion; with what is added they sum to the score. Cards of one post, which share their criteria. */
export function compositionData(phrases: DashboardPhrases, cards: readonly Card[]): DataSet {
  const names = [...new Set(cards.flatMap(({ lines }) => lines.map(({ criterion }) => criterion)))];
  const contributed = ({ lines }: Card, name: string): number | null => {
    const parts = lines.flatMap(({ criterion, contribution }) => (criterion === name && contribution !== null ? [contribution] : []));
    return parts.length === 0 ? null : sumExactly(parts);
  };
  const added = cards.map(({ adjustment, settling }) => sumExactly([adjustment ?? 0, settling ?? 0]));
  return {
    heading: phrases.agent,
    categories: cards.map(({ person }) => person.agent),
    series: [
      ...names.map((name, n) => ({ name, tone: TONES[n % TONES.length]!, values: cards.map((card) => contributed(card, name)) })),
      ...(added.every((points) => points === 0) ? [] : [{ name: phrases.adjustment, tone: "neutral" as const, values: added }]),
    ],
    format: "points",
  };
}

/** Mean scores of the periods so far, this one included; null when it is the first. */
export function trendData(phrases: DashboardPhrases, { table, assessment }: Appraisal, history: readonly HistoryRow[], { ranked }: Figures): DataSet | null {
  const earlier = earlierPeriods(history, table.period);
  if (earlier.size === 0 || ranked.length === 0) return null;
  const now = ranked.map((agent) => ({ post: table.agents[agent]!.post, score: assessment.score[agent]! }));
  const periods = [...[...earlier].map(([period, rows]) => meansOf(period, rows)), meansOf(table.period!, now)].slice(-MOST_PERIODS);
  const posts = [...new Set(now.map(({ post }) => post))];
  const lines = posts.length > 1 && posts.length <= MOST_POSTS ? posts : [];
  const shown = (mean: number) => (Number.isNaN(mean) ? null : roundHalfAway(mean, 2));
  return {
    heading: phrases.period,
    categories: periods.map(({ period }) => period),
    series: [
      { name: phrases.everybody, tone: "accent", values: periods.map(({ everybody }) => shown(everybody)) },
      ...lines.map((post, n) => ({ name: post, tone: TONES[n + 1]!, values: periods.map(({ ofPost }) => shown(ofPost(post))) })),
    ],
    format: "points",
  };
}
