import fc from "fast-check";
import { readRubric } from "../../src/appraisal/rubric/read";
import type { Aggregate, Rubric, Unit } from "../../src/appraisal/rubric/types";
import { anyBonus, anyTiers, type PayBy } from "./payment";
import { anyCriterion, type KnownMetrics } from "./criteria";
import { decimal, maybe, oneOrMany } from "./values";

interface MetricJson {
  readonly key: string;
  readonly unit: Unit;
  readonly column?: unknown;
  readonly aggregate?: Aggregate;
  readonly ratio?: readonly [string, string];
}

const KEYS = ["conversion", "reply", "销售额", "满意度", "重大投诉", "received", "目标", "m8"];
const RATIO_KEYS = ["aov", "转化率"];
const POSTS = ["售前", "售后", "投诉处理", "*"];

const text = fc.constantFrom("客服", "好评率（人维度）", "Answered (Y/N)", "≥", "A", "“引号”", "a.b[0]");
const label = fc.oneof(text, fc.record({ "zh-CN": text, en: text }));
const unit = fc.constantFrom<Unit>("rate", "seconds", "money", "count", "number");
const columns = oneOrMany(text);

function plainMetric(key: string): fc.Arbitrary<MetricJson> {
  const described = { key: fc.constant(key), label: maybe(label), unit, column: columns };
  return fc.oneof(
    fc.record({ ...described, readAs: maybe(fc.constantFrom("fraction", "percent")) }),
    fc.record({ ...described, aggregate: fc.constantFrom<Aggregate>("sum", "mean", "min", "max", "last", "count") }),
    fc.record({ ...described, aggregate: fc.constant<Aggregate>("weightedMean"), weightBy: fc.constant(KEYS[0]) }),
    fc.record({ ...described, aggregate: fc.constant<Aggregate>("share"), equals: text }),
  );
}

function ratioMetric(key: string, parts: readonly string[]): fc.Arbitrary<MetricJson> {
  const part = fc.constantFrom(...parts);
  return fc.record({ key: fc.constant(key), label: maybe(label), unit, ratio: fc.tuple(part, part) });
}

const flagMetric: fc.Arbitrary<MetricJson> = fc.record({
  key: fc.constant("takesPart"),
  unit: fc.constant<Unit>("flag"),
  column: columns,
});

/** Columns first, then ratios of those before, and at times a flag. */
const anyMetrics: fc.Arbitrary<MetricJson[]> = fc
  .tuple(fc.integer({ min: 1, max: KEYS.length }), fc.integer({ min: 0, max: RATIO_KEYS.length }), fc.boolean())
  .chain(([plain, ratios, flag]) => {
    const keys = KEYS.slice(0, plain);
    return fc.tuple(
      ...keys.map(plainMetric),
      ...RATIO_KEYS.slice(0, ratios).map((key, r) => ratioMetric(key, [...keys, ...RATIO_KEYS.slice(0, r)])),
      ...(flag ? [flagMetric] : []),
    );
  });

function known(metrics: readonly MetricJson[]): KnownMetrics {
  const withLast = new Set<string>();
  for (const { key, unit: of, aggregate, ratio } of metrics) {
    const last = aggregate === "last" || (of === "flag" && aggregate === undefined) || ratio?.some((part) => withLast.has(part));
    if (last) withLast.add(key);
  }
  const keys = metrics.map(({ key }) => key);
  return { keys, summable: keys.filter((key) => !withLast.has(key)) };
}

/** Every post once, spread over the scorecards. */
function anyScorecards(metrics: KnownMetrics, payBy: PayBy): fc.Arbitrary<object[]> {
  const tiersAndBonus = fc.tuple(maybe(anyTiers(metrics, payBy)), maybe(fc.option(anyBonus(metrics, payBy))));
  const scorecard = (posts: readonly string[]) =>
    fc
      .tuple(fc.array(anyCriterion(metrics), { minLength: 1, maxLength: 4 }), tiersAndBonus)
      .map(([criteria, [tiers, bonus]]) => ({ posts, criteria, ...(tiers && { tiers }), ...(bonus !== undefined && { bonus }) }));
  return fc
    .tuple(fc.shuffledSubarray(POSTS, { minLength: 1 }), fc.integer({ min: 1, max: 3 }))
    .map(([posts, perCard]) => chunks(posts, perCard))
    .chain((groups) => fc.tuple(...groups.map(scorecard)));
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

function settings(metrics: KnownMetrics): { readonly [key: string]: fc.Arbitrary<unknown> } {
  const key = fc.constantFrom(...metrics.keys);
  const adjustment = fc.oneof(key, fc.record({ metric: key, factor: maybe(decimal) }));
  const tieBreaker = fc.oneof(key, fc.record({ metric: key, direction: maybe(fc.constantFrom("higher", "lower")) }));
  const columnOf = maybe(fc.record({ column: maybe(columns) }));
  return {
    name: maybe(text),
    plan: maybe(fc.record({ purpose: maybe(text), scope: maybe(text), cycle: maybe(fc.constant("month")), method: maybe(fc.constant("")) })),
    agent: columnOf,
    identity: maybe(fc.record({ id: maybe(columns), name: maybe(columns) })),
    post: maybe(fc.record({ column: maybe(columns), default: maybe(fc.constantFrom("", ...POSTS)) })),
    period: columnOf,
    shop: columnOf,
    averageOver: maybe(fc.oneof(fc.subarray(["period", "shop"]), fc.constant("period"))),
    duplicates: maybe(fc.constantFrom("error", "sum", "first", "last")),
    participation: maybe(fc.constantFrom(null, ...metrics.keys.filter((name) => name === "takesPart"))),
    adjustments: maybe(fc.record({ points: maybe(oneOrMany(adjustment)), money: maybe(oneOrMany(adjustment)) })),
    score: maybe(fc.record({ min: maybe(fc.constantFrom(0, -10)), max: maybe(fc.constantFrom(100, 150.5)), decimals: maybe(fc.constantFrom(null, 0, 1, 2, 10)) })),
    ranking: maybe(
      fc.record({
        pool: maybe(fc.oneof(fc.constantFrom("post", "all"), fc.record({ column: columns }))),
        tieBreakers: maybe(oneOrMany(tieBreaker)),
        ties: maybe(fc.constantFrom("min", "max", "dense")),
      }),
    ),
  };
}

/** A rubric file that reads without errors (warnings are possible), in any of the spellings a file may use. */
export const anyRubricJson: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(anyMetrics, fc.constantFrom<PayBy>("coefficient", "anything"))
  .chain(([metrics, payBy]) => {
    const names = known(metrics);
    return fc.record({
      schema: fc.constant("jinpai-rubric/1"),
      metrics: fc.constant(metrics),
      scorecards: anyScorecards(names, payBy),
      tiers: anyTiers(names, payBy),
      bonus: maybe(fc.option(anyBonus(names, payBy))),
      ...settings(names),
    });
  })
  .map((json) => JSON.parse(JSON.stringify(json)) as Record<string, unknown>);

/** A rubric as the core uses it. */
export const anyRubric: fc.Arbitrary<Rubric> = anyRubricJson.map((json) => readRubric(json).rubric!);
