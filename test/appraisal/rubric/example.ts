import { readRubric } from "../../../src/appraisal/rubric/read";

/** The rubric that the specification shows; a fresh copy each time. */
export function exampleJson(): Record<string, unknown> {
  return {
    schema: "jinpai-rubric/1",
    name: "售前客服月度考核",
    plan: { purpose: "…", scope: "…", cycle: "month", method: "…" },
    metrics: [
      { key: "asked", label: "询单人数", unit: "count", column: ["询单人数"] },
      { key: "paid", label: "付款人数", unit: "count", column: ["最终付款人数", "销售人数"] },
      { key: "conversion", label: "询单转化率", unit: "rate", ratio: ["paid", "asked"] },
      { key: "sales", label: "销售额", unit: "money", column: ["销售额", "客服销售额"] },
      { key: "aov", label: "客单价", unit: "money", ratio: ["sales", "paid"] },
      { key: "received", label: "接待人数", unit: "count", column: ["接待人数"] },
      { key: "reply", label: "平均响应", unit: "seconds", column: ["平均响应时长", "平均响应时间"], aggregate: "weightedMean", weightBy: "received" },
      { key: "answered", label: "接起率", unit: "rate", column: ["Answered (Y/N)"], aggregate: "share", equals: "Y" },
      { key: "goal", label: "个人目标", unit: "money", column: ["个人销售目标"], aggregate: "max" },
    ],
    agent: { column: ["旺旺昵称", "客服昵称", "客服", "姓名", "Agent"] },
    identity: { id: ["工号"], name: ["姓名", "真实姓名"] },
    post: { column: ["岗位"], default: "售前" },
    period: { column: ["日期", "月份", "Date"] },
    shop: { column: ["店铺", "店铺名称", "渠道"] },
    scorecards: [
      {
        posts: ["售前"],
        criteria: [
          {
            metric: "conversion",
            weight: 40,
            rule: { type: "bands", bands: [{ at: 0.65, points: 100 }, { at: 0.6, points: 90 }, { at: 0.55, points: 80 }], otherwise: 60 },
          },
          { metric: "sales", weight: 30, rule: { type: "attainment", target: { metric: "goal" }, cap: 120 }, missing: "zero" },
          {
            metric: "reply",
            weight: 30,
            rule: { type: "linear", worst: 60, best: 20 },
            when: [{ metric: "received", op: "<", value: 100, rule: null }],
          },
        ],
      },
    ],
    averageOver: [],
    duplicates: "error",
    participation: null,
    adjustments: { points: [], money: [] },
    score: { min: 0, max: 120, decimals: 2 },
    ranking: { pool: "post", tieBreakers: ["sales"], ties: "min" },
    tiers: [
      { name: "A", minScore: 90, requires: [{ metric: "conversion", op: ">=", value: 0.6 }], payout: { coefficient: 1.2 } },
      { name: "B", minScore: 75, payout: { coefficient: 1 } },
      { name: "C", payout: { coefficient: 0.6 } },
    ],
    bonus: { base: 1000, proration: null, commission: null, pool: null, rounding: { unit: 0.01 }, min: 0, max: null },
  };
}

/** Values by the path where they go; undefined removes the key. */
export type Edits = Readonly<Record<string, unknown>>;

/** The example with some of it changed. */
export function edited(edits: Edits): Record<string, unknown> {
  const json = exampleJson();
  for (const [path, value] of Object.entries(edits)) put(json, path, value);
  return json;
}

/** What reading the edited example finds: severity, code, path and value. */
export function found(edits: Edits): string[] {
  return readRubric(edited(edits)).issues.map(({ severity, code, cell, value }) => `${severity} ${code} at ${cell} (${value})`);
}

function put(json: object, path: string, value: unknown): void {
  const steps = path.match(/[^.[\]]+/g)!;
  const last = steps.pop()!;
  const parent = steps.reduce((here, step) => here[step] as Record<string, unknown>, json as Record<string, unknown>);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
}
