import { shownValues } from "../../../src/appraisal/group";
import type { Rubric } from "../../../src/appraisal/rubric/types";
import { assess } from "../../../src/appraisal/score/assess";
import { assessmentIssues } from "../../../src/appraisal/score/findings";
import { tableOf, type TableSpec } from "../metric-table";
import { criterionJson, rubricOf } from "../rubric-of";

/** Severity, code and the facts that tell the cases apart. */
function found(rubric: Rubric, spec: TableSpec): string[] {
  const table = tableOf(spec);
  const issues = assessmentIssues(rubric, table, assess(rubric, table, shownValues(table)));
  return issues.map(({ severity, code, params }) => [severity, code, ...["agent", "post", "heads", "reference", "bound"].flatMap((fact) => (fact in params ? [params[fact]] : []))].join(" "));
}

test("nothing to tell where everything is there", () => {
  expect(found(rubricOf(), { agents: ["小美"], values: { received: [80] } })).toEqual([]);
});

test("a post without a scorecard is told once, with its heads", () => {
  const rubric = rubricOf({ scorecards: [{ posts: ["售前"], criteria: [criterionJson({})] }] });
  const spec = { agents: ["小美", { agent: "老王", post: "售后" }, { agent: "老李", post: "售后" }], values: { received: [80, 80, 80] } };
  expect(found(rubric, spec)).toEqual(["warning post-without-scorecard 售后 2"]);
});

describe("nothing to measure against", () => {
  const own = rubricOf({}, [{ metric: "sales", rule: { type: "attainment", target: { metric: "goal" } } }, {}]);

  test("a personal target that is missing or not above 0, for whoever has a value", () => {
    const spec = { agents: ["小美", "阿强", "小李", "新人"], values: { sales: [1, 1, 1, null], goal: [1, null, 0, null], received: [80, 80, 80, 80] } };
    expect(found(own, spec)).toEqual(["warning target-missing 阿强", "warning target-missing 小李"]);
  });

  test("in two months without a target the agent is named once", () => {
    const spec = { agents: ["小美"], slices: [{ period: "2026-04" }, { period: "2026-05" }], values: { sales: [[1], [2]], goal: [[null], [null]], received: [[80], [80]] } };
    expect(found(own, spec)).toEqual(["warning target-missing 小美"]);
  });

  test("a reference of the group, once for the post", () => {
    const relative = rubricOf({}, [{ metric: "sales", rule: { type: "linear", worst: 0, best: 1, relativeTo: "groupMedian" } }, {}]);
    expect(found(relative, { agents: ["小美", "阿强"], values: { sales: [0, 0], received: [80, 80] } })).toEqual(["warning reference-missing 售前 groupMedian"]);
  });

  test("a group without any value has no reference either", () => {
    const mean = rubricOf({}, [{ metric: "sales", rule: { type: "attainment", target: "groupMean" } }, {}]);
    expect(found(mean, { agents: ["小美", "阿强"], values: { sales: [null, null], received: [80, 80] } })).toEqual(["warning reference-missing 售前 groupMean"]);
  });

  test("a month without any value says nothing while another has one", () => {
    const mean = rubricOf({}, [{ metric: "sales", rule: { type: "attainment", target: "groupMean" } }]);
    expect(found(mean, { agents: ["小美"], slices: [{ period: "2026-04" }, { period: "2026-05" }], values: { sales: [[null], [2]] } })).toEqual([]);
  });

  test("a number replaces the group's reference in a small group", () => {
    const small = rubricOf({}, [{ metric: "sales", rule: { type: "attainment", target: "groupMean", smallGroup: { size: 3, target: 10 } } }]);
    expect(found(small, { agents: ["小美"], values: { sales: [0] } })).toEqual([]);
  });
});

test("not assessed is told with the condition that ruled it out", () => {
  const rubric = rubricOf({}, [{}, { metric: "reply", rule: { type: "linear", worst: 60, best: 20 }, when: [{ metric: "received", op: "<", value: 100, rule: null }] }]);
  expect(found(rubric, { agents: ["小美", "新人"], values: { received: [100, 99], reply: [26, 26] } })).toEqual(["info not-assessed 新人 100"]);
});

test("an incomplete agent is told about the criterion, not also as one without a score", () => {
  const rubric = rubricOf({}, [{ missing: "exclude" }]);
  expect(found(rubric, { agents: ["小美", "阿强"], values: { received: [80, null] } })).toEqual(["warning agent-incomplete 阿强"]);
});

describe("a score that rests on less than half of the weight", () => {
  const rubric = rubricOf({}, [{ weight: 40 }, { metric: "reply", weight: 60, rule: { type: "linear", worst: 60, best: 20 } }]);

  test("is told of whoever has it", () => {
    expect(found(rubric, { agents: ["小美", "阿强", "小李"], values: { received: [80, 80, null], reply: [26, null, 26] } })).toEqual(["warning score-on-little 阿强"]);
  });

  test("half is enough", () => {
    const halves = rubricOf({}, [{ weight: 50 }, { metric: "reply", weight: 50, rule: { type: "linear", worst: 60, best: 20 } }]);
    expect(found(halves, { agents: ["小美"], values: { received: [80], reply: [null] } })).toEqual([]);
  });

  test("what is not assessed on purpose does not count", () => {
    const small = rubricOf({}, [{ weight: 40 }, { metric: "reply", weight: 60, rule: { type: "linear", worst: 60, best: 20 }, when: [{ metric: "received", op: "<", value: 100, rule: null }] }]);
    expect(found(small, { agents: ["小美"], values: { received: [80], reply: [26] } })).toEqual(["info not-assessed 小美 100"]);
  });
});

test("no score is told of whoever takes part", () => {
  const rubric = rubricOf({ participation: "takesPart" });
  expect(found(rubric, { agents: ["小美", "阿强", "主管"], values: { received: [80, null, null], takesPart: [1, null, 0] } })).toEqual(["warning no-score 阿强"]);
});
