import type { ChangePhrases } from "../changes";

const TABLES = { criteria: "考核项", tiers: "等级", metrics: "指标", settings: "设置" } as const;

const of = (posts: string) => (posts === "" ? "" : `（${posts}）`);

export const changes: ChangePhrases = {
  none: "考核方案没有变化。",
  row: ({ table, name, posts, condition }) => `${TABLES[table]}「${name}」${of(posts)}${condition === null ? "" : `在「${condition}」时`}`,
  rows: ({ table, name, posts }) => `${TABLES[table]}${name === "" ? "" : `「${name}」`}${of(posts)}`,
  added: (row) => `新增${row}`,
  removed: (row) => `删除${row}`,
  order: (rows) => `${rows}的顺序`,
  anyPost: "其他岗位",
  postSeparator: "、",
  andOthers: (post) => `${post} 等`,
  cell: (heading, text) => `${heading} ${text}`,
  became: (before, after) => `${before} → ${after}`,
  empty: "（空）",
  line: (row, details) => (details.length === 0 ? row : `${row}：${details.join("；")}`),
};
