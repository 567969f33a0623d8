import * as z from "zod/mini";
import { SCHEMA, SCORE_DEFAULTS, USUAL_COLUMNS } from "../defaults";
import type { Rubric } from "../types";
import { bonusSchema } from "./bonus";
import { metricSchema } from "./metric";
import { direction, filled, metricKey, number, oneOrList, oneOrMore } from "./parts";
import { scorecardSchema } from "./scorecard";
import { tierSchema } from "./tier";

const plan = z.strictObject({
  purpose: z.optional(z.string()),
  scope: z.optional(z.string()),
  cycle: z.optional(z.string()),
  method: z.optional(z.string()),
});

/** Header texts, or the usual ones. */
function columns(usual: readonly string[]) {
  return z._default(oneOrList(filled), [...usual]);
}

/** A metric by its key alone, or as an object with more to say. */
function metricOr<T extends z.ZodMiniType>(object: T, fromKey: (metric: string) => z.output<T>) {
  return z.pipe(
    z.union([metricKey, object]),
    z.transform((given) => (typeof given === "string" ? fromKey(given) : given) as z.output<T>),
  );
}

const adjustment = metricOr(z.strictObject({ metric: metricKey, factor: z._default(number, 1) }), (metric) => ({ metric, factor: 1 }));
const adjustments = z._default(oneOrList(adjustment), []);
const tieBreaker = metricOr(z.strictObject({ metric: metricKey, direction: z.optional(direction) }), (metric) => ({ metric }));

const score = z.strictObject({
  min: z._default(number, SCORE_DEFAULTS.min),
  max: z._default(number, SCORE_DEFAULTS.max),
  decimals: z._default(z.nullable(number), SCORE_DEFAULTS.decimals),
});

const ranking = z.strictObject({
  pool: z._default(z.union([z.enum(["post", "all"]), z.strictObject({ column: oneOrMore(filled) })]), "post"),
  tieBreakers: z._default(oneOrList(tieBreaker), []),
  ties: z._default(z.enum(["min", "max", "dense"]), "min"),
});

/** The shape of a rubric file; reading it fills in every default. */
export const rubricSchema: z.ZodMiniType<Rubric> = z.strictObject({
  schema: z.literal(SCHEMA),
  name: z._default(z.string().check(z.trim()), ""),
  plan: z._default(plan, {}),
  metrics: z.array(metricSchema).check(z.minLength(1)),
  agent: z.prefault(z.strictObject({ column: z._default(oneOrMore(filled), USUAL_COLUMNS.agent) }), {}),
  identity: z.prefault(z.strictObject({ id: columns(USUAL_COLUMNS.id), name: columns(USUAL_COLUMNS.name) }), {}),
  post: z.prefault(z.strictObject({ column: columns(USUAL_COLUMNS.post), default: z._default(z.string().check(z.trim()), "") }), {}),
  period: z.prefault(z.strictObject({ column: columns(USUAL_COLUMNS.period) }), {}),
  shop: z.prefault(z.strictObject({ column: columns(USUAL_COLUMNS.shop) }), {}),
  scorecards: z.array(scorecardSchema).check(z.minLength(1)),
  averageOver: z._default(oneOrList(z.enum(["period", "shop"])), []),
  duplicates: z._default(z.enum(["error", "sum", "first", "last"]), "error"),
  participation: z._default(z.nullable(metricKey), null),
  adjustments: z.prefault(z.strictObject({ points: adjustments, money: adjustments }), {}),
  score: z.prefault(score, {}),
  ranking: z.prefault(ranking, {}),
  tiers: z._default(z.array(tierSchema), []),
  bonus: z._default(z.nullable(bonusSchema), null),
});
