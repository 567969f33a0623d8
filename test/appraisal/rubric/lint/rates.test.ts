import { readRubricTables } from "../../../../src/appraisal/rubric/cells/read-tables";
import { rubricToTables } from "../../../../src/appraisal/rubric/cells/to-tables";
import { readRubric } from "../../../../src/appraisal/rubric/read";
import { edited, found, type Edits } from "../example";

const conversion = "scorecards[0].criteria[0]";
const rule = `${conversion}.rule`;

test.each<[string, Edits, string[]]>([
  ["percentages as bands, said once", { [`${rule}.bands`]: [{ at: 65, points: 100 }, { at: 60, points: 90 }] }, [`warning rate-above-one at ${rule}.bands[0].at (65)`]],
  ["percentages along a line", { [rule]: { type: "linear", worst: 50, best: 65 } }, [`warning rate-above-one at ${rule}.worst (50)`]],
  ["a percentage as target", { [rule]: { type: "attainment", target: 60 } }, [`warning rate-above-one at ${rule}.target (60)`]],
  ["a percentage for a small group", { [rule]: { type: "attainment", target: "groupMean", smallGroup: { size: 3, target: 60 } } }, [`warning rate-above-one at ${rule}.smallGroup.target (60)`]],
  ["a percentage to fall below", { [rule]: { type: "perUnit", below: 98, perUnit: -2 } }, [`warning rate-above-one at ${rule}.below (98)`]],
  ["a percentage in a gate", { "tiers[0].requires": [{ metric: "conversion", op: ">=", value: 60 }] }, ["warning rate-above-one at tiers[0].requires[0].value (60)"]],
  ["a percentage in a condition", { [`${conversion}.when`]: [{ metric: "conversion", op: "<", value: 10, rule: null }] }, [`warning rate-above-one at ${conversion}.when[0].value (10)`]],
  ["fractions, and a target somewhat above all of them", { [rule]: { type: "linear", worst: 0.5, best: 1.2 } }, []],
  ["a multiple of the group's mean", { [rule]: { type: "linear", worst: 0.5, best: 2, relativeTo: "groupMean" } }, []],
  ["a target of the agent's own", { [rule]: { type: "attainment", target: { metric: "goal" } } }, []],
  ["places", { [rule]: { type: "rank", bands: [{ at: 3, points: 100 }], otherwise: 60 } }, []],
])("%s", (_what, edits, issues) => {
  expect(found(edits)).toEqual(issues);
});

test("in a table it is said of the cell alone", () => {
  const { rubric } = readRubric(edited({ [rule]: { type: "linear", worst: 50, best: 65 } }));
  const { issues } = readRubricTables(rubricToTables(rubric!, "zh-CN"));
  expect(issues.map(({ code }) => code).filter((code) => code.endsWith("rate-above-one"))).not.toContain("rate-above-one");
});
