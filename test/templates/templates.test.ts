import { monthSheets } from "../../scripts/sample/sample";
import { readRubricTables } from "../../src/appraisal/rubric/cells/read-tables";
import { rubricToTables } from "../../src/appraisal/rubric/cells/to-tables";
import { readRubric } from "../../src/appraisal/rubric/read";
import type { Locale, Rubric } from "../../src/appraisal/rubric/types";
import { isTemplateName, loadTemplate, templateNames } from "../../src/templates";

const locales: readonly Locale[] = ["zh-CN", "en"];
const names = templateNames("zh-CN").map(({ name }) => name);
const each = names.flatMap((name) => locales.map((locale) => [name, locale] as const));
const chinese = /[\u4e00-\u9fff]/;

function read(name: (typeof names)[number], locale: Locale): Rubric {
  return readRubric(loadTemplate(name, locale)).rubric!;
}

const sampleHeaders = new Set(monthSheets().flatMap((sheet) => sheet.header.flat().map((cell) => bare(String(cell)))));

/** What the people who asked for the templates want to find in each, as labels. */
const indicators: Partial<Record<(typeof names)[number], readonly string[]>> = {
  "pre-sales": ["销售额", "接待人数", "关联销售（连带率）", "询单转化率", "客单价", "首次响应", "平均响应", "满意率", "质检分"],
  "after-sales": ["接待人数", "平均响应", "评价发送率", "满意率", "好评率", "一次解决率", "退款率", "纠纷率", "退换货率", "处理时长"],
  complaints: ["解决率", "处理时长", "升级率", "复发率", "满意度", "投诉率", "红线违规"],
  "all-round": ["销售额", "询单转化率", "客单价", "首次响应", "平均响应", "满意率", "评价发送率", "一次解决率", "退款率", "处理时长"],
  supervisor: ["组员质检均分", "小组满意率", "小组平均响应", "人均接待", "小组转化率", "投诉率", "培训完成率"],
  "five-indicators": ["服务态度", "专业能力", "响应速度", "销售额", "询单转化率", "客户满意度"],
  "four-indicators": ["响应速度", "专业能力", "客户满意度", "销售业绩"],
  "service-quality": ["响应速度", "专业能力", "服务态度", "问题解决效率"],
  "work-evaluation": ["响应", "准确性", "专业能力", "处理时间", "工作量", "流程执行", "满意度调查", "客户反馈", "投诉处理", "客户流失率", "复购率", "订单准确率", "回访完成率"],
  "gold-medal": ["面试", "笔试", "实操", "沟通能力", "服务意识", "团队协作", "应变能力", "满意率", "平均响应", "问题解决率", "投诉处理", "服务态度满意度", "问题解决满意度"],
  "qc-sheet": ["开场语", "解异议", "关联推荐", "服务态度", "沟通技巧", "专业能力", "流程执行", "结束语"],
};

describe("every template", () => {
  test.each(each)("%s in %s is a rubric the linter has nothing to say about", (name, locale) => {
    const { rubric, issues } = readRubric(loadTemplate(name, locale));
    expect(issues).toEqual([]);
    expect(rubric).not.toBeNull();
  });

  test.each(names)("%s reads in English to people who read no Chinese", (name) => {
    const { plan, tiers, name: title } = read(name, "en");
    for (const text of [title, ...Object.values(plan), ...tiers.map((tier) => tier.name)]) expect(text).not.toMatch(chinese);
  });

  test.each(each)("%s in %s fills in the whole head of the plan", (name, locale) => {
    expect(Object.keys(read(name, locale).plan).sort()).toEqual(["cycle", "method", "purpose", "scope"]);
  });

  test.each(names)("%s scores the same in both languages: only words differ", (name) => {
    const bare = (locale: Locale) => {
      const { scorecards, tiers, metrics, bonus, ranking } = read(name, locale);
      return { criteria: scorecards.map((card) => card.criteria), tiers: tiers.map((tier) => ({ ...tier, name: "" })), metrics, bonus, ranking };
    };
    expect(bare("en")).toEqual(bare("zh-CN"));
  });

  test.each(names)("%s labels every metric in both languages", (name) => {
    for (const { label } of read(name, "zh-CN").metrics) expect(label).toEqual({ "zh-CN": expect.stringMatching(chinese), en: expect.not.stringMatching(chinese) });
  });

  test.each(each)("%s in %s calls no two metrics the same", (name, locale) => {
    const labels = read(name, locale).metrics.map(({ label }) => (typeof label === "string" ? label : label[locale]));
    expect(new Set(labels).size).toBe(labels.length);
  });

  test.each(each)("%s in %s survives being edited as tables", (name, locale) => {
    const rubric = read(name, locale);
    const { rubric: back, issues } = readRubricTables(rubricToTables(rubric, locale));
    expect(issues).toEqual([]);
    expect(back).toEqual(rubric);
  });

  test.each(names)("%s lists no metric that nothing uses", (name) => {
    const rubric = read(name, "zh-CN");
    const rest = JSON.stringify({ ...rubric, metrics: rubric.metrics.map((metric) => ({ ...metric, key: "" })) });
    const unused = rubric.metrics.filter(({ key }) => !rest.includes(JSON.stringify(key)));
    expect(unused).toEqual([]);
  });

  test.each(Object.entries(indicators))("%s has the indicators people look for", (name, labels) => {
    const found = read(name as (typeof names)[number], "zh-CN").metrics.map(({ label }) => (typeof label === "string" ? label : label["zh-CN"]));
    expect(found).toEqual(expect.arrayContaining([...labels]));
  });

  test.each(names)("%s finds a column of the sample for every metric", (name) => {
    const lost = read(name, "zh-CN").metrics.filter(({ column }) => column && !column.some((alias) => sampleHeaders.has(bare(alias))));
    expect(lost).toEqual([]);
  });
});

/** A header without its unit in brackets. */
function bare(header: string): string {
  return header.replace(/[（(].*?[)）]/g, "").trim();
}

describe("template details", () => {
  test("a post goes by both its names, the reader's language first", () => {
    expect(read("pre-sales", "zh-CN").scorecards[0].posts.slice(0, 2)).toEqual(["售前", "Pre-sales"]);
    expect(read("pre-sales", "en").scorecards[0].posts.slice(0, 2)).toEqual(["Pre-sales", "售前"]);
  });

  test("whoever has no post joins the same group in either language", () => {
    for (const locale of locales) expect(read("pre-sales", locale).post.default).toBe("售前");
  });

  test("the review invitations of after-sales aim at 80%", () => {
    const criterion = read("after-sales", "zh-CN").scorecards[0].criteria.find(({ metric }) => metric === "inviteRate");
    expect(criterion?.rule).toMatchObject({ type: "perUnit", below: 0.8 });
  });

  test("a gold medal asks for 95% satisfaction and replies within 30 seconds", () => {
    expect(read("gold-medal", "zh-CN").tiers[0]).toMatchObject({
      name: "金牌客服",
      requires: [
        { metric: "satisfaction", op: ">=", value: 0.95 },
        { metric: "reply", op: "<=", value: 30 },
      ],
    });
  });

  test("the title shown is the name of the rubric", () => {
    for (const [name, locale] of each) expect(templateNames(locale).find((entry) => entry.name === name)?.title).toBe(read(name, locale).name);
  });

  test("each call gives a rubric of one's own", () => {
    const mine = loadTemplate("team", "zh-CN") as { tiers: { name: string }[] };
    mine.tiers[0].name = "SSS";
    expect(read("team", "zh-CN").tiers[0].name).toBe("S");
  });

  test("only names of templates are names of templates", () => {
    expect(isTemplateName("team")).toBe(true);
    expect(isTemplateName("Team")).toBe(false);
    expect(isTemplateName("toString")).toBe(false);
  });
});
