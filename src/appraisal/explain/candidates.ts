/**
 * The values of a metric at which something may change for an agent: edges of rules, bounds of
 * gates and conditions, colleagues' values. Between two of them a search by halves finds the rest.
 */
import type { Standings } from "../appraise";
import { floor15, to15 } from "../number";
import { metricOf } from "../rubric/metrics";
import type { Direction, Metric, Rule, Unit } from "../rubric/types";
import { referenceOf } from "../rules/reference";
import { readingsOf } from "../score/criterion";
import { tiersOf } from "../score/scorecards";

/** Steps of a unit, as people read and write its values: a rate by 0.01%, seconds and money by hundredths, heads by one. */
const STEPS_IN_ONE: Readonly<Record<Unit, number>> = { rate: 10_000, seconds: 100, money: 100, count: 1, number: 100, flag: 1 };

/** Colleagues' values that are tried: of a large team only some, evenly spread. */
const MOST_RIVALS = 40;
/** How often a scale without an end is followed beyond its last edge, each time four times as far. */
const BEYOND = 12;

/** Whole steps of a unit: what is searched. */
export interface Scale {
  readonly valueOf: (step: number) => number;
  /** Steps to be tried, from today's value on towards the better; the first is the last that is not better. */
  readonly tried: readonly number[];
}

/**
 * The steps worth trying for one metric of one agent.
 *
 * @param now the shown value; NaN: missing, then the search begins at the worst value known
 * @example scaleOf(standings, 0, "conversion", 0.58, "higher").tried.map(valueOf) // [0.58, …, 0.6, …, 1]
 */
export function scaleOf(standings: Standings, agent: number, metric: string, now: number, direction: Direction): Scale {
  const definition = metricOf(standings.rubric, metric);
  const inOne = STEPS_IN_ONE[definition.unit];
  const side = direction === "higher" ? 1 : -1;
  const edges = edgesOf(standings, agent, definition).filter(Number.isFinite);
  const known = standings.shown(metric).filter((value) => !Number.isNaN(value));
  const [worst, best] = endsOf(definition, side, [...edges, ...known]);
  const start = outward(Number.isNaN(now) ? worst : now, inOne, side);
  const last = Number.isFinite(best) ? inward(best, inOne, side) : null;
  const ordered = [...new Set([start, ...edges.flatMap((edge) => [outward(edge, inOne, side), inward(edge, inOne, side)]), ...(last === null ? [] : [last])])]
    .filter((step) => side * (step - start) >= 0 && (last === null || side * (last - step) >= 0))
    .sort((a, b) => side * (a - b));
  const all = last === null ? [...ordered, ...beyond(ordered.at(-1)!, side)] : ordered;
  return { valueOf: (step) => (inOne === 1 ? step : step / inOne), tried: withBetween(all) };
}

/** The last step that is not better than the value, and the first that is not worse. */
function outward(value: number, inOne: number, side: 1 | -1): number {
  return side === 1 ? floor15(value * inOne) : -floor15(-value * inOne);
}

function inward(value: number, inOne: number, side: 1 | -1): number {
  return side === 1 ? -floor15(-value * inOne) : floor15(value * inOne);
}

/** Where values of a metric begin and end, the worse end first; infinite where nothing says. */
function endsOf({ unit, ratio }: Metric, side: 1 | -1, known: readonly number[]): [number, number] {
  const least = known.some((value) => value < 0) ? -Infinity : 0;
  const most = unit === "flag" || (unit === "rate" && ratio === undefined) ? 1 : Infinity;
  const [worse, better] = side === 1 ? [least, most] : [most, least];
  const extreme = side === 1 ? Math.min(0, ...known) : Math.max(0, ...known);
  return [Number.isFinite(worse) ? worse : extreme, better];
}

/** Edges of everything that reads the metric, or a ratio made of it. */
function edgesOf(standings: Standings, agent: number, metric: Metric): number[] {
  const { rubric, assessment, shown } = standings;
  const { scorecard } = assessment.posts[assessment.post[agent]!]!;
  const gates = tiersOf(rubric, scorecard!).flatMap(({ requires }) => requires.flatMap((gate): Edge[] => ("value" in gate ? [[gate.metric, gate.value]] : [])));
  return [
    ...[...edgesOfCriteria(standings, agent), ...gates].flatMap(([of, edge]) => {
      if (of === metric.key) return [edge];
      const { ratio } = metricOf(rubric, of);
      if (!ratio?.includes(metric.key)) return [];
      const [numerator, denominator] = ratio.map((part) => shown(part)[agent]!) as [number, number];
      return [...(ratio[0] === metric.key ? [to15(edge * denominator)] : []), ...(ratio[1] === metric.key ? [to15(numerator / edge)] : [])];
    }),
    ...rivalsOf(standings, agent, metric.key),
  ];
}

/** A metric, and a value of it at which something changes. */
type Edge = readonly [metric: string, value: number];

function edgesOfCriteria({ assessment }: Standings, agent: number): Edge[] {
  const { criteria, slices } = assessment.posts[assessment.post[agent]!]!;
  const member = assessment.member[agent]!;
  return criteria.flatMap(({ criterion }) => [
    ...criterion.when.map(({ metric, value }): Edge => [metric, value]),
    ...readingsOf(criterion).flatMap(({ metric, rule }) =>
      slices.flatMap((group): Edge[] => {
        if (rule === null) return [];
        const reference = referenceOf(rule, metric, group) ?? 1;
        const unit = typeof reference === "number" ? reference : reference[member]!;
        return edgesOfRule(rule).map((edge) => [metric, to15(edge * unit)]);
      }),
    ),
  ]);
}

/** Values of colleagues, where places are given out by them or ties broken. */
function rivalsOf({ rubric, assessment, ranking, shown }: Standings, agent: number, metric: string): number[] {
  const { criteria, overRun } = assessment.posts[assessment.post[agent]!]!;
  const isRanked = criteria.some(({ criterion }) => readingsOf(criterion).some((reading) => reading.metric === metric && reading.rule?.type === "rank"));
  const breaksTies = rubric.ranking.tieBreakers.some((breaker) => breaker.metric === metric);
  const pool = breaksTies ? ranking.pools.find(({ sorted }) => sorted.includes(agent)) : undefined;
  return [...(isRanked ? spread(overRun.values(metric)) : []), ...(pool === undefined ? [] : spread(Float64Array.from(pool.sorted, (other) => shown(metric)[other]!)))];
}

/** In units of what the rule measures against. */
function edgesOfRule(rule: Rule): number[] {
  switch (rule.type) {
    case "linear":
      return [rule.worst, rule.best];
    case "attainment":
      return [1, rule.cap / 100, rule.floor / 100, ...(rule.direction === "higher" ? [] : [2 - rule.cap / 100, 2 - rule.floor / 100, 100 / rule.cap, 100 / rule.floor])];
    case "bands":
      return rule.bands.map(({ at }) => at);
    case "perUnit": {
      const [line, side] = rule.beyond === undefined ? [rule.below!, -1] : [rule.beyond, 1];
      const units = [rule.min, rule.max].map((points) => Math.max(0, (points - rule.start) / rule.perUnit));
      return [line, ...units.map((count) => to15(line + side * count * rule.per))];
    }
    case "rank":
      return [];
  }
}

/** Of many values some, the largest among them. */
function spread(values: Float64Array): number[] {
  const present = values.filter((value) => !Number.isNaN(value)).sort();
  const stride = Math.max(1, Math.ceil(present.length / MOST_RIVALS));
  return [...present.filter((_, k) => k % stride === 0), ...present.slice(-1)];
}

function beyond(last: number, side: 1 | -1): number[] {
  const width = Math.max(1, Math.abs(last));
  return Array.from({ length: BEYOND }, (_, n) => last + side * width * 4 ** n);
}

/** With one in the middle between each two. */
function withBetween(steps: readonly number[]): number[] {
  return steps.flatMap((step, i) => {
    const next = steps[i + 1];
    return next === undefined || Math.abs(next - step) < 2 ? [step] : [step, step + Math.trunc((next - step) / 2)];
  });
}
