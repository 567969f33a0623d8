import * as z from "zod/mini";
import { RULE_DEFAULTS } from "../defaults";
import type { Rule } from "../types";
import { direction, exactlyOne, groupReference, metricKey, number } from "./parts";

const { linear: ofLinear, attainment: ofAttainment, bands: ofBands, perUnit: ofPerUnit, rank: ofRank } = RULE_DEFAULTS;

const bands = z.array(z.strictObject({ at: number, points: number })).check(z.minLength(1));
const relativeTo = z.optional(groupReference);

const linear = z.strictObject({
  type: z.literal("linear"),
  worst: number,
  best: number,
  min: z._default(number, ofLinear.min),
  max: z._default(number, ofLinear.max),
  relativeTo,
});

const attainment = z.strictObject({
  type: z.literal("attainment"),
  target: z.union([number, z.strictObject({ metric: metricKey }), groupReference]),
  direction: z._default(direction, ofAttainment.direction),
  lowerAs: z._default(z.enum(["mirror", "inverse"]), ofAttainment.lowerAs),
  floor: z._default(number, ofAttainment.floor),
  cap: z._default(number, ofAttainment.cap),
  smallGroup: z.optional(z.strictObject({ size: number, target: number })),
});

const byBands = z.strictObject({
  type: z.literal("bands"),
  direction: z._default(direction, ofBands.direction),
  bands,
  otherwise: z.optional(number),
  interpolate: z._default(z.boolean(), ofBands.interpolate),
  relativeTo,
});

const perUnit = z
  .strictObject({
    type: z.literal("perUnit"),
    start: z._default(number, ofPerUnit.start),
    perUnit: number,
    beyond: z.optional(number),
    below: z.optional(number),
    per: z._default(number, ofPerUnit.per),
    whole: z._default(z.boolean(), ofPerUnit.whole),
    min: z._default(number, ofPerUnit.min),
    max: z._default(number, ofPerUnit.max),
    relativeTo,
  })
  .check(exactlyOne("beyond", "below"));

const rank = z.strictObject({
  type: z.literal("rank"),
  direction: z._default(direction, ofRank.direction),
  by: z._default(z.enum(["position", "percentile"]), ofRank.by),
  bands: z.optional(bands),
  otherwise: z.optional(number),
});

/** 评分规则: one of the five rules, with its defaults. */
export const ruleSchema: z.ZodMiniType<Rule> = z.discriminatedUnion("type", [linear, attainment, byBands, perUnit, rank]);
