import type { CoursePhrases } from "../../insight/changes";

export const course: CoursePhrases = {
  tool: { title: "变更记录", text: "日志里的每一次评分、关账和撤回，以及考核方案每次改了什么。" },
  intro: "最近的在最前面。指纹和备注全文在日志表里。",
  none: "还没有记录",
  noneText: "写入一次之后，每次评分、关账和撤回都会记在日志里。",
  open: "打开日志表",
  whole: "日志完整，没有被改动。",
  rows: "记录",
  entry: (entry) => `第 ${entry} 条`,
  period: (period) => `考核周期 ${period}`,
  heads: (heads) => `${heads} 人`,
  bonus: (money) => `奖金合计 ${money}`,
  withdrawnBy: (entry) => `已由第 ${entry} 条撤回`,
  since: (entry) => `方案和第 ${entry} 条相比：`,
  first: "第一次评分，没有可以对比的方案。",
  same: (entry) => `方案和第 ${entry} 条一样。`,
  notKept: "有一方的方案没有留存，无法对比。",
  moreChanges: (count) => `另外 ${count} 处`,
  earlier: (count) => `更早的 ${count} 条`,
};
