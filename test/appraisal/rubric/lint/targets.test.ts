import { found, type Edits } from "../example";

const rule = "scorecards[0].criteria[1].rule";

test.each<[string, Edits, string[]]>([
  ["a target of 0", { [`${rule}.target`]: 0 }, [`error target-not-positive at ${rule}.target (0)`]],
  ["a negative target", { [`${rule}.target`]: -5 }, [`error target-not-positive at ${rule}.target (-5)`]],
  ["a small group's target of 0", { [`${rule}.target`]: "groupMean", [`${rule}.smallGroup`]: { size: 3, target: 0 } }, [`error target-not-positive at ${rule}.smallGroup.target (0)`]],
  ["a small group of 0", { [`${rule}.target`]: "groupMean", [`${rule}.smallGroup`]: { size: 0, target: 9 } }, [`error not-a-positive-whole at ${rule}.smallGroup.size (0)`]],
  ["a small group of 2.5", { [`${rule}.target`]: "groupMean", [`${rule}.smallGroup`]: { size: 2.5, target: 9 } }, [`error not-a-positive-whole at ${rule}.smallGroup.size (2.5)`]],
  ["a small group where there is no group", { [`${rule}.smallGroup`]: { size: 3, target: 9 } }, [`error small-group-without-group at ${rule}.smallGroup (null)`]],
  ["a small group in place", { [`${rule}.target`]: "groupTotal", [`${rule}.smallGroup`]: { size: 3, target: 9 } }, []],
])("%s", (_what, edits, issues) => {
  expect(found(edits)).toEqual(issues);
});
