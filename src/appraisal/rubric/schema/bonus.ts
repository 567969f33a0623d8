import * as z from "zod/mini";
import type { Commission } from "../types";
import { metricKey, number, oneOrList } from "./parts";

const commission = z.strictObject({
  metric: metricKey,
  mode: z._default(z.enum(["marginal", "whole"]), "marginal"),
  steps: z.array(z.strictObject({ above: number, rate: number })).check(z.minLength(1)),
});

const commissions = z.pipe(
  z.nullable(oneOrList(commission)),
  z.transform((given): Commission[] => given ?? []),
);

const pool = z.strictObject({
  amount: z.union([number, z.record(z.string(), number)]),
  by: z.enum(["coefficient", "score"]),
});

/** 奖金: how a tier becomes money. An absent `min` is 0; null is none. */
export const bonusSchema = z.strictObject({
  base: z._default(z.union([number, metricKey, z.null()]), null),
  proration: z._default(z.nullable(z.strictObject({ actual: metricKey, full: z.union([number, metricKey]) })), null),
  commission: z._default(commissions, []),
  pool: z._default(z.nullable(pool), null),
  rounding: z.prefault(z.strictObject({ unit: z._default(number, 0.01) }), {}),
  min: z._default(z.nullable(number), 0),
  max: z._default(z.nullable(number), null),
});
