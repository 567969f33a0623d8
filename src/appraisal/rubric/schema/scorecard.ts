import * as z from "zod/mini";
import { bonusSchema } from "./bonus";
import { comparison, filled, metricKey, number, oneOrList, oneOrMore } from "./parts";
import { ruleSchema } from "./rule";
import { tierSchema } from "./tier";

const alternative = z.strictObject({
  metric: metricKey,
  op: comparison,
  value: number,
  use: z.optional(metricKey),
  rule: z.nullable(ruleSchema),
});

const criterion = z.strictObject({
  metric: metricKey,
  weight: number,
  rule: ruleSchema,
  missing: z._default(z.enum(["skip", "zero", "exclude"]), "skip"),
  when: z._default(oneOrList(alternative), []),
});

/** 评分卡 of one or more posts. */
export const scorecardSchema = z.strictObject({
  posts: oneOrMore(filled),
  criteria: z.array(criterion).check(z.minLength(1)),
  tiers: z.optional(z.array(tierSchema)),
  bonus: z.optional(z.nullable(bonusSchema)),
});
