import { fairnessOf } from "../../src/report/fairness";
import { score } from "../../src/pipeline";
import { readRubric } from "../../src/appraisal/rubric/read";
import type { CellValue } from "../../src/book/grid";
import { gridOf } from "../intake/grids";

const RUBRIC = {
  schema: "jinpai-rubric/1",
  name: "质检",
  metrics: [{ key: "qc", label: "质检分", unit: "number", column: ["质检分"], aggregate: "mean" }, { key: "calls", label: "条数", unit: "count", column: ["条数"], aggregate: "mean" }],
  agent: { column: ["客服"] },
  identity: { id: ["工号"] },
  post: { column: ["岗位"], default: "售前" },
  duplicates: "sum",
  scorecards: [{ posts: ["*"], criteria: [{ metric: "qc", weight: 100, rule: { type: "linear", worst: 0, best: 100 } }] }],
  tiers: [{ name: "A", minScore: 85 }, { name: "B" }],
};

/** 宽 gives 8 more than 严, and rated 甲, 乙 twice and 丙 once; 严 the other way round. */
const RATINGS: readonly CellValue[][] = [["甲", "宽", 90, 1], ["甲", "宽", 88, 1], ["乙", "宽", 84, 1], ["乙", "宽", 86, 1], ["丙", "宽", 92, 1], ["丙", "严", 84, 1], ["丙", "严", 85, 1], ["丁", "严", 80, 1], ["丁", "严", 79, 1], ["乙", "严", 77, 1]];

function fairness(choices: Partial<Parameters<typeof fairnessOf>[2]> = {}, ratings = RATINGS) {
  const grids = [gridOf("质检", [["客服", "质检员", "质检分", "条数"], ...ratings.map((row) => [...row])]), gridOf("花名册", [["工号", "客服", "岗位", "班次"], ["1", "甲", "售前", "早"], ["2", "乙", "售前", "晚"], ["3", "丙", "售后", "早"], ["4", "丁", "售后", null]])];
  const { rubric } = readRubric(RUBRIC);
  const run = score(grids, rubric!);
  return fairnessOf(run, run.appraisal!, { by: null, raters: null, fewest: 2, ...choices });
}

it("tells lenient from severe raters by the usual heading, of points alone and not of counts", () => {
  const { rated } = fairness().fairness!;
  expect(rated.map(({ metric, correction }) => [metric, correction.commonMean, correction.raters.map(({ rater, correction: added }) => [rater, added])])).toEqual([["qc", 84.5, [["宽", -3.5], ["严", 3.5]]]]);
});

it("shows what the correction would change, and changes nothing", () => {
  const { corrected } = fairness().fairness!;
  expect(corrected!.moves.map(({ before, after }) => [before.score, after.score])).toEqual([[89, 85.5], [82.33, 81.17], [87, 88.17], [79.5, 83]]);
  expect(corrected!.tiers).toEqual([{ tier: "A", before: 2, after: 2 }, { tier: "B", before: 2, after: 2 }]);
});

it("leaves raters of too few ratings alone, and says nothing of one rater", () => {
  expect(fairness({ fewest: 6 }).fairness!.rated[0]!.correction.raters.every(({ tooFew, correction }) => tooFew && correction === 0)).toBe(true);
  const { fairness: one, issues } = fairness({ raters: "质检员" }, RATINGS.slice(0, 4));
  expect(one!.rated).toEqual([]);
  expect(one!.corrected).toBeNull();
  expect(issues).toMatchObject([{ severity: "warning", code: "raters-not-found", params: { column: "质检员" } }]);
  expect(fairness({}, RATINGS.slice(0, 4)).issues).toEqual([]);
});

it("breaks tiers down by any column of the roster, by post where nobody names one", () => {
  expect(fairness({ by: "班次" }).fairness!.groups.map(({ value, ranked, tooFew }) => [value, ranked, tooFew])).toEqual([["早", 2, false], ["晚", 1, true], ["", 1, true]]);
  expect(fairness().fairness!.groups.map(({ value }) => value)).toEqual(["售前", "售后"]);
});

it("refuses a column that no sheet has", () => {
  const { fairness: none, issues } = fairness({ by: "血型" });
  expect(none).toBeNull();
  expect(issues).toMatchObject([{ severity: "error", code: "roster-column-unknown", params: { column: "血型" } }]);
});

