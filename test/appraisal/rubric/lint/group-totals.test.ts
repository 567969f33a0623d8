import { exampleJson, found, type Edits } from "../example";

const metrics = [
  ...(exampleJson().metrics as object[]),
  { key: "stars", unit: "number", column: "DSR", aggregate: "last" },
  { key: "perStar", ratio: ["sales", "stars"] },
  { key: "trained", unit: "flag", column: "培训" },
  { key: "calls", column: "Call Id", aggregate: "count" },
];
const rule = "scorecards[0].criteria[0].rule";
const scored = (metric: string, scoredBy: object) => ({ metrics, "scorecards[0].criteria[0].metric": metric, [rule]: scoredBy });
const linear = { type: "linear", worst: 0, best: 2, relativeTo: "groupTotal" };

test.each<[string, Edits, string[]]>([
  ["as a target", scored("stars", { type: "attainment", target: "groupTotal" }), [`error group-total-of-last at ${rule}.target (groupTotal)`]],
  ["as a reference", scored("stars", linear), [`error group-total-of-last at ${rule}.relativeTo (groupTotal)`]],
  ["through a ratio", scored("perStar", linear), [`error group-total-of-last at ${rule}.relativeTo (groupTotal)`]],
  ["of a flag, which takes the last by itself", scored("trained", linear), [`error group-total-of-last at ${rule}.relativeTo (groupTotal)`]],
  ["of a share", scored("answered", linear), []],
  ["of a count", scored("calls", linear), []],
  ["of a weighted mean", scored("reply", linear), []],
  ["of a ratio of sums", scored("aov", linear), []],
  ["the mean of last values", scored("stars", { ...linear, relativeTo: "groupMean" }), []],
  ["of the metric an alternative uses", { metrics, "scorecards[0].criteria[2].when[0].use": "stars", "scorecards[0].criteria[2].when[0].rule": linear }, ["error group-total-of-last at scorecards[0].criteria[2].when[0].rule.relativeTo (groupTotal)"]],
  ["in a gate", { metrics, "tiers[0].requires[0]": { metric: "stars", op: ">=", times: 0.9, of: "groupTotal" } }, ["error group-total-of-last at tiers[0].requires[0].of (groupTotal)"]],
])("%s", (_what, edits, issues) => {
  expect(found(edits)).toEqual(issues);
});
