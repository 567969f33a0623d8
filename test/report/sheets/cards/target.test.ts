import { groupInSlice } from "../../../../src/appraisal/group";
import { targetTexts } from "../../../../src/report/sheets/cards/target";
import { tableOf } from "../../../appraisal/metric-table";
import { rubricOf } from "../../../appraisal/rubric-of";

const spec = { agents: ["小美", "阿强", "小李"], values: { received: [80, 100, null], reply: [20, 30, 40], goal: [500, null, 0], sales: [1, 2, 3], takesPart: [1, 1, 1], satisfaction: [0.9, 0.9, 0.9] } };

/** The targets of everybody under one criterion. */
function targets(criterion: Readonly<Record<string, unknown>>, locale: "zh-CN" | "en" = "zh-CN"): string[] {
  const rubric = rubricOf({}, [criterion]);
  const table = tableOf(spec);
  const group = groupInSlice(table, "售前", Int32Array.from([0, 1, 2]), 0);
  const target = targetTexts(rubric, rubric.scorecards[0]!.criteria[0]!, [group], locale);
  return [0, 1, 2].map(target);
}

const first = (criterion: Readonly<Record<string, unknown>>, locale: "zh-CN" | "en" = "zh-CN") => targets(criterion, locale)[0];

test.each([
  ["a line to the best value", { metric: "reply", rule: { type: "linear", worst: 60, best: 20 } }, "≤20秒"],
  ["a number", { metric: "sales", rule: { type: "attainment", target: 9000 } }, "≥9,000"],
  ["lower is better", { metric: "reply", rule: { type: "attainment", target: 30, direction: "lower" } }, "≤30秒"],
  ["the group's mean", { metric: "received", rule: { type: "attainment", target: "groupMean" } }, "≥90"],
  ["the best band", { metric: "satisfaction", rule: { type: "bands", bands: [{ at: 0.95, points: 100 }, { at: 0.9, points: 80 }], otherwise: 0 } }, "≥95%"],
  ["deductions below a line", { metric: "satisfaction", rule: { type: "perUnit", perUnit: -2, below: 0.98, per: 0.01 } }, "≥98%"],
  ["deductions above a line", { metric: "reply", rule: { type: "perUnit", perUnit: -2, beyond: 40 } }, "≤40秒"],
  ["relative to the group", { metric: "reply", rule: { type: "linear", worst: 2, best: 0.5, relativeTo: "groupMean" } }, "≤15秒"],
  ["the first place", { metric: "sales", rule: { type: "rank" } }, "第 1 名"],
  ["the first places", { metric: "sales", rule: { type: "rank", bands: [{ at: 3, points: 100 }, { at: 5, points: 80 }], otherwise: 0 } }, "前 3 名"],
  ["a share of the group", { metric: "sales", rule: { type: "rank", by: "percentile", bands: [{ at: 0.1, points: 100 }], otherwise: 0 } }, "前 10%"],
])("%s", (_, criterion, text) => expect(first(criterion)).toBe(text));

test("everybody's own target; none where it is missing or not above 0", () => {
  expect(targets({ metric: "sales", rule: { type: "attainment", target: { metric: "goal" } } })).toEqual(["≥500", "", ""]);
});

test("of the rule in force; none where the criterion is not assessed", () => {
  const when = [{ metric: "received", op: "<", value: 90, rule: null }];
  expect(targets({ metric: "reply", rule: { type: "linear", worst: 60, best: 20 }, when })).toEqual(["", "≤20秒", "≤20秒"]);
});

test("in English", () => expect(first({ metric: "sales", rule: { type: "rank" } }, "en")).toBe("1st place"));

test("parts of the run with one target share it; with several, the card says so", () => {
  const rubric = rubricOf({}, [{ metric: "sales", rule: { type: "attainment", target: { metric: "goal" } } }]);
  const table = tableOf({ agents: ["小美", "阿强"], slices: [{ period: "2026-04" }, { period: "2026-05" }], values: { sales: [[1, 1], [1, 1]], goal: [[500, 500], [500, 600]] } });
  const groups = [0, 1].map((slice) => groupInSlice(table, "售前", Int32Array.from([0, 1]), slice));
  const target = targetTexts(rubric, rubric.scorecards[0]!.criteria[0]!, groups, "zh-CN");
  expect([target(0), target(1)]).toEqual(["≥500", "各段不同"]);
});
