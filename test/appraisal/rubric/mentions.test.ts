import { criteriaMentionsOf, groupTotalsOf, mentionsOf } from "../../../src/appraisal/rubric/mentions";
import { pathText } from "../../../src/appraisal/rubric/path";
import { readRubric } from "../../../src/appraisal/rubric/read";
import { edited } from "./example";

const { rubric } = readRubric(
  edited({
    "scorecards[0].criteria[2].when[0]": { metric: "received", op: "<", value: 9, use: "paid", rule: { type: "attainment", target: "groupTotal" } },
    "tiers[0].requires[0]": { metric: "conversion", op: ">=", times: 0.9, of: "groupTotal" },
    "adjustments.points": [{ metric: "asked", factor: -1 }],
  }),
);
const told = (mentions: ReturnType<typeof mentionsOf>) => [...mentions].map(({ metric, path }) => `${pathText(path)} ${metric}`);

test("criteria, alternatives, own targets, gates, tie-breakers and adjustments name metrics", () => {
  const all = told(mentionsOf(rubric!));
  expect(all).toEqual(
    expect.arrayContaining([
      "scorecards[0].criteria[0].metric conversion",
      "scorecards[0].criteria[1].rule.target.metric goal",
      "scorecards[0].criteria[2].when[0].metric received",
      "scorecards[0].criteria[2].when[0].use paid",
      "tiers[0].requires[0].metric conversion",
      "adjustments.points[0].metric asked",
      "ranking.tieBreakers[0].metric sales",
    ]),
  );
  expect(new Set(all).size).toBe(all.length);
});

test("those of criteria come first and are told apart from the rest", () => {
  const inCriteria = told(criteriaMentionsOf(rubric!));
  expect(told(mentionsOf(rubric!)).slice(0, inCriteria.length)).toEqual(inCriteria);
  expect(inCriteria.every((mention) => mention.startsWith("scorecards[0].criteria"))).toBe(true);
});

test("a group total is asked by rules, of the metric they read, and by gates", () => {
  expect(told(groupTotalsOf(rubric!))).toEqual(["scorecards[0].criteria[2].when[0].rule.target paid", "tiers[0].requires[0].of conversion"]);
});
