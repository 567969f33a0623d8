import type { CoachingToolPhrases } from "../../insight/coaching";

export const coaching: CoachingToolPhrases = {
  tool: { title: "辅导清单", text: "每个人失分最多的是哪几项，离目标差多少，从哪里练起。" },
  intro: "失分 =（达标分 − 得分）× 权重 ÷ 计入的权重，就是这一项让总分少了多少。按岗位排，总分低的在前；点名字看建议。",
  most: "每人列几项",
  search: "找人",
  searchHint: "昵称、姓名或岗位",
  list: "待辅导的人",
  count: (shown, all) => (shown === all ? `${all} 人有低于目标的项` : `找到 ${shown} 人，共 ${all} 人有低于目标的项`),
  nobodyFound: "没有这个人，或者他没有低于目标的项。",
  about: (post, score) => (post === "" ? `总分 ${score}` : `${post} · 总分 ${score}`),
  line: (criterion, value, target) => (target === "" ? `${criterion} ${value}` : `${criterion} ${value}，目标 ${target}`),
  lost: (points) => `−${points} 分`,
  open: (agent) => `${agent}的辅导建议`,
  title: (agent) => `${agent}：先练这几项`,
  facts: ({ value, target, points, lost }) => `实际 ${value}${target === "" ? "" : `，目标 ${target}`}；得 ${points} 分，总分因此少 ${lost} 分`,
  advice: "建议用谁的话",
  adviceText: "建议用的是您在这张表里写的话，改了以后这里和辅导清单都跟着变；清空的用我们写的。",
  noAdviceYet: (sheet) => `现在用的是我们写的建议。写成工作表后会有一张「${sheet}」，在那里改成您的话，以后都用您的。`,
  goToAdvice: (sheet) => `去「${sheet}」修改`,
};
