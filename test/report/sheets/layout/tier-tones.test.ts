import { tierColours, tierTone, tierTones } from "../../../../src/report/sheets/layout/tier-tones";
import type { Tier } from "../../../../src/appraisal/rubric/types";
import { criterionJson, rubricOf } from "../../../appraisal/rubric-of";

const tiers = (...names: string[]): Tier[] => names.map((name) => ({ name, requires: [] }));
const tones = (...names: string[]) => names.map((_, i) => tierTone(tiers(...names), i));

test("from good to poor by place", () => {
  expect(tones("S", "A", "B", "C")).toEqual(["good", "accent", "fair", "poor"]);
  expect(tones("S", "A", "B", "C", "D")).toEqual(["good", "accent", "neutral", "fair", "poor"]);
  expect(tones("合格", "不合格")).toEqual(["good", "poor"]);
  expect(tones("全部")).toEqual(["good"]);
});

test("medals have their own colours", () => {
  expect(tones("金牌客服", "银牌客服", "铜牌客服", "普通")).toEqual(["gold", "silver", "bronze", "poor"]);
  expect(tones("Gold", "Silver", "Bronze")).toEqual(["gold", "silver", "bronze"]);
});

test("of lists that share a name the first counts", () => {
  const rubric = rubricOf({
    tiers: [{ name: "A", minScore: 90 }, { name: "B" }],
    scorecards: [{ posts: ["*"], criteria: [criterionJson({})], tiers: [{ name: "B", minScore: 90 }, { name: "C" }] }],
  });
  expect([...tierTones(rubric)]).toEqual([["A", "good"], ["B", "poor"], ["C", "poor"]]);
  const range = { top: 1, left: 2, bottom: 3, right: 2 };
  expect(tierColours(rubric, range)[0]).toEqual({ kind: "equals", range, text: "A", tone: "good" });
});
