import { appraise, type Appraisal } from "../../src/appraisal/appraise";
import { readRubric } from "../../src/appraisal/rubric/read";
import { tableOf } from "./metric-table";
import { exampleJson } from "./rubric/example";

/**
 * The rubric of the specification on a team of five, small enough to work out on paper:
 *
 * | 客服 | 转化率 | 得分 | 销售额 / 目标 | 得分 | 响应 | 得分 | 总分 | 等级 |
 * |---|---|---|---|---|---|---|---|---|
 * | 小美 | 58% | 80 | 103,000 / 100,000 | 103 | 26 秒 | 85 | 32 + 30.9 + 25.5 = 88.4 | B |
 * | 阿强 | 66% | 100 | 90,000 / 100,000 | 90 | 20 秒 | 100 | 40 + 27 + 30 = 97 | A |
 * | 小李 | 62% | 90 | 130,000 / 100,000 | 120 (cap) | 60 秒 | 0 | 36 + 36 + 0 = 72 | C |
 * | 新人 | 55% | 80 | none | 0 (zero) | 99 received: not assessed | – | 40·80 / 70 = 45.71 | C |
 * | 老王 | – 售后: no scorecard – | | | | | | – | – |
 */
export function workedExample(): Appraisal {
  const table = tableOf({
    agents: [{ agent: "小美", id: "K017", name: "王小美" }, "阿强", "小李", "新人", { agent: "老王", post: "售后" }],
    values: {
      conversion: [0.58, 0.66, 0.62, 0.55, 0.9],
      sales: [103000, 90000, 130000, null, 500000],
      goal: [100000, 100000, 100000, 100000, 100000],
      reply: [26, 20, 60, 15, 20],
      received: [500, 400, 300, 99, 300],
    },
  });
  return appraise(readRubric(exampleJson()).rubric!, table);
}
