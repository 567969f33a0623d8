import * as fc from "fast-check";
import { rubricChanges, type RubricChange } from "../../../../src/appraisal/rubric/cells/changes";
import type { Rubric } from "../../../../src/appraisal/rubric/types";
import { rubricToJson } from "../../../../src/appraisal/rubric/write";
import { anyRubric } from "../../../arbitraries/rubric";
import { AS_IS, rubricOf } from "../../rubric-of";

const criteria = [{ metric: "sales", weight: 20 }, { metric: "reply", weight: 80 }];
const tiers = [{ name: "A", minScore: 85, payout: { fixed: 1000 } }, { name: "B" }];
const rubric = rubricOf({ tiers }, criteria);

const told = (before: Rubric, after: Rubric) => rubricChanges(before, after, "zh-CN").map(({ kind, table, name, cells }) => [kind, table, name, ...cells.map(({ column, before: was, after: is }) => `${column} ${was} → ${is}`)]);

test("weights, cuts and payouts, each at its row", () => {
  const other = rubricOf({ tiers: [{ ...tiers[0], minScore: 84, payout: { coefficient: 1.2 } }, { name: "B" }] }, [{ metric: "sales", weight: 25 }, { metric: "reply", weight: 75 }]);
  expect(told(rubric, other)).toEqual([
    ["changed", "criteria", "销售额", "weight 20 → 25"],
    ["changed", "criteria", "平均响应", "weight 80 → 75"],
    ["changed", "tiers", "A", "minScore 85 → 84", "fixed 1000 → null", "coefficient null → 1.2"],
  ]);
});

test("a criterion that is new, one that is gone, and the others as they are", () => {
  const other = rubricOf({ tiers }, [{ metric: "conversion", weight: 80 }, criteria[0]!]);
  const changes = rubricChanges(rubric, other, "en");
  expect(changes.map(({ kind, name }) => [kind, name])).toEqual([["added", "Conversion"], ["removed", "Reply time"]]);
  expect(changes[0]!.cells).toContainEqual({ column: "weight", before: null, after: 80 });
  expect(changes[1]!.cells).toContainEqual({ column: "weight", before: 80, after: null });
  expect(changes.flatMap(({ cells }) => cells.map(({ column }) => column))).not.toContain("metric");
});

test("an order that changed, and nothing else", () => {
  expect(told(rubric, rubricOf({ tiers }, [...criteria].reverse()))).toEqual([["reordered", "criteria", "", "metric 销售额 / 平均响应 → 平均响应 / 销售额"]]);
});

test("a tier in the place of another has a new name", () => {
  expect(told(rubric, rubricOf({ tiers: [{ ...tiers[0], name: "金牌" }, tiers[1]] }, criteria))).toEqual([["changed", "tiers", "金牌", "name A → 金牌"]]);
});

test("alternatives are told by their conditions", () => {
  const when = (value: number) => [{ metric: "reviews", op: "<=", value, use: "badReviews", rule: AS_IS }];
  const [before, after] = [rubricOf({}, [{ when: when(50) }]), rubricOf({}, [{ when: when(40) }])];
  expect(rubricChanges(before, after, "zh-CN")).toEqual([{ kind: "changed", table: "criteria", posts: ["*"], name: "接待人数", condition: "评价数≤40", cells: [{ column: "condition", before: "评价数≤50", after: "评价数≤40" }] }]);
  expect(rubricChanges(before, rubricOf(), "zh-CN")).toMatchObject([{ kind: "removed", name: "接待人数", condition: "评价数≤50" }]);
});

test("whom a scorecard is for is told once, not at each of its rows", () => {
  const cards = (...posts: string[][]) => rubricOf({ scorecards: posts.map((names, n) => ({ posts: names, criteria: [{ metric: "received", weight: 100 + n, rule: AS_IS }], tiers: [{ name: "合格" }], bonus: null })) });
  expect(told(cards(["售前"], ["售后"]), cards(["售前", "导购"], ["售后"]))).toEqual([["changed", "criteria", "", "posts 售前 → 售前、导购"]]);
  expect(told(cards(["售前"]), cards(["导购"]))).toEqual([["changed", "criteria", "", "posts 售前 → 导购"]]);
  expect(rubricChanges(cards(["售前"], ["售后"]), cards(["售前"]), "zh-CN").map(({ kind, table, name, posts }) => [kind, table, name, ...posts])).toEqual([["removed", "criteria", "接待人数", "售后"], ["removed", "tiers", "合格", "售后"], ["removed", "settings", "奖金", "售后"]]);
  expect(rubricChanges(cards(["售前"], ["售后"]), cards(["售后"], ["售前"]), "zh-CN").map(({ kind, posts }) => [kind, posts])).toEqual([["reordered", []], ["changed", ["售后"]], ["changed", ["售前"]]]);
});

test("a metric with another label is told as that alone, wherever its name stands", () => {
  const metrics = (label: string) => [{ key: "sales", label, unit: "money", column: "销售额" }, { key: "refunds", unit: "money", column: "退款额" }];
  const named = (label: string) => rubricOf({ metrics: metrics(label), ranking: { tieBreakers: ["sales"] }, tiers: [{ name: "A", requires: [{ metric: "sales", op: ">", value: 1 }] }, { name: "B" }] }, [{ metric: "sales" }]);
  expect(told(named("销售额"), named("净销售额"))).toEqual([["changed", "metrics", "净销售额", "label 销售额 → 净销售额"]]);
});

test("settings by their names, those of a new bonus among them", () => {
  const bonus = { base: 1000, proration: null, commission: null, pool: null, rounding: { unit: 1 }, min: 0, max: null };
  expect(told(rubric, rubricOf({ tiers, score: { min: 0, max: 120, decimals: 1 }, bonus }, criteria))).toEqual([
    ["changed", "settings", "总分小数位", "value 2 → 1"],
    ["changed", "settings", "奖金基数", "value null → 1000"],
    ["changed", "settings", "奖金取整", "value null → 1"],
    ["changed", "settings", "奖金下限", "value null → 0"],
    ["changed", "settings", "奖金上限", "value null → 无"],
  ]);
});

const json = (of: Rubric) => JSON.stringify(rubricToJson(of));

test("there is something to tell wherever two rubrics differ, and only there", () => {
  const pair = fc.oneof(fc.tuple(anyRubric, anyRubric), anyRubric.map((one): [Rubric, Rubric] => [one, JSON.parse(JSON.stringify(one)) as Rubric]));
  fc.assert(
    fc.property(pair, fc.constantFrom("zh-CN" as const, "en" as const), ([before, after], locale) => {
      const changes = rubricChanges(before, after, locale);
      expect(changes.length === 0).toBe(json(before) === json(after));
      for (const { kind, cells } of changes) if (kind === "changed") for (const cell of cells) expect(cell.before).not.toBe(cell.after);
    }),
    { seed: 20261126, numRuns: 60, endOnFailure: true },
  );
});

test("the way back tells the same rows the other way round", () => {
  const opposite = { added: "removed", removed: "added", changed: "changed", reordered: "reordered" } as const;
  const rows = (changes: readonly RubricChange[], of: (kind: RubricChange["kind"]) => string) => changes.filter(({ kind }) => kind !== "reordered").map(({ kind, table, cells }) => `${of(kind)} ${table} ${cells.length}`).sort();
  fc.assert(
    fc.property(anyRubric, anyRubric, (before, after) => expect(rows(rubricChanges(before, after, "zh-CN"), (kind) => kind)).toEqual(rows(rubricChanges(after, before, "zh-CN"), (kind) => opposite[kind]))),
    { seed: 20261126, numRuns: 40, endOnFailure: true },
  );
});
