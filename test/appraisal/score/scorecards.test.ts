import type { Rubric } from "../../../src/appraisal/rubric/types";
import { bonusOf, scorecardOf, tiersOf } from "../../../src/appraisal/score/scorecards";
import { criterionJson, rubricOf } from "../rubric-of";

const card = (posts: string[], more: object = {}) => ({ posts, criteria: [criterionJson({})], ...more });
const rubric: Rubric = rubricOf({
  scorecards: [card(["*"]), card(["售前", "售中"], { tiers: [{ name: "金牌" }] }), card(["售后"], { bonus: null }), card(["主管"], { bonus: { base: 2000 } })],
  tiers: [{ name: "合格" }],
  bonus: { base: 1000 },
});
const of = (post: string) => scorecardOf(rubric, post)!;

test("a post has its own scorecard, else the one for *, wherever that stands", () => {
  expect(of("售前").posts).toEqual(["售前", "售中"]);
  expect(of("售中")).toBe(of("售前"));
  expect(of("质检").posts).toEqual(["*"]);
  expect(of("").posts).toEqual(["*"]);
});

test("without * a post without a scorecard has none", () => {
  expect(scorecardOf(rubricOf({ scorecards: [card(["售前"])] }), "售后")).toBeNull();
});

test("own tiers, else the rubric's", () => {
  expect(tiersOf(rubric, of("售前")).map(({ name }) => name)).toEqual(["金牌"]);
  expect(tiersOf(rubric, of("售后"))).toBe(rubric.tiers);
});

test("own bonus, else the rubric's; null pays none", () => {
  expect(bonusOf(rubric, of("售前"))!.base).toBe(1000);
  expect(bonusOf(rubric, of("主管"))!.base).toBe(2000);
  expect(bonusOf(rubric, of("售后"))).toBeNull();
});
