import { appraise } from "../../../src/appraisal/appraise";
import type { Rubric } from "../../../src/appraisal/rubric/types";
import { readRubric } from "../../../src/appraisal/rubric/read";
import { reviewOf, type ReviewInput } from "../../../src/report/review/review";
import { spansFor } from "../../../src/report/review/input";
import type { FigureColumn } from "../../../src/report/sheets/history/figures";
import type { HistoryRow } from "../../../src/report/sheets/history/row";
import { exampleJson } from "../../appraisal/rubric/example";
import { tableOf } from "../../appraisal/metric-table";
import { workedExample } from "../../appraisal/worked-example";

const CONVERSION: FigureColumn = { metric: "conversion", kind: "rate", heading: "询单转化率" };
const CONVERSION_POINTS: FigureColumn = { metric: "conversion", kind: "points", heading: "询单转化率得分" };
const REPLY: FigureColumn = { metric: "reply", kind: "seconds", heading: "平均响应" };
const OLD: FigureColumn = { metric: "praise", kind: "points", heading: "好评得分" };
const RETURNING: FigureColumn = { metric: "returning", kind: "count", heading: "回头客" };
const FIGURES = [CONVERSION, CONVERSION_POINTS, REPLY, OLD, RETURNING];

function row(period: string, agent: string, score: number | null, more: Partial<HistoryRow> = {}, figures: Record<string, number> = {}): HistoryRow {
  const held = new Map(Object.entries(figures));
  return { period, agent, id: null, name: null, post: "售前", score, rank: score === null ? null : 1, poolSize: 3, tier: score === null ? null : score >= 90 ? "A" : "B", amount: score === null ? null : 1000.1, rubricFingerprint: "", closed: false, ...(held.size > 0 && { figures: held }), ...more };
}

/** Three months: 小美 all along, 琳琳 with a gap in March, 老李 gone after March, 小周 new in May; 阿强 moved to 售后. */
const HISTORY: readonly HistoryRow[] = [
  row("2026-03", "小美", 80, {}, { "conversion · rate": 0.5, "conversion · points": 60, "reply · seconds": 40, "praise · points": 90, "returning · count": 10 }),
  row("2026-03", "阿强", 92, {}, { "conversion · rate": 0.6, "conversion · points": 90, "reply · seconds": 30 }),
  row("2026-03", "老李", 70, {}, { "conversion · rate": 0.4, "conversion · points": 50 }),
  row("2026-04", "小美", 90, {}, { "conversion · rate": 0.55, "conversion · points": 80, "reply · seconds": 30 }),
  row("2026-04", "阿强", 94, { post: "售后" }),
  row("2026-04", "琳琳", 85),
  row("2026-05", "小美", 95, {}, { "conversion · rate": 0.6, "conversion · points": 90, "reply · seconds": 20, "returning · count": 20 }),
  row("2026-05", "阿强", 91, { post: "售后" }),
  row("2026-05", "琳琳", null),
  row("2026-05", "小周", 60, {}, { "conversion · rate": 0.3 }),
];

const input = (given: Partial<ReviewInput> = {}): ReviewInput => ({ appraisal: workedExample(), history: HISTORY, figures: FIGURES, spans: null, months: 2, formerTiers: [], by: null, ...given });
const review = (given: Partial<ReviewInput> = {}) => reviewOf(input(given), "zh-CN");

describe("the team", () => {
  test("period by period, with the change and the exact sum", () => {
    expect(review().team.map(({ period, heads, ranked, meanScore, change, amount }) => [period, heads, ranked, Number(meanScore.toFixed(6)), change, amount])).toEqual([
      ["2026-03", 3, 3, 80.666667, NaN, 3000.3],
      ["2026-04", 3, 3, 89.666667, 9, 3000.3],
      ["2026-05", 4, 3, 82, expect.closeTo(-7.666667, 5), 3000.3],
    ]);
    expect(review().team[0]!.tiers).toEqual(new Map([["B", 2], ["A", 1]]));
  });

  test("quarters and years are means of the months there are, and sums", () => {
    expect(review().totals.map(({ period, score, months, amount }) => [period, Number(score.toFixed(4)), months, amount])).toEqual([
      ["2026Q1", 80.6667, 1, 3000.3],
      ["2026Q2", 85.8333, 2, 6000.6],
      ["2026", 84.1111, 3, 9000.9],
    ]);
  });

  test("posts by who was in them then", () => expect(review().posts.map(({ of, values }) => [of, values.map((value) => Number(value.toFixed(2)))])).toEqual([["售前", [80.67, 87.5, 77.5]], ["售后", [NaN, 94, 91]]]));

  test("nobody ranked in a month is a gap, and the change is from the month before it", () => {
    const { team } = review({ history: [row("2026-03", "小美", 80), row("2026-04", "小美", null), row("2026-05", "小美", 90)] });
    expect(team.map(({ meanScore, change }) => [meanScore, change])).toEqual([[80, NaN], [NaN, NaN], [90, 10]]);
  });
});

describe("criteria", () => {
  const found = () => review().criteria.map(({ post, criterion, inForce, values, change }) => [post, criterion, inForce, values.map((value) => Number(value.toFixed(2))), change]);

  test("mean points of each post, with gaps; one that the rubric dropped under its last name", () => {
    expect(found()).toEqual([
      ["售前", "询单转化率", true, [66.67, 80, 90], 10],
      ["售前", "好评得分", false, [90, NaN, NaN], NaN],
    ]);
  });

  test("a renamed one under its name of today", () => {
    const { rubric, table } = workedExample();
    const renamed: Rubric = { ...rubric, metrics: rubric.metrics.map((metric) => (metric.key === "conversion" ? { ...metric, label: "转化" } : metric)) };
    expect(review({ appraisal: appraise(renamed, table) }).criteria[0]!.criterion).toBe("转化");
  });
});

describe("people", () => {
  test("by the last score, those who are gone last, with what changed of them", () => {
    expect(review().people.map(({ of, values, change, gone, posts }) => [of, values, change, gone, posts])).toEqual([
      ["小美", [80, 90, 95], 5, false, ["售前"]],
      ["阿强", [92, 94, 91], -3, false, ["售前", "售后"]],
      ["小周", [NaN, NaN, 60], NaN, false, ["售前"]],
      ["琳琳", [NaN, 85, NaN], NaN, false, ["售前"]],
      ["老李", [70, NaN, NaN], NaN, true, ["售前"]],
    ]);
  });

  test("with the quarter and year of the last month", () => {
    const [xiaomei] = review().people;
    expect(xiaomei!.quarter).toEqual({ period: "2026Q2", score: 92.5, months: 2, amount: 2000.2 });
    expect(xiaomei!.year).toMatchObject({ period: "2026", months: 3, amount: 3000.3 });
    expect(review().people.at(-1)!.quarter).toBeNull();
  });
});

describe("before and after", () => {
  test("the last month against the one before, where nobody names spans", () => {
    expect(review().spans).toEqual({ before: ["2026-04"], after: ["2026-05"] });
    expect(review().changes.map(({ label, before, after, heads, leftOut, better }) => [label, before, after, heads, leftOut, better])).toEqual([
      ["总分", 92, 93, 2, 2, true],
      ["询单转化率", 0.55, 0.6, 1, 1, true],
      ["平均响应", 30, 20, 1, 0, true],
    ]);
  });

  test("of spans: each agent's mean first, and no verdict where no rule tells which way is better", () => {
    const { changes } = review({ spans: { before: ["2026-03", "2026-04"], after: ["2026-05"] } });
    expect(changes.find(({ label }) => label === "回头客")).toMatchObject({ before: 10, after: 20, relative: 1, heads: 1, better: null });
    expect(changes.find(({ label }) => label === "平均响应")).toMatchObject({ before: 35, after: 20, better: true });
    expect(changes.find(({ label }) => label === "询单转化率")!.before).toBeCloseTo(0.525, 12);
  });

  test("what is not seen as it is shown is no change", () => {
    const rows = [row("2026-04", "小美", 90, {}, { "reply · seconds": 30 }), row("2026-05", "小美", 90.001, {}, { "reply · seconds": 30.01 })];
    expect(review({ history: rows }).changes.map(({ label, same, better }) => [label, same, better])).toEqual([["总分", true, null], ["平均响应", false, false]]);
  });

  test("nothing of one month only", () => expect(review({ history: HISTORY.slice(0, 3) })).toMatchObject({ spans: null, changes: [] }));

  test("months become the quarters they lie in, where the history is of quarters", () => {
    const spans = { before: ["2026-01", "2026-02", "2026-03"], after: ["2026-04"] };
    expect(spansFor("2026Q2", spans)).toEqual({ before: ["2026Q1"], after: ["2026Q2"] });
    expect(spansFor("2026-05", spans)).toEqual(spans);
    expect(spansFor(null, spans)).toEqual(spans);
  });
});

describe("gold medals", () => {
  const medalists = (given: Partial<ReviewInput> = {}) => review(given).medals.map(({ agent, evidence }) => [agent, evidence.length]);

  test("the best tier of the own post, whatever others' is called", () => {
    // The example has a scorecard for 售前 alone: what 阿强 has in 售后 is no best tier of anything.
    expect(medalists()).toEqual([["小美", 2]]);
    expect(medalists({ formerTiers: ["A"] })).toEqual([["阿强", 3], ["小美", 2]]);
  });

  test("nobody where nobody held it long enough", () => expect(medalists({ months: 4 })).toEqual([]));
});

test("months and quarters are never mixed, and rows of no period tell nothing", () => {
  const quarters = [row("2026Q1", "小美", 80), row("2026Q2", "小美", 90), row("", "小美", 10)];
  expect(review({ history: [...HISTORY, ...quarters] }).periods).toEqual(["2026-03", "2026-04", "2026-05"]);
  const { table, rubric } = workedExample();
  const ofQuarters = review({ appraisal: appraise(rubric, { ...table, period: "2026Q2" }), history: [...HISTORY, ...quarters] });
  expect(ofQuarters.periods).toEqual(["2026Q1", "2026Q2"]);
  expect(ofQuarters.totals).toEqual([]);
  expect(ofQuarters.people[0]).toMatchObject({ quarter: null, year: null });
});

test("groups and posts of this appraisal", () => {
  const json = exampleJson();
  const rubric = readRubric({ ...json, scorecards: [{ ...(json["scorecards"] as object[])[0], posts: ["*"] }] }).rubric!;
  const agents = ["甲", "乙", "丙", "丁", "戊"].map((agent, k) => ({ agent, post: k < 3 ? "售前" : "售后" }));
  const table = tableOf({ agents, values: { conversion: [0.5, 0.6, 0.7, 0.6, 0.7], sales: [1, 2, 3, 4, 5], goal: [1, 2, 3, 4, 5], reply: [20, 20, 20, 20, 20], received: [500, 500, 500, 500, 500] } });
  const found = review({ appraisal: appraise(rubric, table), by: { header: "班次", entries: ["早", "晚", "早", "", "晚"] } });
  expect(found.groups.map(({ value, ranked, tooFew }) => [value, ranked, tooFew])).toEqual([["早", 2, true], ["晚", 2, true], ["", 1, true]]);
  expect(found.acrossPosts.every(({ rank, tooFew }) => rank === null && tooFew)).toBe(true);
  expect(review().acrossPosts.length).toBeGreaterThan(0);
});
