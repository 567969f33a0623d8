/**
 * How fast scoring is: against a bare program, against arquero, and as the team grows.
 */
import * as aq from "arquero";
import { standings, type Standings } from "../src/appraisal/appraise";
import { shownValues } from "../src/appraisal/group";
import { rankAgents, type Ranking } from "../src/appraisal/ranking/rank-agents";
import type { Rubric, Rule } from "../src/appraisal/rubric/types";
import { assess } from "../src/appraisal/score/assess";
import type { MetricTable } from "../src/appraisal/table";
import { bareStandings } from "./bare";
import { medians, type Benchmark } from "./measure";
import { mixedRules, teamColumns, teamRubric, teamTable } from "./team";

const SIZE = 10_000;

export const againstBare: Benchmark = {
  names: ["score/10k-vs-bare", "score/10k-ms", "score/growth-100k"],
  async run() {
    const rubric = teamRubric(mixedRules);
    const small = teamColumns(SIZE, mixedRules.length);
    const smallTable = teamTable(small);
    const largeTable = teamTable(teamColumns(10 * SIZE, mixedRules.length));
    requireSame(standings(rubric, smallTable), bareStandings(small.values, small.goal));
    const [ours, bare] = (await medians([() => standings(rubric, smallTable), () => bareStandings(small.values, small.goal)], 25, 8)) as [number, number];
    const [tenK, hundredK] = (await medians([() => standings(rubric, smallTable), () => standings(rubric, largeTable)], 9)) as [number, number];
    return {
      "score/10k-vs-bare": { value: ours / bare, unit: "×", limit: 8 },
      "score/10k-ms": { value: ours, unit: "ms", limit: null },
      "score/growth-100k": { value: hundredK / tenK, unit: "×", limit: 15 },
    };
  },
};

export const againstArquero: Benchmark = {
  names: ["score/linear-vs-arquero"],
  async run() {
    const rules = mixedRules.map((_, k): Rule => ({ type: "linear", worst: k / 100, best: 1 - k / 100, min: 0, max: 100 }));
    const rubric = { ...teamRubric(rules), score: { min: 0, max: 120, decimals: null } };
    const data = teamColumns(SIZE, rules.length);
    // arquero has no missing policy: both get complete columns.
    const columns = { ...data, values: data.values.map((column) => column.map((value) => (value === value ? value : 0.5))) };
    const table = teamTable(columns);
    const arquero = arqueroRanking(columns.values);
    const ranking = () => scoreAndRank(rubric, table);
    requireSameRanks(ranking().rank, arquero());
    const [ours, theirs] = (await medians([ranking, arquero], 31, 8)) as [number, number];
    return { "score/linear-vs-arquero": { value: ours / theirs, unit: "×", limit: 1 } };
  },
};

/** Scoring and ranking alone: arquero gives no tiers. */
function scoreAndRank(rubric: Rubric, table: MetricTable): Ranking {
  const shown = shownValues(table);
  return rankAgents(rubric, table, assess(rubric, table, shown), shown);
}

/** The same linear scoring and ranking as an arquero pipeline. */
function arqueroRanking(values: readonly Float64Array[]): () => ArrayLike<number> {
  const source = aq.table(Object.fromEntries(values.map((column, k) => [`m${k}`, column])));
  const weights = values.reduce((sum, _, k) => sum + k + 1, 0);
  const term = (k: number) => `${k + 1} * 100 * op.least(1, op.greatest(0, (d.m${k} - ${k / 100}) / ${1 - k / 50}))`;
  const score = `d => (${values.map((_, k) => term(k)).join(" + ")}) / ${weights}`;
  return () => source.derive({ score }).orderby(aq.desc("score")).derive({ rank: "d => op.rank()" }).array("rank") as ArrayLike<number>;
}

function requireSame({ assessment, ranking, tiering }: Standings, bare: ReturnType<typeof bareStandings>): void {
  for (let i = 0; i < bare.score.length; i++) {
    const [score, rank, tier] = [assessment.score[i]!, ranking.rank[i]!, tiering.tier[i]!];
    if (Math.abs(score - bare.score[i]!) > 1e-9 || rank !== bare.rank[i] || tier !== bare.tier[i])
      throw new Error(`agent ${i}: ${score}, rank ${rank}, tier ${tier}; the bare program says ${bare.score[i]}, ${bare.rank[i]}, ${bare.tier[i]}`);
  }
}

/** The same ranks are given out, whoever holds them: arquero lists them by order, we by agent. */
function requireSameRanks(ours: Int32Array, theirs: ArrayLike<number>): void {
  const expected = Array.from(theirs).sort((a, b) => a - b);
  ours.slice().sort().forEach((rank, i) => {
    if (rank !== expected[i]) throw new Error(`rank ${rank} at place ${i}; arquero gives ${expected[i]}`);
  });
}
