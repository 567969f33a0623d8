import * as z from "zod/mini";
import type { Gate, Payout } from "../types";
import { comparison, exactlyOne, filled, groupReference, metricKey, number, oneOrList, report } from "./parts";

const writtenGate = z
  .strictObject({
    metric: metricKey,
    op: comparison,
    value: z.optional(number),
    times: z.optional(number),
    of: z.optional(groupReference),
  })
  .check(oneSide);

/** A gate compares with a number (`value`) or with the group (`times` and `of`), never both. */
function oneSide(payload: { value: { value?: number; times?: number; of?: string }; issues: unknown[] }): void {
  const { value, times, of } = payload.value;
  if (value !== undefined && of !== undefined) return report(payload, "only-one-of", { keys: "value, of" }, ["of"]);
  if (of === undefined || times !== undefined) exactlyOne("value", "times")(payload);
  if (of !== undefined && times === undefined) report(payload, "missing-key", { key: "times" }, ["times"]);
  if (times !== undefined && of === undefined && value === undefined) report(payload, "missing-key", { key: "of" }, ["of"]);
}

/** 否决项: a gate against a number or against the group. */
const gate = z.pipe(
  writtenGate,
  z.transform(({ metric, op, value, times, of }): Gate =>
    value !== undefined ? { metric, op, value } : { metric, op, times: times!, of: of! },
  ),
);

const payout = z.pipe(
  z
    .strictObject({
      fixed: z.optional(number),
      coefficient: z.optional(number),
      perScore: z.optional(number),
      between: z.optional(z.strictObject({ low: number, high: number, fromScore: number, toScore: number })),
    })
    .check(exactlyOne("fixed", "coefficient", "perScore", "between")),
  z.transform((given) => given as Payout),
);

/** 等级, one of a list that goes from the best down. */
export const tierSchema = z.strictObject({
  name: filled,
  minScore: z.optional(number),
  maxRank: z.optional(number),
  maxPercentile: z.optional(number),
  quota: z.optional(number),
  requires: z._default(oneOrList(gate), []),
  payout: z.optional(payout),
});
