/**
 * 敏感性: how much a weight may change before anything that people are told changes.
 *
 * One weight of a scorecard moves between 0 and the total, the others are scaled in proportion (the
 * weight stability interval of multi-criteria analysis; Mareschal, "Weight stability intervals in
 * multicriteria decision aid", European Journal of Operational Research 33, 1988). What does not hang
 * on weights stays as it is: points, gates, who takes part. Rounding, limits of the score,
 * tie-breakers, quotas and ties are those of the appraisal itself.
 */
import type { Standings } from "../appraise";
import { groupBy } from "../group-by";
import type { Pool } from "../ranking/rank-agents";
import type { Tier } from "../rubric/types";
import { tiersOf } from "../score/scorecards";
import { joiners, limitsTowards } from "./limits";
import { scorePaths, type ScorePaths } from "./paths";
import { narrowest, type Stability, type Untold, type WeightLimit } from "./stability";
import { looksAtRank, tierWatch, topWatch, type Watch } from "./watch";
import { weightTotal, type CriterionPlace } from "../weights/scale";

/** The interval in which the agents above one cut stay those above it. */
export interface CutStability {
  /** The better tier's name, and the next one's. */
  readonly tier: string;
  readonly next: string;
  readonly stability: Stability;
}

/** How far one weight may move; unit of weights: as the rubric writes them. */
export interface CriterionSensitivity extends CriterionPlace {
  readonly metric: string;
  readonly posts: readonly string[];
  readonly weight: number;
  readonly total: number;
  /** Nobody's tier changes, whatever their post, among those ranked with somebody of the scorecard. */
  readonly tiers: Stability;
  /** Whoever is first stays first. */
  readonly first: Stability;
  /** The same agents are the first n. */
  readonly top: Stability;
  readonly cuts: readonly CutStability[];
}

export interface SensitivityOptions {
  /** How many the "top" are. */
  readonly top: number;
}

/**
 * The stability intervals of every weight of every scorecard, in rubric order.
 *
 * @example sensitivity(appraise(rubric, table), { top: 3 })[0].tiers // {low: {weight: 37.5, …}, high: {weight: 52.5, …}}
 */
export function sensitivity(standings: Standings, options: SensitivityOptions): CriterionSensitivity[] {
  return standings.rubric.scorecards.flatMap(({ criteria }, scorecard) => criteria.map((_, criterion) => criterionSensitivity(standings, { scorecard, criterion }, options)));
}

/** The stability intervals of one weight. */
export function criterionSensitivity(standings: Standings, place: CriterionPlace, { top }: SensitivityOptions): CriterionSensitivity {
  const { rubric } = standings;
  const scorecard = rubric.scorecards[place.scorecard]!;
  const { metric, weight } = scorecard.criteria[place.criterion]!;
  const about = { ...place, metric, posts: scorecard.posts, weight, total: weightTotal(scorecard.criteria.map((each) => each.weight)) };
  const paths = scorePaths(standings, place);
  const pools = paths === null ? [] : standings.ranking.pools.filter(({ sorted }) => sorted.some((agent) => paths.isMoved(agent)));
  if (paths === null || pools.length === 0) {
    const untold: { untold: Untold } = { untold: paths === null ? "no-other-weight" : "nobody-ranked" };
    return { ...about, tiers: untold, first: untold, top: untold, cuts: cutsOf(tiersOf(rubric, scorecard)).map((cut) => ({ ...cut, stability: untold })) };
  }

  const watched = pools.flatMap((pool) => stabilitiesIn(standings, paths, pool, questionsOf(standings, pool, top)));
  const of = (kind: Question["kind"]) => narrowest(watched.filter(({ question }) => question.kind === kind).map(({ stability }) => stability));
  const cuts = groupBy(watched.filter(({ question }) => question.kind === "cut"), ({ question }) => question.label);
  return {
    ...about,
    tiers: narrowest(watched.filter(({ question }) => question.kind === "cut" || question.kind === "ranked").map(({ stability }) => stability)),
    first: of("first"),
    top: of("top"),
    cuts: [...cuts.values()].map((same) => ({ ...cutsOf(same[0]!.question.tiers!)[same[0]!.question.cut]!, stability: narrowest(same.map(({ stability }) => stability)) })),
  };
}

/** A set of agents of one pool of which it is asked how long it stays. */
interface Question {
  readonly kind: "ranked" | "first" | "top" | "cut";
  /** null: everybody who is ranked, which only coming into the ranking or dropping out of it changes. */
  readonly watch: Watch | null;
  readonly tiers: readonly Tier[] | null;
  readonly cut: number;
  /** The same for the same cut in every pool. */
  readonly label: string;
}

function questionsOf(standings: Standings, pool: Pool, top: number): Question[] {
  const { rubric, assessment } = standings;
  const lists = [...new Set([...pool.sorted].map((agent) => tiersOf(rubric, assessment.posts[assessment.post[agent]!]!.scorecard!)))];
  return [
    { kind: "ranked", watch: null, tiers: null, cut: 0, label: "" },
    { kind: "first", watch: topWatch(1), tiers: null, cut: 0, label: "" },
    { kind: "top", watch: topWatch(top), tiers: null, cut: 0, label: "" },
    ...lists.flatMap((tiers) => cutsOf(tiers).map(({ tier, next }, cut): Question => ({ kind: "cut", watch: tierWatch(standings, pool, tiers, cut), tiers, cut, label: JSON.stringify([tier, next]) }))),
  ];
}

function cutsOf(tiers: readonly Tier[]): { tier: string; next: string }[] {
  return tiers.slice(1).map(({ name }, k) => ({ tier: tiers[k]!.name, next: name }));
}

/** Of every question in one pool the interval of weights within which its answer stays. */
function stabilitiesIn(standings: Standings, paths: ScorePaths, pool: Pool, questions: readonly Question[]): { question: Question; stability: Stability }[] {
  const dense = standings.rubric.ranking.ties === "dense";
  const told = questions.filter(({ tiers }) => tiers === null || !dense || !looksAtRank(tiers));
  const watches = told.map(({ watch }) => (watch === null ? null : { watch, members: membersToday(standings, pool, watch) }));
  const joining = joiners(standings, paths);
  const [lows, highs] = ([-1, 1] as const).map((direction) => limitsTowards(direction, standings, paths, pool, watches, joining)) as [WeightLimit[], WeightLimit[]];
  return questions.map((question) => {
    const k = told.indexOf(question);
    return { question, stability: k < 0 ? { untold: "dense-ranks" } : { low: lows[k]!, high: highs[k]! } };
  });
}

function membersToday({ assessment, ranking }: Standings, { sorted }: Pool, { isIn }: Watch): Uint8Array {
  const members = new Uint8Array(assessment.score.length);
  for (const agent of sorted) members[agent] = isIn(agent, assessment.score[agent]!, ranking.position[agent]!, ranking.rank[agent]!) ? 1 : 0;
  return members;
}
