import { shownValues } from "../../../src/appraisal/group";
import type { Rubric } from "../../../src/appraisal/rubric/types";
import { assess, lacksRequired } from "../../../src/appraisal/score/assess";
import { tableOf, type TableSpec } from "../metric-table";
import { criterionJson, rubricOf } from "../rubric-of";

function assessed(rubric: Rubric, spec: TableSpec) {
  const table = tableOf(spec);
  return assess(rubric, table, shownValues(table));
}

const scores = (rubric: Rubric, spec: TableSpec) => [...assessed(rubric, spec).score];

test("each post by its own scorecard, in columns of the whole table", () => {
  const rubric = rubricOf({
    scorecards: [
      { posts: ["售前"], criteria: [criterionJson({})] },
      { posts: ["售后"], criteria: [criterionJson({ metric: "reply", rule: { type: "linear", worst: 60, best: 20 } })] },
    ],
  });
  const spec = { agents: ["小美", { agent: "老王", post: "售后" }, "阿强", { agent: "质检员", post: "质检" }], values: { received: [80, 81, 82, 83], reply: [null, 26, 40, 20] } };
  const { posts, post, member, score } = assessed(rubric, spec);
  expect([...score]).toEqual([80, 85, 82, NaN]);
  expect(posts.map(({ post: name, agents, scorecard }) => [name, [...agents], scorecard !== null])).toEqual([
    ["售前", [0, 2], true],
    ["售后", [1], true],
    ["质检", [3], false],
  ]);
  expect([...post]).toEqual([0, 1, 0, 2]);
  expect([...member]).toEqual([0, 0, 1, 0]);
});

describe("a criterion that must not be missing", () => {
  const rubric = rubricOf({}, [{ weight: 50 }, { metric: "satisfaction", weight: 50, missing: "exclude", rule: { type: "linear", worst: 0, best: 1 } }]);
  const spec = { agents: ["小美", "阿强"], values: { received: [80, 80], satisfaction: [0.9, null] } };

  test("without it there is no score", () => {
    expect(scores(rubric, spec)).toEqual([85, NaN]);
    const [post] = assessed(rubric, spec).posts;
    expect([0, 1].map((k) => lacksRequired(post!, k))).toEqual([false, true]);
  });

  test("skip and zero score the agent by the rest, or with 0", () => {
    const by = (missing: string) => scores(rubricOf({}, [{ weight: 50 }, { metric: "satisfaction", weight: 50, missing, rule: { type: "linear", worst: 0, best: 1 } }]), spec);
    expect(by("skip")).toEqual([85, 80]);
    expect(by("zero")).toEqual([85, 40]);
  });

  test("not assessed is not missing", () => {
    const lenient = rubricOf({}, [
      { weight: 50 },
      { metric: "satisfaction", weight: 50, missing: "exclude", rule: { type: "linear", worst: 0, best: 1 }, when: [{ metric: "reviews", op: "<", value: 10, rule: null }] },
    ]);
    expect(scores(lenient, { ...spec, values: { ...spec.values, reviews: [100, 3] } })).toEqual([85, 80]);
  });
});

test("adjustments are added after the mean, then clamp and rounding", () => {
  const rubric = rubricOf({ adjustments: { points: ["plus", { metric: "minus", factor: -1 }] }, score: { max: 100 } });
  const spec = { agents: ["小美", "阿强", "小李", "新人"], values: { received: [90, 90, 98, null], plus: [2.005, null, 5, 10], minus: [null, 100, null, null] } };
  expect(scores(rubric, spec)).toEqual([92.01, 0, 100, NaN]);
});

test("a participation flag of no keeps the score and the place in the group, not more; missing takes part", () => {
  const rubric = rubricOf({ participation: "takesPart" }, [{ rule: { type: "rank" } }]);
  const { score, participates } = assessed(rubric, { agents: ["小美", "阿强", "小李"], values: { received: [10, 20, 30], takesPart: [1, null, 0] } });
  expect([...participates]).toEqual([1, 1, 0]);
  expect([...score]).toEqual([0, 50, 100]);
});
