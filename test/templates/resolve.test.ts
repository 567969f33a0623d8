import { resolveTemplate } from "../../src/templates/resolve";

const template = { name: { "zh-CN": "甲", en: "One" }, metrics: [], scorecards: [] };

describe("resolveTemplate", () => {
  test("takes a metric from the catalogue by its key", () => {
    const { metrics } = resolveTemplate({ ...template, metrics: ["conversion"] }, "en");
    expect(metrics).toEqual([{ key: "conversion", label: { "zh-CN": "询单转化率", en: "Conversion" }, unit: "rate", ratio: ["paid", "asked"] }]);
  });

  test("takes a metric from the catalogue with changes, under its own key or another", () => {
    const { metrics } = resolveTemplate({ ...template, metrics: [{ extends: "asked", label: "询单" }, { extends: "asked", key: "enquiries" }] }, "en");
    expect(metrics).toMatchObject([{ key: "asked", label: "询单", unit: "count" }, { key: "enquiries", unit: "count" }]);
  });

  test("leaves a metric that is written out alone", () => {
    const own = { key: "own", label: "自", unit: "number", column: ["自"] };
    expect(resolveTemplate({ ...template, metrics: [own] }, "zh-CN").metrics).toEqual([own]);
  });

  test("fills in the usual columns, which a template may replace", () => {
    const { agent, shop, post } = resolveTemplate({ ...template, shop: { column: ["渠道"] }, post: { default: "售前" } }, "zh-CN") as Record<string, { column: string[]; default?: string }>;
    expect(agent.column).toContain("旺旺昵称");
    expect(shop.column).toEqual(["渠道"]);
    expect(post.column).toContain("岗位");
    expect(post.default).toBe("售前");
  });

  test("puts texts into the language asked for, wherever they are", () => {
    const tiers = [{ name: { "zh-CN": "金牌", en: "Gold" } }];
    expect(resolveTemplate({ ...template, tiers }, "en")).toMatchObject({ name: "One", tiers: [{ name: "Gold" }] });
    expect(resolveTemplate({ ...template, tiers }, "zh-CN")).toMatchObject({ name: "甲", tiers: [{ name: "金牌" }] });
  });

  test("a metric of no catalogue entry is a mistake in the template", () => {
    expect(() => resolveTemplate({ ...template, metrics: ["conversoin"] }, "en")).toThrow("conversoin");
    expect(() => resolveTemplate({ ...template, metrics: ["toString"] }, "en")).toThrow("toString");
  });
});
