/** A book in which a row stands twice, and a rubric that reads it. */
export const TWICE = `data:text/csv;base64,${Buffer.from("客服,日期,销售额\n小美,2026-05-01,5000\n小美,2026-05-01,7000\n阿强,2026-05-01,6000\n").toString("base64")}`;

export const BY_SALES = {
  name: "按销售额.json",
  mimeType: "application/json",
  buffer: Buffer.from(
    JSON.stringify({
      schema: "jinpai-rubric/1",
      name: "按销售额",
      metrics: [{ key: "sales", label: "销售额", unit: "money", column: ["销售额"] }],
      agent: { column: ["客服"] },
      post: { column: [], default: "售前" },
      period: { column: ["日期"] },
      scorecards: [{ posts: ["*"], criteria: [{ metric: "sales", weight: 100, rule: { type: "linear", worst: 0, best: 12000 } }] }],
      tiers: [{ name: "A" }],
    }),
  ),
};
