import type { PairsPhrases } from "../../insight/pairs";

export const pairs: PairsPhrases = {
  tool: { title: "两两比较定权重", text: "说不准该占多少？两项两项地比哪个更重要，算出权重，并看前后说法是否一致（AHP 层次分析法）。" },
  intro: "每一对里，把滑块拉向更重要的一项。中间是同样重要，一头是极其重要（9 倍）。",
  fromEqual: "都从同样重要开始",
  fromWeights: "按现在的权重开始",
  pairs: "两两比较",
  pair: (one, other) => `${one} 与 ${other}`,
  degrees: { 2: "略微重要", 3: "稍微重要", 4: "比较重要", 5: "明显重要", 6: "重要不少", 7: "重要得多", 8: "非常重要", 9: "极其重要" },
  stronger: ({ name, degree, times }) => `${name} ${degree}（${times}）`,
  equal: "同样重要（1）",
  consistency: "一致性",
  consistent: (ratio) => `一致性比率 ${ratio}，不超过 0.1，前后说法一致。`,
  inconsistent: (ratio) => `一致性比率 ${ratio}，超过 0.1，前后说法有矛盾。`,
  worst: ({ pair, said, agreeing }) => `最不一致的一对：${pair}。现在是「${said}」，按其余各对应是「${agreeing}」。`,
  settle: "照此修改",
  weights: "算出的权重",
  round: "权重取整",
  tooFew: "这个岗位只有一项考核项，不用比较。",
  tooMany: (most) => `考核项超过 ${most} 项，两两比较没有意义。请先合并或减少考核项。`,
};
