import { readRubric } from "../../../../src/appraisal/rubric/read";
import { edited, found, type Edits } from "../example";

const rule = "scorecards[0].criteria[2].rule";

test.each<[string, Edits, string[]]>([
  ["an unknown key at the root", { teirs: [] }, ["error unknown-key at teirs (null)"]],
  ["an unknown key deep inside, with its value", { [`${rule}.bset`]: 20 }, [`error unknown-key at ${rule}.bset (20)`]],
  ["several unknown keys", { "score.a": 1, "score.b": "x" }, ["error unknown-key at score.a (1)", "error unknown-key at score.b (x)"]],
  ["a key of another rule", { [`${rule}.cap`]: 120 }, [`error unknown-key at ${rule}.cap (120)`]],
  ["small groups outside attainment", { [`${rule}.smallGroup`]: { size: 3, target: 1 } }, [`error unknown-key at ${rule}.smallGroup (null)`]],
  ["a reference outside linear, bands and perUnit", { "scorecards[0].criteria[1].rule.relativeTo": "groupMean" }, ["error unknown-key at scorecards[0].criteria[1].rule.relativeTo (groupMean)"]],
  ["a missing number", { [`${rule}.worst`]: undefined }, [`error missing-key at ${rule}.worst (null)`]],
  ["a missing weight", { "scorecards[0].criteria[0].weight": undefined }, ["error missing-key at scorecards[0].criteria[0].weight (null)"]],
  ["a missing list that may be one entry", { "scorecards[0].posts": undefined }, ["error missing-key at scorecards[0].posts (null)"]],
  ["a missing unit", { "metrics[0].unit": undefined }, ["error missing-key at metrics[0].unit (null)"]],
  ["a missing schema", { schema: undefined }, ["error missing-key at schema (null)"]],
  ["a missing rule type", { [`${rule}.type`]: undefined }, [`error missing-key at ${rule}.type (null)`]],
  ["no scorecards at all", { scorecards: undefined }, ["error missing-key at scorecards (null)"]],
  ["another schema", { schema: "jinpai-rubric/2" }, ["error unknown-schema at schema (jinpai-rubric/2)"]],
  ["an unknown rule", { [`${rule}.type`]: "cubic" }, [`error unknown-rule at ${rule}.type (cubic)`]],
  ["text for a number", { [`${rule}.worst`]: "60" }, [`error wrong-type at ${rule}.worst (60)`]],
  ["null for a rule", { [rule]: null }, [`error wrong-type at ${rule} (null)`]],
  ["infinity", { [`${rule}.worst`]: Infinity }, [`error wrong-type at ${rule}.worst (Infinity)`]],
  ["not a number", { [`${rule}.worst`]: NaN }, [`error wrong-type at ${rule}.worst (NaN)`]],
  ["a number too large to compute with", { [`${rule}.worst`]: 1e16 }, [`error number-too-large at ${rule}.worst (10000000000000000)`]],
  ["a base too large to compute with", { "bonus.base": -1e308 }, ["error number-too-large at bonus.base (-1e+308)"]],
  ["a wrong choice", { duplicates: "ignore" }, ["error not-one-of at duplicates (ignore)"]],
  ["a wrong choice inside a list", { averageOver: ["period", "team"] }, ["error not-one-of at averageOver[1] (team)"]],
  ["a wrong choice for a lone entry", { averageOver: "team" }, ["error not-one-of at averageOver (team)"]],
  ["a wrong group word", { "scorecards[0].criteria[1].rule.target": "groupMax" }, ["error not-one-of at scorecards[0].criteria[1].rule.target (groupMax)"]],
  ["a wrong rank pool", { "ranking.pool": "team" }, ["error not-one-of at ranking.pool (team)"]],
  ["a wrong comparison", { "tiers[0].requires[0].op": "≥" }, ["error not-one-of at tiers[0].requires[0].op (≥)"]],
  ["an unknown key in a target", { "scorecards[0].criteria[1].rule.target": { metric: "goal", of: 1 } }, ["error unknown-key at scorecards[0].criteria[1].rule.target.of (1)"]],
  ["an empty name", { "tiers[0].name": " " }, ["error empty-text at tiers[0].name ( )"]],
  ["an empty metric key", { "metrics[0].key": "" }, ["error empty-text at metrics[0].key ()"]],
  ["an empty base", { "bonus.base": "" }, ["error empty-text at bonus.base ()"]],
  ["an empty column among others", { "metrics[1].column": ["x", ""] }, ["error empty-text at metrics[1].column[1] ()"]],
  ["no columns", { "metrics[1].column": [] }, ["error empty-list at metrics[1].column (null)"]],
  ["no posts", { "scorecards[0].posts": [] }, ["error empty-list at scorecards[0].posts (null)"]],
  ["no criteria", { "scorecards[0].criteria": [] }, ["error empty-list at scorecards[0].criteria (null)"]],
  ["no scorecards", { scorecards: [] }, ["error empty-list at scorecards (null)"]],
  ["no bands", { "scorecards[0].criteria[0].rule.bands": [] }, ["error empty-list at scorecards[0].criteria[0].rule.bands (null)"]],
  ["no steps", { "bonus.commission": { metric: "sales", steps: [] } }, ["error empty-list at bonus.commission.steps (null)"]],
  ["half a ratio", { "metrics[2].ratio": ["paid"] }, ["error wrong-count at metrics[2].ratio (null)"]],
  ["a ratio of three", { "metrics[2].ratio": ["paid", "asked", "sales"] }, ["error wrong-count at metrics[2].ratio (null)"]],
  ["perUnit from nowhere", { [rule]: { type: "perUnit", perUnit: -2 } }, [`error none-of at ${rule} (null)`]],
  ["perUnit from both sides", { [rule]: { type: "perUnit", perUnit: -2, beyond: 1, below: 1 } }, [`error only-one-of at ${rule}.below (1)`]],
  ["a gate against nothing", { "tiers[0].requires[0].value": undefined }, ["error none-of at tiers[0].requires[0] (null)"]],
  ["a gate against number and group", { "tiers[0].requires[0].times": 1, "tiers[0].requires[0].of": "groupMean" }, ["error only-one-of at tiers[0].requires[0].of (groupMean)"]],
  ["a gate against a number and a multiple", { "tiers[0].requires[0].times": 1 }, ["error only-one-of at tiers[0].requires[0].times (1)"]],
  ["a gate against a multiple of nothing", { "tiers[0].requires[0]": { metric: "sales", op: ">", times: 1 } }, ["error missing-key at tiers[0].requires[0].of (null)"]],
  ["a gate against a group without a multiple", { "tiers[0].requires[0]": { metric: "sales", op: ">", of: "groupMean" } }, ["error missing-key at tiers[0].requires[0].times (null)"]],
  ["an empty payout", { "tiers[0].payout": {} }, ["error none-of at tiers[0].payout (null)"]],
  ["two payouts", { "tiers[0].payout": { fixed: 1, coefficient: 2 } }, ["error only-one-of at tiers[0].payout.coefficient (2)"]],
  ["text for a pool amount", { "bonus.pool": { amount: { 售前: "1000" }, by: "score" } }, ["error wrong-type at bonus.pool.amount.售前 (1000)"]],
])("%s", (_what, edits, issues) => {
  expect(found(edits)).toEqual(issues);
});

test.each([[null, null], [[], null], ["{}", "{}"], [7, 7], [undefined, null]])("%p is not a rubric", (json, value) => {
  expect(readRubric(json)).toEqual({
    rubric: null,
    issues: [{ severity: "error", code: "not-a-rubric", sheet: null, cell: null, value, params: {} }],
  });
});

test("what would have been right is part of the facts", () => {
  const facts = (edits: Edits) => readRubric(edited(edits)).issues[0].params;
  expect(facts({ "scorecards[0].criteria[1].rule.target": true })).toEqual({ expected: "number, object, text" });
  expect(facts({ "score.decimals": "2" })).toEqual({ expected: "number" });
  expect(facts({ duplicates: "ignore" })).toEqual({ allowed: "error, sum, first, last" });
  expect(facts({ [`${rule}.type`]: "cubic" })).toEqual({ allowed: "linear, attainment, bands, perUnit, rank" });
  expect(facts({ "metrics[2].ratio": ["paid"] })).toEqual({ count: 2 });
});
