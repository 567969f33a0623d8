/**
 * 还差多少: what it would take to reach a better tier. Every answer is found, and proved, by appraising
 * the team again with the value in question: quotas, ranks and gates count, and so does that a group's
 * mean moves along when one of the group does.
 */
import { standings as standingsOf, type Standings } from "../appraise";
import { holds } from "../comparison";
import { ruleDirection } from "../ranking/direction";
import type { Comparison, Criterion, Direction, Rubric } from "../rubric/types";
import { assessCriterion, chooseReadings, readingsOf, type AssessCriterion } from "../score/criterion";
import { shownValues } from "../group";
import { tiersOf } from "../score/scorecards";
import type { Failure } from "../tiers/conditions";
import { scaleOf } from "./candidates";
import { withValue } from "./moved-table";

/** Of larger teams it takes longer than people wait: every value that is tried appraises everybody again. */
export const MOST_TRIED = 300;

/** A metric, and the value it would have to have. */
export interface NeededValue {
  readonly metric: string;
  /** The shown value; NaN: missing. */
  readonly now: number;
  /**
   * The first value, in steps in which people read it (0.01%, a cent, a head), that is enough; the
   * step before is not. null: no better value is.
   */
  readonly value: number | null;
  /** Whether it cannot be told: a group total hangs on rows that the table does not hold. */
  readonly untold: boolean;
}

/** A gate that keeps the tier away. */
export interface NeededGate extends NeededValue {
  readonly failure: Extract<Failure, { kind: "gate" }>;
}

export interface Needed {
  /** The tier that is asked about. */
  readonly tier: string;
  /** Everything that keeps it away today. */
  readonly failures: readonly Failure[];
  /** For each metric that the agent's criteria read, by rubric order, the value that alone is enough. */
  readonly criteria: readonly NeededValue[];
  /** For each gate that keeps the tier away the value that meets it, whatever else is lacking. */
  readonly gates: readonly NeededGate[];
}

/**
 * What an agent would have needed for a tier: of each metric by itself, all others as they are.
 *
 * @param tier index into the agent's tiers; absent: the next better one
 * @returns null for agents without a tier, and for tiers they have reached
 * @example neededFor(appraise(rubric, table), 0)?.criteria[0] // { metric: "conversion", now: 0.58, value: 0.6, untold: false }
 */
export function neededFor(standings: Standings, agent: number, tier: number = standings.tiering.tier[agent]! - 1): Needed | null {
  const today = standings.tiering.tier[agent]!;
  if (tier < 0 || today < 0 || tier >= today) return null;
  const { criteria, scorecard } = standings.assessment.posts[standings.assessment.post[agent]!]!;
  const { failures } = standings.tiering.missed(agent)[tier]!;
  const reached = (moved: Standings) => moved.tiering.tier[agent]! >= 0 && moved.tiering.tier[agent]! <= tier;
  const searched = new Map(criteria.map(({ criterion }) => readInForce(standings, agent, criterion)).reverse());
  return {
    tier: tiersOf(standings.rubric, scorecard!)[tier]!.name,
    failures,
    criteria: [...searched].reverse().map(([metric, direction]) => firstValue(standings, agent, metric, direction, reached)),
    gates: failures.filter((failure) => failure.kind === "gate").map((failure) => ({ ...gateValue(standings, agent, tier, failure, reached), failure })),
  };
}

/** The metric that a criterion reads for the agent, and which way is better; of several alternatives in force its own. */
function readInForce({ assessment }: Standings, agent: number, criterion: Criterion): [string, Direction] {
  const { slices } = assessment.posts[assessment.post[agent]!]!;
  const chosen = new Set(slices.map((group) => chooseReadings(criterion, group)[assessment.member[agent]!]!));
  const reading = chosen.size === 1 ? readingsOf(criterion)[[...chosen][0]!]! : null;
  return reading === null || reading.rule === null ? [criterion.metric, ruleDirection(criterion.rule)] : [reading.metric, ruleDirection(reading.rule)];
}

function gateValue(standings: Standings, agent: number, tier: number, failure: NeededGate["failure"], reached: (moved: Standings) => boolean): NeededValue {
  const isMet = (moved: Standings) => reached(moved) || !(moved.tiering.missed(agent)[tier]?.failures ?? []).some((one) => one.kind === "gate" && isSame(one, failure));
  const ranked = (moved: Standings) => moved.tiering.tier[agent]! >= 0;
  return firstValue(standings, agent, failure.metric, gateDirection(failure), (moved) => ranked(moved) && isMet(moved));
}

function isSame(one: NeededGate["failure"], other: NeededGate["failure"]): boolean {
  return one.metric === other.metric && one.op === other.op && one.of === other.of && one.times === other.times && (one.of !== null || one.bound === other.bound);
}

/** Which way meets a gate: by its comparison, of equality towards the bound. */
function gateDirection({ op, actual, bound }: { readonly op: Comparison; readonly actual: number; readonly bound: number }): Direction {
  if (op === "=") return holds(actual, ">", bound) ? "lower" : "higher";
  return op === "<" || op === "<=" ? "lower" : "higher";
}

function firstValue(standings: Standings, agent: number, metric: string, direction: Direction, isEnough: (moved: Standings) => boolean): NeededValue {
  const now = standings.shown(metric)[agent]!;
  const { valueOf, tried } = scaleOf(standings, agent, metric, now, direction);
  const tryOut = movedStandings(standings, agent, metric);
  if (tryOut(valueOf(tried[0]!)) === null) return { metric, now, value: null, untold: true };
  const enough = (step: number) => isEnough(tryOut(valueOf(step))!);
  const from = Number.isNaN(now) ? 0 : 1;
  const found = tried.findIndex((step, n) => n >= from && enough(step));
  if (found < 0) return { metric, now, value: null, untold: false };
  return { metric, now, value: valueOf(found === 0 ? tried[0]! : halved(tried[found - 1]!, tried[found]!, enough)), untold: false };
}

/** The first step that is enough, between one that is not and one that is. */
function halved(lacking: number, sufficient: number, isEnough: (step: number) => boolean): number {
  let [low, high] = [lacking, sufficient];
  while (Math.abs(high - low) > 1) {
    const middle = low + Math.trunc((high - low) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The team with another value; what the value has no part in is taken over. */
function movedStandings(today: Standings, agent: number, metric: string): (value: number) => Standings | null {
  const { rubric, table, assessment } = today;
  const { post } = table.agents[agent]!;
  return (value) => {
    const moved = withValue(rubric, table, agent, metric, value);
    if (moved === null) return null;
    const fresh = shownValues(moved.table);
    const kept: AssessCriterion = (criterion, slices) => {
      if (slices[0]!.post === post && readBy(criterion).some((key) => moved.changed.has(key))) return assessCriterion(criterion, slices);
      return assessment.posts.find((candidate) => candidate.post === slices[0]!.post)!.criteria.find((column) => column.criterion === criterion)!;
    };
    return standingsOf(rubric, moved.table, { shown: (key) => (moved.changed.has(key) ? fresh(key) : today.shown(key)), assessCriterion: kept });
  };
}

/** The metrics that a criterion's points hang on. */
function readBy({ metric, rule, when }: Rubric["scorecards"][number]["criteria"][number]): string[] {
  const rules = [rule, ...when.map((alternative) => alternative.rule)];
  const targets = rules.flatMap((one) => (one?.type === "attainment" && typeof one.target === "object" ? [one.target.metric] : []));
  return [metric, ...when.flatMap(({ metric: condition, use }) => (use === undefined ? [condition] : [condition, use])), ...targets];
}
