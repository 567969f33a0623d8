import { readRubric } from "../../src/appraisal/rubric/read";
import { loadTemplate, templateNames } from "../../src/templates";
import catalogue from "../../src/templates/metrics.json";

const columns = Object.entries(catalogue as Record<string, { column?: readonly string[] }>).map(([key, { column = [] }]) => [key, column] as const);

/** Headers as the exports spell them, without their unit, and the metric they hold. */
const headers: readonly (readonly [string, string, readonly string[]])[] = [
  ["咨询接待分析", "received", ["接待人数", "有效接待人数"]],
  ["咨询接待分析", "reply", ["平均响应时长"]],
  ["咨询接待分析", "firstReply", ["首次响应时长"]],
  ["生意参谋", "paid", ["客服销售人数", "销售人数"]],
  ["生意参谋", "sales", ["客服销售额", "销售额"]],
  ["生意参谋", "netSales", ["净销售额"]],
  ["生意参谋", "satisfaction", ["客户满意率"]],
  ["生意参谋", "handling", ["仅退款自主完结时长", "退货退款完结时长"]],
  ["赤兔", "asked", ["询单人数"]],
  ["赤兔", "paid", ["询单→最终付款人数"]],
  ["赤兔", "crossSell", ["连带率"]],
  ["赤兔", "firstReply", ["首次响应"]],
  ["赤兔", "reply", ["平均响应"]],
  ["赤兔", "inviteRate", ["邀评率"]],
  ["赤兔", "satisfaction", ["满意率"]],
  ["赤兔", "praise", ["好评率"]],
  ["赤兔", "refundRate", ["退款率"]],
  ["飞鸽", "received", ["接待会话量", "已接待人数"]],
  ["飞鸽", "satisfaction", ["全天满意率"]],
  ["飞鸽", "reply", ["全天平响时长"]],
  ["飞鸽", "firstReply", ["全天首响时长"]],
  ["飞鸽", "paid", ["支付人数"]],
  ["飞鸽", "sales", ["客服询单支付额"]],
  ["飞鸽", "netSales", ["退款后销售额"]],
  ["快手", "received", ["人工会话量"]],
  ["快手", "reply", ["人工平均回复时长"]],
  ["快手", "praise", ["好评率（人维度）"]],
  ["京东", "received", ["接待量"]],
  ["京东", "firstReply", ["首次平均响应时间"]],
  ["京东", "reply", ["新平均响应时间"]],
  ["京东", "satisfaction", ["满意度"]],
  ["京东", "firstContact", ["解决率"]],
  ["京东", "sales", ["促成出库商品金额"]],
  ["花名册", "basePay", ["绩效工资基数"]],
  ["花名册", "daysDue", ["应出勤天数"]],
  ["花名册", "daysWorked", ["出勤天数"]],
  ["花名册", "participates", ["是否参与考核"]],
  ["call log", "reply", ["Speed of answer in seconds"]],
];

describe("the metric catalogue", () => {
  test("holds nothing that no template uses", () => {
    const used = new Set(templateNames("zh-CN").flatMap(({ name }) => readRubric(loadTemplate(name, "zh-CN")).rubric!.metrics.map(({ key }) => key)));
    expect(columns.map(([key]) => key).filter((key) => !used.has(key))).toEqual([]);
  });

  test.each(headers)("knows the headers of %s that hold %s", (_, key, spellings) => {
    const aliases = columns.find(([name]) => name === key)![1];
    expect(spellings.filter((spelling) => !aliases.includes(spelling))).toEqual([]);
  });

  test("gives no header to two metrics, except a time that tickets and daily reports both have", () => {
    const aliases = columns.flatMap(([, column]) => column);
    const shared = aliases.filter((alias, place) => aliases.indexOf(alias) < place);
    expect(shared).toEqual(["处理时长", "Handling time"]);
  });
});
