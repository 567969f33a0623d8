import { tier } from "../../src/functions/tier";

const TIERS = [["等级", "最低总分", "奖金系数"], ["A", 90, 1.2], ["B", 75, 1], ["C", "", 0.6], ["", "", ""]];
const QUOTAS = [["Tier", "Quota"], ["S", "15%"], ["A", 0.45], ["B", 0.3], ["C", ""]];

test.each([[90, "A"], [89.99, "B"], [74, "C"], ["", ""], ["88", "B"]])("%s is %s", (score, name) => expect(tier(score, TIERS)).toBe(name));

test("by rank and share of those ranked together", () => {
  expect([1, 2, 4, 5, 6, 7].map((rank) => tier(80, QUOTAS, rank, 7))).toEqual(["S", "A", "A", "B", "B", "C"]);
  expect([1, 2, 3].map((rank) => tier(80, [["等级", "名次不低于"], ["金牌", 1], ["银牌", 2], ["—", ""]], rank))).toEqual(["金牌", "银牌", "—"]);
  expect([1, 2, 3].map((rank) => tier(80, [["等级", "名次占比小于"], ["前 10%", 0.1], ["其余", ""]], rank, 20))).toEqual(["前 10%", "前 10%", "其余"]);
});

test("of the whole rubric's tiers and those of posts, the first; of one post's, those", () => {
  const rows = [["A", 95, "售前"], ["B", "", "售前"]];
  expect(tier(92, [["等级", "最低总分", "岗位"], ...rows, ["甲", 90, ""], ["乙", "", ""]])).toBe("甲");
  expect(tier(96, [["等级", "最低总分", "岗位"], ...rows])).toBe("A");
  expect(tier(96, [["等级", "最低总分", "岗位"], ...rows, ["A", 90, "售后"]])).toMatchObject({ argument: "tiers", issue: { code: "tiers-of-posts", params: { posts: "售前 / 售后" } } });
});

test.each([
  ["gates", [88, [["等级", "必须满足"], ["A", "满意度≥95%"], ["B", ""]]], { code: "#N/A", argument: "tiers", issue: { code: "tier-needs-data", params: { tier: "A" } } }],
  ["a rank that is asked for and not given", [88, QUOTAS], { code: "#N/A", argument: "rank", issue: { code: "tier-needs-rank", params: { tier: "S" } } }],
  ["a size that is asked for and not given", [88, QUOTAS, 1], { code: "#N/A", argument: "size", issue: { code: "tier-needs-size" } }],
  ["half a rank", [88, QUOTAS, 1.5, 7], { code: "#VALUE!", argument: "rank", issue: { code: "argument-not-position" } }],
  ["a rank beyond the size", [88, QUOTAS, 8, 7], { argument: "rank", issue: { code: "rank-above-size" } }],
  ["no tiers", [88, [[""]]], { argument: "tiers", issue: { code: "argument-empty" } }],
  ["no header", [88, [["A", 90], ["B", ""]]], { argument: "tiers", at: { row: 1, column: 1 }, issue: { code: "cells-column-unknown" } }],
  ["a condition on the last tier", [88, [["等级", "最低总分"], ["A", 90], ["B", 60]]], { argument: "tiers", at: { row: 3, column: 2 }, issue: { code: "last-tier-condition" } }],
  ["an error value among the tiers", [88, [["等级", "最低总分"], ["A", { code: "#REF!" }], ["B", ""]]], { argument: "tiers", at: { row: 2, column: 2 }, issue: { code: "cells-error-value", params: { text: "#REF!" } } }],
  ["a score that is no number", ["优", TIERS], { argument: "score", issue: { code: "argument-not-number" } }],
] as [string, [unknown, unknown[][], unknown?, unknown?], object][])("refuses %s", (_, given, error) => expect(tier(...given)).toMatchObject(error));
