import type { VerifyPhrases } from "../../insight/verify";

export const verify: VerifyPhrases = {
  tool: { title: "核对", text: "用工作簿里的数据和方案重新计算，列出每一个对不上的单元格，以及日志里被改动的地方。" },
  intro: "只核对，不改动。发放之前，或者怀疑有人改过数字的时候用。",
  none: "还没有写入过结果",
  noneText: "在「预览」核对无误后写入，之后随时可以在这里核对写入的表有没有被改动。",
  start: "开始核对",
  again: "再核对一次",
  result: "核对结果",
  fine: ({ cells, sheets }) => `全部相符：核对了 ${cells} 格（${sheets}），以及日志。`,
  wrong: (count) => `有 ${count} 处不相符`,
  mend: "点位置可转到单元格。要改回来，到「预览」重新写入。",
  mendLog: "日志里的改动改不回来。请找一份改动之前的文件对照，问清是谁、为什么。",
  at: (time) => `核对于 ${time}`,
  outdated: "核对之后工作簿又读取过或有改动，下面是当时的结果。",
};
