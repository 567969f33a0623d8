import { headerOf } from "../../appraisal/rubric/cells/columns";
import type { CellsCodes } from "../../appraisal/rubric/cells/issues";
import { allWords, writeWord, type VocabularyName, type WordOf } from "../../appraisal/rubric/cells/words";
import type { Wording } from "../wording";

const column = (table: string, name: string) => `“${headerOf(table, name, "zh-CN")}”`;
const words = (name: string) => allWords(name as VocabularyName, "zh-CN").join("、");
const tables: Readonly<Record<string, string>> = { metrics: "指标表 KpiMetrics", criteria: "考核项表 KpiCriteria", tiers: "等级表 KpiTiers", settings: "设置表 KpiSettings" };

export const cells: Wording<CellsCodes> = {
  "cells-table-missing": ({ table }) => `考核方案里没有找到${tables[table]}。请不要删除它或改动它的表头；若已丢失，请从模板重新生成考核方案。`,
  "cells-error-value": ({ text }) =>
    text === "#FORMULA!" ? "单元格是没有结果的公式，无法读取。请用 Excel 打开文件，等计算完成后保存再试，或直接填写内容。" : `单元格是错误值 ${text}，无法读取。请改正公式，或直接填写内容。`,
  "cells-column-unknown": ({ table, header }) => `${tables[table]}没有“${header}”这一列。请改回原来的列名；自己的备注请写在“备注”列。`,
  "cells-column-missing": ({ table, column: name }) => `${tables[table]}缺少${column(table, name)}列。请补上这一列。`,
  "cells-column-twice": ({ table, column: name }) => `${tables[table]}有两列都是${column(table, name)}。请只保留一列。`,
  "cells-posts-unmatched": ({ posts }) => `没有哪张评分卡的岗位正好是“${posts}”。请与考核项表里的岗位写得一致；适用于全部岗位时请留空。`,
  "cells-setting-unknown": ({ key }) => `没有“${key}”这项设置。请改回原来的名称，或删除这一行。`,
  "cells-setting-twice": ({ key }) => `设置“${key}”写了两次。请只保留一行。`,
  "cells-setting-of-post": ({ key }) => `“${key}”对整个方案有效，不能按岗位设置。请把岗位留空；按岗位设置的只有奖金和提成。`,
  "cells-setting-unreadable": ({ key, text }) => `“${key}”的值“${text}”无法识别。请按说明列的写法填写。`,
  "cells-bonus-none-but-filled": ({ key }) => `奖金写了“无”，“${key}”却又有值。请删去其中之一。`,
  "cells-alternative-first": () => "这一行有条件，上方却没有考核项。请把它放到所属考核项的下面；若它本身就是考核项，请清空条件。",
  "cells-alternative-elsewhere": ({ metric, above }) => `这一行是“${metric}”的条件，却排在考核项“${above}”的下面。请移到“${metric}”的下面；若想改读别的指标，请填“${headerOf("criteria", "use", "zh-CN")}”列。`,
  "cells-payout-twice": ({ table, column: name, other }) => `${column(table, other)}和${column(table, name)}同时填了，一个等级只能有一种奖金。请清空其中一格。`,

  "cells-word-unknown": ({ table, column: name, text, words: vocabulary }) => `${column(table, name)}里的“${text}”无法识别。可以填：${words(vocabulary)}。`,
  "cells-number-unreadable": ({ table, column: name, text }) => `${column(table, name)}里的“${text}”不是数字。请填数字，如 95、95% 或 1.5万。`,
  "cells-rate-above-one": ({ text, percent }) => `这是比率指标，没有百分号的 ${text} 是 ${text} 倍，不是百分之 ${text}。若指百分之 ${text}，请写成 ${percent}。`,
  "cells-metric-ambiguous": ({ name, keys }) => `有几个指标都叫“${name}”，不知道是哪一个。请改写指标代码：${keys}。`,
  "cells-unused": ({ table, column: name, rule }) => `评分规则“${writeWord("rules", rule as WordOf<"rules">, "zh-CN")}”用不到${column(table, name)}，这一格不起作用。请清空，或改用别的评分规则。`,
  "cells-use-without-condition": () => "没有条件的考核项不能改读别的指标，这一格不起作用。请直接换考核项，或在下面加一行写明条件。",
  "cells-alternative-unused": ({ table, column: name }) => `有条件的行沿用上方考核项的${column(table, name)}，这一格不起作用。请清空。`,
  "cells-direction-contradicts": ({ direction }) => `方向与评分标准不符：按评分标准是“${writeWord("directions", direction as WordOf<"directions">, "zh-CN")}”。请改方向，或清空（由评分标准决定）。`,
  "cells-option-unknown": ({ item }) => `“${item}”无法识别。可以写：反比、按百分位、≤3人:200（同岗不超过 3 人时的目标）。`,
  "cells-ratio-unreadable": ({ text }) => `“${text}”不是两个指标相除。请写成如 付款人数/询单人数。`,
  "cells-gate-unreadable": ({ n, item }) => `第 ${n} 个条件“${item}”无法识别。请写成如 满意度≥95%、重大投诉=0 或 接待人数≥0.9×均值，多个条件用分号隔开。`,
  "cells-condition-unreadable": ({ text }) => `条件“${text}”无法识别。请写一个指标与一个数的比较，如 评价数≤50。`,
  "cells-step-unreadable": ({ n, item }) => `第 ${n} 档提成“${item}”无法识别。请写成如 >0:0.1%; >20000:0.35%。`,
  "cells-between-unreadable": ({ text }) => `“${text}”无法识别。请写两个 总分:金额，如 80:500; 100:1500。`,
  "cells-per-unit-unreadable": ({ text }) => `“${text}”无法识别。请写成如 每低1%扣2分、每超1次扣5分；不足一档也要扣的，后面加（按比例）。`,
  "cells-per-unit-baseline": ({ text }) => `“${text}”没有说从多少算起。请在“目标”列填写基准，如 98%。`,

  "band-unreadable": ({ n, item }) => `第 ${n} 档“${item}”无法识别。请写成如 ≥60%:90，冒号后面是得分，各档用分号隔开，最后写 其余:60。`,
  "band-tangled": ({ n, item }) => `第 ${n} 档“${item}”与别的档互相覆盖，分不清归谁。请各档都用 ≥（或都用 ≤），如 ≥65%:100; ≥60%:90; 其余:60。`,
  "band-otherwise-missing": () => "没有写达不到任何一档时得几分。请在最后加上 其余:0 这样的一档。",
  "band-otherwise-twice": ({ n, item }) => `第 ${n} 档“${item}”多余：前面各档已经覆盖了全部数值，或“其余”写了两次。请删去一档。`,
  "band-empty-range": ({ n, item, reading }) => `第 ${n} 档“${item}”的下限高于上限，没有数能同时满足；已按“${reading}”读取。请核对后改写。`,
  "band-impossible-range": ({ n, item }) => `第 ${n} 档“${item}”的下限高于上限，无法成立，也无法从其他档推断。请改为如 ≥50%:80。`,
  "band-edge": ({ n, item, at, points, reading }) => `第 ${n} 档“${item}”的边界按“${reading}”读取：正好等于 ${at} 得 ${points} 分。若不应如此，请改写边界。`,
  "band-gap": ({ from, to, points }) => `${from} 与 ${to} 之间没有哪一档覆盖，已按 ${points} 分读取。请核对各档是否首尾相接。`,
  "band-overlap": ({ n, item, from, to, points }) => `第 ${n} 档“${item}”与相邻一档重叠（${from} 到 ${to}），重叠部分按 ${points} 分读取。请核对各档的边界。`,
  "tier-score-unreadable": ({ text }) => `“${text}”不是分数线。请填最低总分，如 90。`,
  "tier-score-edge": ({ at }) => `分数线只能“大于或等于”，已按 ≥${at} 读取：正好 ${at} 分也算达到。若不应如此，请把分数线略微调高，如 ${at}.01。`,
  "tier-score-gap": ({ from, to, reading }) => `总分带小数，${from} 与 ${to} 之间（如 ${from}.5 分）没有等级覆盖；已${reading === "" ? "归入这一级" : `按 ${reading} 读取，归入这一级`}。请核对，或直接填最低总分。`,
  "tier-score-overlap": ({ from, to, reading }) => `${from} 到 ${to} 的总分同时属于上一级，归上一级${reading === "" ? "" : `；这一级按 ${reading} 读取`}。请核对，或直接填最低总分。`,
};
