import * as fc from "fast-check";
import { appraise } from "../../../../src/appraisal/appraise";
import { roundHalfAway } from "../../../../src/appraisal/number";
import type { ChartPlan, SheetPlan } from "../../../../src/report/plan";
import type { ReportInput } from "../../../../src/report/report-input";
import { contextOf } from "../../../../src/report/sheets/context";
import { dashboardSheet } from "../../../../src/report/sheets/dashboard/dashboard";
import type { HistoryRow } from "../../../../src/report/sheets/history/row";
import { tableOf } from "../../../appraisal/metric-table";
import { rubricOf } from "../../../appraisal/rubric-of";
import { workedExample } from "../../../appraisal/worked-example";
import { appraisable } from "../../../oracle/arbitrary";
import { contentAt } from "../../plan-grid";
import { planProblems } from "../../plan-problems";
import { reportOf } from "../../report-of";
import { sampleReport } from "../../sample-report";

const example = workedExample();
const sheet = (input: ReportInput, locale: "zh-CN" | "en" = "zh-CN") => dashboardSheet(contextOf(input, locale));

const past = (period: string, agent: string, score: number, tier: string, amount: number | null = null): HistoryRow => ({ period, agent, id: null, name: null, post: "售前", score, rank: 1, poolSize: 3, tier, amount, rubricFingerprint: "3f0c9a12be77", closed: false });
const history = [past("2026-03", "小美", 80, "B"), past("2026-04", "小美", 90.4, "A", 1200), past("2026-04", "阿强", 95, "A", 1200), past("2026-04", "小李", 60, "C", 600), past("2026Q1", "小美", 1, "C"), past("2026-06", "小美", 2, "C")];

/** Topic and sentence of every line. */
function told({ merges, ...plan }: SheetPlan): [unknown, unknown][] {
  return merges.filter(({ left }) => left === 2).map(({ top }) => [contentAt({ merges, ...plan }, top, 0), contentAt({ merges, ...plan }, top, 2)]);
}

/** What a chart draws: its categories, and each series by name. */
function drawn(plan: SheetPlan, { categories, series }: ChartPlan): { categories: unknown[]; series: Record<string, unknown[]> } {
  const column = ({ top, bottom, left }: { top: number; bottom: number; left: number }) => Array.from({ length: bottom - top + 1 }, (_, k) => contentAt(plan, top + k, left));
  return { categories: column(categories.range), series: Object.fromEntries(series.map(({ nameText, values }) => [nameText, column(values.range)])) };
}

describe("the sentences", () => {
  test("of the worked example", () => {
    expect(told(sheet(reportOf(example)))).toEqual([
      ["总览", "共 5 人，4 人参与排名，平均 75.78 分。"],
      ["等级与奖金", "A 1 人、B 1 人、C 2 人；奖金合计 3,400.00 元，人均 850.00 元。"],
      ["人员", "最高分：阿强（97）。需要辅导：新人（45.71）、小李（72）。"],
      ["短板", "各岗得分最低的考核项：售前「平均响应」平均 61.67 分。"],
      ["建议", "先抓售前「平均响应」：这一项人均少拿 11.5 分总分，是全队最多的；从小李、小美开始。"],
    ]);
  });

  test("with a month before: what changed, and who moved; six at most", () => {
    const lines = told(sheet(reportOf(example, { earlier: { history } })));
    expect(lines).toHaveLength(6);
    expect(lines[0]![1]).toBe("共 5 人，4 人参与排名，平均 75.78 分；2026-04 平均 81.8 分，本期 -6.02 分。");
    expect(lines[1]![1]).toContain("比上期 +400.00 元");
    expect(lines[3]).toEqual(["变化", "进步最大：小李（+12）。下滑最多：小美（-2）。等级上升 0 人，下降 1 人。"]);
  });

  test("in English, line by line the same", () => {
    const input = reportOf(example, { earlier: { history } });
    const lines = told(sheet(input, "en"));
    expect(lines).toHaveLength(told(sheet(input)).length);
    expect(lines[0]).toEqual(["Overview", "5 agents, 4 of them ranked, 75.78 points on average; 81.8 in 2026-04, a change of -6.02."]);
    expect(lines[5]![1]).toBe("Work on 平均响应 (售前) first: it costs 11.5 points of the score a head, more than anything else. Begin with 小李, 小美.");
  });

  test("nobody ranked: one sentence, no ranking", () => {
    const nobody = appraise(rubricOf(), tableOf({ agents: ["小美"], values: { received: [null] } }));
    const plan = sheet(reportOf(nobody));
    expect(told(plan)).toEqual([["总览", "共 1 人，没有人参与排名。原因见「评分排名」最后一列。"]]);
    expect(planProblems({ sheets: [plan] })).toEqual([]);
  });

  test("without a bonus no money is told", () => {
    const unpaid = appraise(rubricOf(), tableOf({ agents: ["小美", "阿强"], values: { received: [100, 100] } }));
    const plan = sheet(reportOf(unpaid));
    expect(told(plan).map(([, text]) => text)).toEqual(["共 2 人，2 人参与排名，平均 100 分。", "合格 2 人。", "最高分：小美、阿强（100）。", "各岗得分最低的考核项：售前「接待人数」平均 100 分。"]);
    expect(plan.charts.map(({ title }) => title)).not.toContain("各等级奖金（元）");
  });
});

describe("the charts", () => {
  const plan = sheet(reportOf(example, { earlier: { history } }));
  const chart = (title: string) => drawn(plan, plan.charts.find((one) => one.title === title)!);

  test("ranking, tiers and bonuses", () => {
    expect(chart("总分排名")).toEqual({ categories: ["阿强", "小美", "小李", "新人"], series: { 总分: [97, 88.4, 72, 45.71] } });
    expect(chart("等级分布（人）")).toEqual({ categories: ["A", "B", "C"], series: { 人数: [1, 1, 2] } });
    expect(chart("各等级奖金（元）").series).toEqual({ 奖金: [1200, 1000, 1200] });
  });

  test("scores add up from what they are made of", () => {
    const { series } = chart("总分构成");
    expect(series).toEqual({ 询单转化率: [40, 32, 36, 45.71], 销售额: [27, 30.9, 36, 0], 平均响应: [30, 25.5, 0, null] });
  });

  test("the trend: periods of the same kind up to this one", () => {
    expect(chart("平均总分走势")).toEqual({ categories: ["2026-03", "2026-04", "2026-05"], series: { 全员: [80, 81.8, 75.78] } });
    expect(sheet(reportOf(example)).charts.map(({ title }) => title)).not.toContain("平均总分走势");
  });

  test("tiers have their own colours, and so have those who are in them", () => {
    const tones = (title: string) => plan.charts.find((one) => one.title === title)!.series[0]!.pointTones;
    expect(tones("等级分布（人）")).toEqual(["good", "accent", "poor"]);
    expect(tones("各等级奖金（元）")).toEqual(["good", "accent", "poor"]);
    expect(tones("总分排名")).toEqual(["good", "accent", "poor", "poor"]);
  });

  test("bars begin at zero, unless some go below", () => {
    for (const { kind, valueAxis } of plan.charts) if (kind !== "line") expect(valueAxis?.min).toBe(0);
    const fined = appraise(rubricOf({ adjustments: { points: ["sales"] } }), tableOf({ agents: ["小美", "阿强"], values: { received: [100, 90], sales: [-3, 0] } }));
    expect(sheet(reportOf(fined)).charts.find(({ kind }) => kind === "stackedBar")!.valueAxis).not.toHaveProperty("min");
  });

  test("scores are taken apart post by post, the largest first; who is left out is said", async () => {
    const sample = sheet(await sampleReport());
    const titles = sample.charts.filter(({ kind }) => kind === "stackedBar").map(({ title }) => title);
    expect(titles).toEqual(["售前 · 总分构成（前 10 名）", "售后 · 总分构成（前 10 名）", "投诉处理 · 总分构成"]);
    expect(sample.charts[0]!.title).toBe("总分排名（前 20 名）");
  });

  test("each part between two breaks is a page, and no chart is cut by one", async () => {
    const { print, charts } = sheet(await sampleReport());
    expect(print.fit).toEqual({ wide: 1, high: 1 });
    expect(print.breaks.length).toBeGreaterThan(0);
    for (const { anchor } of charts) expect(print.breaks.some((row) => anchor.top < row && row <= anchor.bottom)).toBe(false);
  });

  test("criteria by post where there are several", async () => {
    const sample = sheet(await sampleReport());
    const { categories, series } = drawn(sample, sample.charts.find(({ title }) => title === "各岗考核项平均得分")!);
    expect(categories).toContain("售前 · 销售额");
    expect(categories.length).toBeLessThanOrEqual(40);
    expect(series.平均得分).toHaveLength(categories.length);
  });

  test("on the printed page, not over each other; the data beside it", () => {
    const { right, bottom } = plan.print.area!;
    for (const { anchor, categories } of plan.charts) {
      expect(anchor.right <= right && anchor.bottom <= bottom).toBe(true);
      expect(categories.range.left).toBeGreaterThan(right);
    }
    const overlapping = plan.charts.flatMap(({ anchor: a }, i) => plan.charts.slice(i + 1).filter(({ anchor: b }) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right));
    expect(overlapping).toEqual([]);
  });
});

test("whatever was appraised: a plan that a host takes, alike in both languages, charts of what is there", () => {
  fc.assert(
    fc.property(appraisable, ({ rubric, table }) => {
      const appraisal = appraise(rubric, table);
      const [zh, en] = [sheet(reportOf(appraisal)), sheet(reportOf(appraisal), "en")] as const;
      expect(planProblems({ sheets: [zh] })).toEqual([]);
      expect(en.charts.map(({ kind, categories }) => [kind, categories])).toEqual(zh.charts.map(({ kind, categories }) => [kind, categories]));
      for (const composition of zh.charts.filter(({ kind }) => kind === "stackedBar")) {
        const { categories, series } = drawn(zh, composition);
        const sums = categories.map((_, k) => Object.values(series).reduce<number>((sum, values) => sum + ((values[k] as number | null) ?? 0), 0));
        const scores = categories.map((agent) => roundHalfAway(appraisal.assessment.score[table.agents.findIndex((one) => one.agent === agent)]!, 2));
        sums.forEach((sum, k) => expect(sum).toBeCloseTo(scores[k]!, 9));
      }
    }),
    { numRuns: 25 },
  );
});
