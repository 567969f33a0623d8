import type { WishesPhrases } from "../../insight/wishes";

export const wishes: WishesPhrases = {
  tool: { title: "按期望名次定权重", text: "觉得谁该排在谁前面？找出改动最小、能做到的一组权重；做不到也会说明。" },
  intro: "列出心目中的先后，得分规则不变，只改权重，权重合计不变。",
  wishes: "期望的先后",
  above: "谁应排前",
  below: "谁应排后",
  add: "加上这一条",
  already: "已经有这一条了。",
  wish: (above, below) => `${above} 排在 ${below} 前面`,
  remove: (wish) => `去掉「${wish}」`,
  none: "还没有期望。先选两个人加上一条。",
  weights: "改动最小的权重",
  distance: (points) => `各项权重改动共 ${points}`,
  cannot: "靠权重做不到",
  refused: (wish, reason) => `${wish}：${reason}`,
  refusals: {
    "no-weights": "没有任何一组权重能同时满足这些期望：可能互相矛盾，或有人每一项都不如对方。",
    "not-comparable": "两个人要按同一张评分卡、在同一组里排名，才能用权重分先后。",
    "different-criteria": "其中一个人缺了另一个人有的考核项，总分的权重基数不同，不能这样比较。",
    "at-limit": "两个人的总分都到了上限或下限，怎么改权重都分不出先后。",
  },
  nobody: "这个岗位排名的人不到两个，没有先后可分。",
};
