/** Rubrics that can be meant, each with a metric table to appraise: what the properties are about. */
import * as fc from "fast-check";
import type { Rubric, Scorecard } from "../../src/appraisal/rubric/types";
import type { MetricTable } from "../../src/appraisal/table";
import { criteria, direction } from "./arbitrary-criteria";
import { bonus, tiers, type PayKind } from "./arbitrary-payment";
import { briefTable, tableFor } from "./arbitrary-table";
import { METRICS, scoredMetric } from "./metrics";

export const POSTS = ["售前", "售后", "投诉处理"];
export const POOL_CELLS = ["一组", "二组", ""];

export interface Case {
  readonly rubric: Rubric;
  readonly table: MetricTable;
}

const adjustment = fc.record({ metric: fc.constantFrom("extra", "worked"), factor: fc.constantFrom(1, -1, 0.5) });

const ranking: fc.Arbitrary<Rubric["ranking"]> = fc.record({
  pool: fc.constantFrom<Rubric["ranking"]["pool"][]>("post", "post", "all", { column: ["组别"] }),
  tieBreakers: fc.array(fc.record({ metric: scoredMetric, direction }, { requiredKeys: ["metric"] }), { maxLength: 2 }),
  ties: fc.constantFrom("min", "max", "dense"),
});

function scorecards(kind: PayKind, pools: readonly string[]): fc.Arbitrary<Scorecard[]> {
  const own = fc.record({ criteria, tiers: tiers(kind), bonus: fc.option(bonus(kind, pools), { nil: null, freq: 4 }) }, { requiredKeys: ["criteria"] });
  const posts = fc.constantFrom([["*"]], [["售前"], ["*"]], [["售前", "售后"]], [["*"], ["售后"], ["售前"]]);
  return fc.tuple(posts, fc.array(own, { minLength: 3, maxLength: 3 })).map(([named, cards]) => named.map((each, index) => ({ posts: each, ...cards[index] })));
}

function poolNames(pool: Rubric["ranking"]["pool"]): readonly string[] {
  if (pool === "post") return POSTS;
  return pool === "all" ? ["all"] : POOL_CELLS;
}

/** A rubric with every default filled in. */
export const rubric: fc.Arbitrary<Rubric> = fc.tuple(ranking, fc.constantFrom<PayKind[]>("coefficients", "sums", "any")).chain(([placed, kind]) => {
  const pools = poolNames(placed.pool);
  return fc.record({
    schema: fc.constant("jinpai-rubric/1" as const),
    name: fc.constant("考核"),
    plan: fc.constant({}),
    metrics: fc.constant(METRICS),
    agent: fc.constant({ column: ["客服"] }),
    identity: fc.constant({ id: [], name: [] }),
    post: fc.constant({ column: ["岗位"], default: "" }),
    period: fc.constant({ column: ["日期"] }),
    shop: fc.constant({ column: ["店铺"] }),
    scorecards: scorecards(kind, pools),
    averageOver: fc.constantFrom<Rubric["averageOver"][]>([], [], ["period"], ["period", "shop"]),
    duplicates: fc.constant("error" as const),
    participation: fc.constantFrom(null, "takesPart"),
    adjustments: fc.record({ points: fc.array(adjustment, { maxLength: 2 }), money: fc.array(adjustment, { maxLength: 2 }) }),
    score: fc.record({ limits: fc.constantFrom({ min: 0, max: 120 }, { min: 0, max: 100 }, { min: -10, max: 95.5 }), decimals: fc.constantFrom(2, 2, 1, 0, null) }).map(({ limits, decimals }) => ({ ...limits, decimals })),
    ranking: fc.constant(placed),
    tiers: tiers(kind),
    bonus: fc.option(bonus(kind, pools), { nil: null, freq: 4 }),
  });
});

/** A rubric with a table of up to a dozen agents; a failing one is printed without what every case shares. */
export const appraisable: fc.Arbitrary<Case> = rubric.chain((found) =>
  tableFor(found, POSTS, POOL_CELLS).map((table) => ({ rubric: found, table, [fc.toStringMethod]: () => brief({ rubric: found, table }) })),
);

function brief({ rubric: { scorecards: cards, tiers: list, bonus: paid, ranking: placed, score, adjustments, participation }, table }: Case): string {
  const rubricText = JSON.stringify({ scorecards: cards, tiers: list, bonus: paid, ranking: placed, score, adjustments, participation });
  return [rubricText, ...briefTable(table)].join("\n");
}
