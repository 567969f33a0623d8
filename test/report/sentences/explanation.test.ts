import * as fc from "fast-check";
import { appraise, type Appraisal } from "../../../src/appraisal/appraise";
import { sumExactly } from "../../../src/appraisal/decimal";
import { explain } from "../../../src/appraisal/explain/explain";
import type { Locale, Rubric } from "../../../src/appraisal/rubric/types";
import { explanationSentences, type CellSource } from "../../../src/report/sentences/explanation";
import { tableOf, type TableSpec } from "../../appraisal/metric-table";
import { rubricOf } from "../../appraisal/rubric-of";
import { workedExample } from "../../appraisal/worked-example";
import { appraisable } from "../../oracle/arbitrary";

const nowhere = (): CellSource[] => [];

function sentences(appraisal: Appraisal, index: number, locale: Locale, sources: (metric: string) => readonly CellSource[] = nowhere): string[] {
  return explanationSentences(appraisal.rubric, explain(appraisal, index), appraisal.table.period, sources, locale);
}

/** The first agent's sentences in Chinese. */
const said = (rubric: Rubric, spec: TableSpec, locale: Locale = "zh-CN") => sentences(appraise(rubric, tableOf(spec)), 0, locale);

describe("小美 of the worked example", () => {
  test("in Chinese", () => {
    expect(sentences(workedExample(), 0, "zh-CN")).toEqual([
      "小美（王小美），工号 K017，岗位 售前，考核周期 2026-05",
      "询单转化率 58%：达到 ≥55% 一档（80 分），得 80 分，权重 40，贡献 32 分。",
      "销售额 103,000：目标 个人目标 100,000，按达成率计分，封顶 120 分，得 103 分，权重 30，贡献 30.9 分。",
      "平均响应 26秒：从 60秒 到 20秒 按比例得 0～100 分，得 85 分，权重 30，贡献 25.5 分。",
      "加权平均：32 + 30.9 + 25.5 = 88.4 分。",
      "总分 88.4 分。",
      "在「售前」4 人中排第 2 名。",
      "等级：B。",
      "未达到 A：总分 88.4 < 90；询单转化率 58% < 60%。",
      "奖金基数 1,000.00 元 × 系数 1 = 1,000.00 元。",
      "奖金合计 1,000.00 元。",
    ]);
  });

  test("in English", () => {
    expect(sentences(workedExample(), 0, "en").slice(1)).toEqual([
      "询单转化率 58%: reaches the band ≥55% (80 points); 80 points at weight 40, contributing 32.",
      "销售额 103,000: target 个人目标 100,000, by the share reached, at most 120; 103 points at weight 30, contributing 30.9.",
      "平均响应 26 s: from 60 s to 20 s in proportion for 0 to 100 points; 85 points at weight 30, contributing 25.5.",
      "Weighted mean: 32 + 30.9 + 25.5 = 88.4.",
      "Score 88.4.",
      'Rank 2 of 4 in "售前".',
      "Tier: B.",
      "Not reached: A: score 88.4 < 90; 询单转化率 58% < 60%.",
      "Bonus base 1,000.00 × coefficient 1 = 1,000.00.",
      "Bonus in all: 1,000.00.",
    ]);
  });

  test("each value's cells are named under it, rows as ranges", () => {
    const sources = (metric: string): CellSource[] => (metric === "reply" ? [{ sheet: "响应", header: "平均响应时长（秒）", rows: [3, 4, 5, 9] }] : []);
    expect(sentences(workedExample(), 0, "zh-CN", sources)).toContain("  平均响应：取自「响应」的「平均响应时长（秒）」列第 3-5, 9 行（共 4 行）");
    expect(sentences(workedExample(), 0, "en", sources)).toContain('  平均响应: from "响应", column "平均响应时长（秒）", rows 3-5, 9 (4 in all)');
  });

  test("of many ranges the first six", () => {
    const rows = Array.from({ length: 20 }, (_, i) => 2 * i + 3);
    const [line] = sentences(workedExample(), 0, "en", (metric) => (metric === "reply" ? [{ sheet: "S", header: "H", rows }] : [])).filter((text) => text.startsWith("  "));
    expect(line).toContain("3, 5, 7, 9, 11, 13, …");
  });
});

describe("criteria without points", () => {
  test("zero, and not assessed, with the condition", () => {
    const newcomer = sentences(workedExample(), 3, "zh-CN");
    expect(newcomer).toContain("销售额 无数据：按 0 分计，权重 30 保留。");
    expect(newcomer).toContain("平均响应 不考核：接待人数 < 100（样本不足），权重由其余考核项分摊。");
    expect(newcomer).toContain("加权平均：45.71 + 0 = 45.71 分。");
  });

  test("skipped", () => {
    expect(said(rubricOf({}, [{}, { metric: "sales" }]), { agents: ["小美"], values: { received: [80], sales: [null] } })).toContain("销售额 无数据：不计入，权重 100 由其余考核项分摊。");
  });

  test("a value without a target is not called missing data", () => {
    const rubric = rubricOf({}, [{}, { metric: "sales", weight: 50, rule: { type: "attainment", target: { metric: "goal" } } }]);
    expect(said(rubric, { agents: ["小美"], values: { received: [80], sales: [900], goal: [null] } })).toContain("销售额 900（没有可用的目标或参照值）：不计入，权重 50 由其余考核项分摊。");
  });

  test("one that must not be missing, and what comes of it", () => {
    const lines = said(rubricOf({}, [{}, { metric: "sales", missing: "exclude" }]), { agents: ["小美"], values: { received: [80], sales: [null] } });
    expect(lines).toContain("销售额 无数据：该项不能缺失，因此不评分。");
    expect(lines.at(-1)).toBe("缺少必须有的考核项，不评分、不排名、不发奖金。");
  });
});

test("an alternative names its condition and the metric it reads", () => {
  const rubric = rubricOf({}, [{ metric: "satisfaction", rule: { type: "linear", worst: 0, best: 1 }, when: [{ metric: "reviews", op: "<=", value: 50, use: "badReviews", rule: { type: "perUnit", beyond: 0, perUnit: -10 } }] }]);
  const spec = { agents: ["小美"], values: { satisfaction: [0.9], reviews: [3], badReviews: [2] } };
  expect(said(rubric, spec)[1]).toBe("满意度 90%：因 评价数 ≤ 50，差评条数 2 起始 100 分，超过 0 的部分每 1 扣 10 分，得 80 分，权重 100，贡献 80 分。");
  expect(said(rubric, spec, "en")[1]).toBe("Satisfaction 90%: since Reviews ≤ 50, Bad reviews 2 starts at 100, minus 10 for each 1 above 0; 80 points at weight 100, contributing 80.");
});

test("each month by itself, then the mean of those with a value", () => {
  const slices = [{ period: "2026-04" }, { period: "2026-05" }, { period: "2026-06" }];
  const rubric = rubricOf({ averageOver: ["period"] }, [{ rule: { type: "attainment", target: 100, cap: 100 } }]);
  const [, line] = said(rubric, { agents: ["小美"], slices, values: { received: [[150], [null], [50]] } });
  expect(line).toContain("2026-04：接待人数 150，");
  expect(line).toContain("2026-06：接待人数 50，");
  expect(line).not.toContain("2026-05");
  expect(line).toContain("2 段得分的平均，得 75 分");
});

describe("from the mean to the score", () => {
  const rubric = rubricOf({ adjustments: { points: ["plus", { metric: "minus", factor: -1 }] } });
  const adjusted = (values: TableSpec["values"]) => said(rubric, { agents: ["小美"], values }).slice(2, -3);

  test("adjustments with their effect; none where there is none", () => {
    expect(adjusted({ received: [80], plus: [3], minus: [1.5] })).toEqual(["加权平均：80 = 80 分。", "加分 3：+3 分。", "扣分 1.5：-1.5 分。", "总分 81.5 分。"]);
    expect(adjusted({ received: [80], plus: [null], minus: [0] })).toEqual(["加权平均：80 = 80 分。", "总分 80 分。"]);
  });

  test("a score cut at the limit says so", () => {
    expect(adjusted({ received: [118], plus: [5], minus: [null] })).toEqual(["加权平均：118 = 118 分。", "加分 5：+5 分。", "合计 123 分，超出总分范围 0～120，按界限计。", "总分 120 分。"]);
  });
});

describe("each part of the bonus", () => {
  const paidBy = (payout: object | undefined, bonus: object, values: TableSpec["values"] = {}, more: object = {}) =>
    said(rubricOf({ tiers: [{ name: "合格", ...(payout && { payout }) }], bonus, ...more }), { agents: ["小美"], values: { received: [80], ...values } }).slice(6);

  test.each<[string, object | undefined, string]>([
    ["fixed", { fixed: 800 }, "按等级发放固定奖金 800.00 元。"],
    ["coefficient", { coefficient: 1.2 }, "奖金基数 1,000.00 元 × 系数 1.2 = 1,200.00 元。"],
    ["perScore", { perScore: 1.5 }, "奖金基数 1,000.00 元 × 1.5 × 总分 80 ÷ 100 = 1,200.00 元。"],
    ["between", { between: { low: 500, high: 1500, fromScore: 60, toScore: 100 } }, "按总分 80 在区间内折算，奖金 1,000.00 元。"],
    ["none", undefined, "该等级没有奖金。"],
  ])("payout %s", (_, payout, line) => expect(paidBy(payout, { base: 1000 })[0]).toBe(line));

  test("attendance, commissions, adjustments and rounding, each named, up to the amount", () => {
    const bonus = {
      base: 1000,
      proration: { actual: "worked", full: 20 },
      commission: [{ metric: "sales", steps: [{ above: 0, rate: 0.001 }, { above: 20000, rate: 0.0035 }] }, { metric: "refunds", mode: "whole", steps: [{ above: 0, rate: -0.01 }] }],
      rounding: { unit: 10 },
    };
    const lines = paidBy({ coefficient: 1 }, bonus, { worked: [10], sales: [30000], refunds: [1000], prize: [100] }, { adjustments: { money: ["prize"] } });
    expect(lines).toEqual([
      "奖金基数 1,000.00 元 × 系数 1 = 1,000.00 元。",
      "出勤折算 50%：500.00 元。",
      "提成：销售额 30,000 分段计提 55.00 元；退款额 1,000 按最高一档计提 -10.00 元；合计 45.00 元。",
      "金额加减：奖励金额 100.00；合计 100.00 元。",
      "取整与上下限调整 5.00 元。",
      "奖金合计 650.00 元。",
    ]);
  });

  test("a share of the pool", () => {
    expect(paidBy({ coefficient: 1 }, { base: 1000, pool: { amount: 5000, by: "coefficient" } })).toEqual(["从奖金池分得 5,000.00 元（已含出勤折算）。", "奖金合计 5,000.00 元。"]);
  });

  test("no bonus where none is defined, or the base is missing", () => {
    expect(paidBy({ coefficient: 1 }, { base: "base" }, { base: [null] })).toEqual(["没有奖金。"]);
    expect(said(rubricOf(), { agents: ["小美"], values: { received: [80] } }).at(-1)).toBe("没有奖金。");
  });
});

test.each<[string, string, number | null, number]>([
  ["质检", "该岗位没有评分卡，只列出、不评分。", 80, 1],
  ["售前", "本期不参与考核：显示得分，不排名、不评等级、不发奖金。", 80, 0],
  ["售前", "没有任何可评分的考核项，只列出、不排名。", null, 1],
])("who is not ranked is told why: %s, %s", (post, line, received, takesPart) => {
  const rubric = rubricOf({ participation: "takesPart", scorecards: [{ posts: ["售前"], criteria: [{ metric: "received", weight: 1, rule: { type: "linear", worst: 0, best: 100 } }] }] });
  expect(said(rubric, { agents: [{ agent: "小美", post }], values: { received: [received], takesPart: [takesPart] } }).at(-1)).toBe(line);
});

describe("whatever the rubric and the data", () => {
  /** What a mistake in a sentence looks like. */
  const broken = /undefined|NaN|null|Infinity|\[object|=>|-0(?![.\d])/;
  const anyAgent = appraisable.filter(({ table }) => table.agents.length > 0);

  test("both languages say as much, and nothing is left blank", () => {
    fc.assert(
      fc.property(anyAgent, ({ rubric, table }) => {
        const appraisal = appraise(rubric, table);
        table.agents.forEach((_, index) => {
          const [zh, en] = [sentences(appraisal, index, "zh-CN"), sentences(appraisal, index, "en")];
          expect(zh.length).toBe(en.length);
          for (const sentence of [...zh, ...en]) expect(sentence).not.toMatch(broken);
        });
      }),
      { numRuns: 60, seed: 20260501 },
    );
  });

  test("printed contributions add up to the printed mean", () => {
    fc.assert(
      fc.property(anyAgent, ({ rubric, table }) => {
        const appraisal = appraise(rubric, table);
        table.agents.forEach((_, index) => {
          const line = sentences(appraisal, index, "en").find((sentence) => sentence.startsWith("Weighted mean: "));
          if (line === undefined) return;
          const [terms, mean] = line.slice("Weighted mean: ".length, -1).split(" = ") as [string, string];
          expect(sumExactly(terms.split(" + ").map(number))).toBe(number(mean));
        });
      }),
      { numRuns: 60, seed: 20260502 },
    );
  });

  test("printed parts of a bonus add up to the printed amount", () => {
    fc.assert(
      fc.property(anyAgent, ({ rubric, table }) => {
        const appraisal = appraise(rubric, table);
        table.agents.forEach((_, index) => {
          const { bonus } = explain(appraisal, index);
          if (bonus === null) return;
          const lines = sentences(appraisal, index, "en");
          const last = (start: string) => number(/(-?[\d,]+\.\d\d)(?: in all)?\.$/.exec(lines.find((line) => line.startsWith(start)) ?? "0.00.")?.[1] ?? "0");
          const { prorated } = bonus.parts;
          expect(sumExactly([prorated, last("Commission"), last("Adjustments"), last("Rounding")])).toBe(last("Bonus in all"));
        });
      }),
      { numRuns: 60, seed: 20260503 },
    );
  });
});

function number(text: string): number {
  return Number(text.replaceAll(",", ""));
}
