import type { Cell } from "../../../../src/appraisal/rubric/cells/cell";
import { parseCriteriaRow } from "../../../../src/appraisal/rubric/cells/criteria-row";
import { metricNames } from "../../../../src/appraisal/rubric/cells/metric-names";

const names = metricNames([
  { key: "rate", label: "满意度", unit: "rate" },
  { key: "reviews", label: "评价数", unit: "count" },
  { key: "bad", label: "差评条数", unit: "count" },
]);

/** A row given by its headers. */
function parse(cells: Readonly<Record<string, Cell>>, above?: string) {
  return parseCriteriaRow(Object.keys(cells), Object.values(cells), names, above);
}

const codes = (cells: Readonly<Record<string, Cell>>) => parse(cells).issues.map(({ issue, column }) => [issue.severity, issue.code, column]);

test.each<[Readonly<Record<string, Cell>>, object]>([
  [{ 考核项: "满意度", 权重: 40, 评分规则: "线性", 最差值: "80%", 最好值: 0.95, 最高得分: 110 }, { type: "linear", worst: 0.8, best: 0.95, max: 110 }],
  [{ metric: "rate", weight: "40", rule: "attainment", target: "95%", direction: "↓", other: "inverse" }, { type: "attainment", target: 0.95, direction: "lower", lowerAs: "inverse" }],
  [{ 指标: "rate", 权重: 40, 规则: "达成率", 目标: "同岗均值", 其他: "≤3人:90%" }, { type: "attainment", target: "groupMean", smallGroup: { size: 3, target: 0.9 } }],
  [{ 指标: "rate", 权重: 40, 规则: "达成率", 目标: "评价数" }, { type: "attainment", target: { metric: "reviews" } }],
  [{ 指标: "rate", 权重: 40, 规则: "分档", 评分标准: "≥1.1:100; 其余:0", 相对于: "整体值" }, { type: "bands", direction: "higher", bands: [{ at: 1.1, points: 100 }], otherwise: 0, relativeTo: "groupTotal" }],
  [{ 指标: "rate", 权重: 40, 规则: "分档", 评分标准: "插值 80%:0; 95%:100", 方向: "越低越好" }, { type: "bands", direction: "lower", bands: [{ at: 0.8, points: 0 }, { at: 0.95, points: 100 }], interpolate: true }],
  [{ 指标: "rate", 权重: 40, 规则: "扣分", 目标: "98%", 评分标准: "每低1%扣2分" }, { type: "perUnit", below: 0.98, per: 0.01, perUnit: -2, whole: true }],
  [{ 指标: "bad", 权重: 40, 规则: "扣分", 评分标准: "每条扣5分", 起始分: 50 }, { type: "perUnit", start: 50, beyond: 0, per: 1, perUnit: -5, whole: true }],
  [{ 指标: "rate", 权重: 40, 规则: "排名", 评分标准: "前15%:100; 其余:60", 其他: "按百分位" }, { type: "rank", by: "percentile", bands: [{ at: 0.15, points: 100 }], otherwise: 60 }],
  [{ 指标: "rate", 权重: 40, 规则: "排名" }, { type: "rank" }],
])("%j", (cells, rule) => {
  const { json, issues, isAlternative } = parse(cells);
  expect(issues).toEqual([]);
  expect(isAlternative).toBe(false);
  expect(json).toMatchObject({ weight: 40, rule });
  expect((json as { rule: object }).rule).toEqual(rule);
});

test("columns stand in any order, brackets and widths aside, and notes of one's own are welcome", () => {
  const cells = { "权重（％）": 40, 备注: "试行", "Rule": "线性", " 考核 项": "满意度", 最差值: 0, 最好值: 1, 缺数据时: "计0分", 岗位: "售前、售后" };
  expect(parse(cells)).toMatchObject({ posts: ["售前", "售后"], metric: "rate", issues: [], json: { metric: "rate", weight: 40, missing: "zero" } });
});

test("without known metrics, names stay as written and every number says its own scale", () => {
  const row = parseCriteriaRow(["考核项", "权重", "评分规则", "评分标准"], ["转化率", 40, "分档", "≥60%:100; 其余:60"]);
  expect(row.json).toEqual({ metric: "转化率", weight: 40, rule: { type: "bands", direction: "higher", bands: [{ at: 0.6, points: 100 }], otherwise: 60 } });
});

test("a row with a condition is an alternative of the criterion above", () => {
  const cells = { 考核项: null, 条件: "评价数≤50", 改读指标: "差评条数", 评分规则: "扣分", 评分标准: "每条扣1分" };
  const row = parse(cells, "rate");
  expect(row).toMatchObject({ isAlternative: true, posts: null, metric: null, issues: [] });
  expect(row.json).toEqual({
    metric: "reviews", op: "<=", value: 50, use: "bad",
    rule: { type: "perUnit", beyond: 0, per: 1, perUnit: -1, whole: true },
  });
});

test("不考核 is no rule at all", () => {
  expect(parse({ 考核项: "满意度", 条件: "评价数≤50", 评分规则: "不考核" }).json).toMatchObject({ rule: null });
});

test.each<[Readonly<Record<string, Cell>>, readonly (readonly [string, string, number])[]]>([
  [{ 考核项: "满意度", 权重: "四十", 评分规则: "线性" }, [["error", "cells-number-unreadable", 1]]],
  [{ 考核项: "满意度", 权重: 40, 评分规则: "看心情" }, [["error", "cells-word-unknown", 2]]],
  [{ 考核项: "满意度", 权重: 40, 评分规则: "线性", 最差值: 80, 最好值: 95 }, [["warning", "cells-rate-above-one", 3], ["warning", "cells-rate-above-one", 4]]],
  [{ 考核项: "满意度", 权重: 40, 评分规则: "线性", 评分标准: "≥1:2" }, [["warning", "cells-unused", 3]]],
  [{ 考核项: "满意度", 权重: 40, 评分规则: "线性", 最差值: 0, 最好值: 1, 方向: "越低越好" }, [["error", "cells-direction-contradicts", 5]]],
  [{ 考核项: "满意度", 权重: 40, 评分规则: "分档", 评分标准: "≥60%:90; 其余:0", 方向: "越低越好" }, [["error", "cells-direction-contradicts", 4]]],
  [{ 考核项: "差评条数", 权重: 40, 评分规则: "分档", 评分标准: "≥3:0; 其余:100", 方向: "越低越好" }, []],
  [{ 考核项: "满意度", 权重: 40, 评分规则: "扣分", 评分标准: "每低1%扣2分", 目标: null }, [["error", "cells-per-unit-baseline", 4]]],
  [{ 考核项: "满意度", 权重: 40, 评分规则: "达成率", 目标: 1, 其他: "随便" }, [["error", "cells-option-unknown", 4]]],
  [{ 考核项: "满意度", 权重: 40, 评分规则: "排名", 改读指标: "评价数" }, [["warning", "cells-use-without-condition", 3]]],
  [{ 考核项: "满意度", 条件: "评价数", 评分规则: "不考核" }, [["error", "cells-condition-unreadable", 1]]],
  [{ 考核项: "满意度", 条件: "评价数<5", 评分规则: "不考核", 权重: 10 }, [["warning", "cells-alternative-unused", 3]]],
  [{ 考核项: "满意度", 权重: 40, 评分规则: "排名", 系数: 3 }, [["error", "cells-column-unknown", 3]]],
  [{ 考核项: "满意度", 权重: 40 }, [["error", "cells-column-missing", 0]]],
  [{ 考核项: "满意度", 权重: 40, weight: 30, 评分规则: "排名" }, [["error", "cells-column-twice", 2]]],
])("%j", (cells, expected) => {
  expect(codes(cells)).toEqual(expected);
});
