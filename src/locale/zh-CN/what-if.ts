import type { ScenarioCodes } from "../../appraisal/what-if/scenarios";
import type { Wording } from "../wording";

export const whatIf: Wording<ScenarioCodes> = {
  "not-scenarios": ({ place }) => `不是有效的试算情景文件${place === "" ? "" : `：${place} 处的内容不对`}。请检查文件，或重新保存一份情景。`,
  "scenario-twice": ({ name }) => `有两个情景都叫「${name}」。请给其中一个改名。`,
  "scenario-place-unknown": ({ name, place }) => `情景「${name}」要改的 ${place} 在这份方案里不存在，没有试算。请检查方案是否增删过考核项或等级，或重新建立这个情景。`,
};
