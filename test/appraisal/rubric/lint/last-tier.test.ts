import { found, type Edits } from "../example";

const quotas = (...shares: (number | undefined)[]) => ({
  tiers: shares.map((quota, t) => ({ name: `T${t}`, ...(quota !== undefined && { quota }) })),
});

test.each<[string, Edits, string[]]>([
  ["a score", { "tiers[2].minScore": 60 }, ["error last-tier-condition at tiers[2].minScore (60)"]],
  ["a rank", { "tiers[2].maxRank": 9 }, ["error last-tier-condition at tiers[2].maxRank (9)"]],
  ["a percentile", { "tiers[2].maxPercentile": 0.9 }, ["error last-tier-condition at tiers[2].maxPercentile (0.9)"]],
  ["a gate", { "tiers[2].requires": [{ metric: "sales", op: ">", value: 0 }] }, ["error last-tier-condition at tiers[2].requires (null)"]],
  ["a quota that leaves some over", quotas(0.2, 0.7, 0.05), ["error last-tier-condition at tiers[2].quota (0.05)"]],
  ["a quota that completes the others", quotas(0.15, 0.45, 0.3, 0.1), []],
  ["a quota that completes them but for binary digits", quotas(0.1, 0.2, 0.7), []],
  ["no quota", quotas(0.15, 0.45, undefined), []],
])("the last tier asks for %s", (_what, edits, issues) => {
  expect(found({ bonus: null, ...edits })).toEqual(issues);
});
