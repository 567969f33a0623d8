import { intake } from "../../../src/locale/zh-CN/intake";

const FACTS = {
  ...{ headers: "员工", aliases: "客服 / Agent", columns: "接待人数", metric: "接待人数", weight: "咨询人数", closest: "接待人次", field: "sales", header: "销售额" },
  ...{ agent: "小美", agents: "小美 / 阿强", shops: "甲 / 乙", post: "售前", other: "售后", first: "A2", second: "A5", rows: 3, count: 2, kept: "first" },
  ...{ period: "2026-05", found: "2026-04", reading: "percent", cells: "B3", unit: "count", before: 3, value: 4 },
};
const sentences = Object.entries(intake as object as Record<string, (facts: object) => string>).map(([code, say]) => [code, say(FACTS)] as const);

describe("intake, zh-CN", () => {
  it.each(sentences)("%s is a whole sentence with its facts", (_, text) => {
    expect(text).toMatch(/。$/);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  it("names the closest header only when there is one", () => {
    expect(intake["metric-column-missing"](FACTS)).toContain("最接近的是「接待人次」。");
    expect(intake["metric-column-missing"]({ ...FACTS, closest: "" })).not.toContain("最接近");
  });
});
