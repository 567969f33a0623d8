import type { IntakeCodes } from "../../intake/issues";
import { formatValue } from "../format";
import type { Wording } from "../wording";

const orNone = (closest: string) => (closest === "" ? "" : `最接近的是「${closest}」。`);

/** 读取数据表时的提示。 */
export const intake: Wording<IntakeCodes> = {
  "no-agent-column": ({ headers, aliases }) =>
    `所有表里都找不到客服列，无法知道数据是谁的。要找的表头：${aliases}；实际看到的：${headers === "" ? "没有任何表头" : headers}。请把客服列的表头改成其中一个，或在方案的客服列中加上现有的表头。`,
  "sheet-nothing-known": () => "这张表里没有方案用到的表头，已略过。如果它是要用的数据，请检查表头文字，或在方案中加上对应的列名。",
  "sheet-without-agent": ({ columns, aliases }) => `这张表有 ${columns}，但没有客服列，不知道数据是谁的，已略过。需要用它时，请加上客服列（${aliases}）；全店汇总表可不理会。`,
  "metric-column-missing": ({ metric, aliases, closest }) => `所有表里都没有指标「${metric}」的列（要找的表头：${aliases}）。${orNone(closest)}请补上这一列，或在方案中给该指标加上现有的列名；本期不考核这一项时，请从方案中删去。`,
  "metric-column-of-nobody": ({ metric, agents }) => `指标「${metric}」的列只在这张表里，而这张表没有客服列，不知道数据是谁的。请把客服列的表头改成其中一个：${agents}，或在方案的客服列中加上现有的表头。`,
  "pool-column-missing": ({ aliases }) => `方案按 ${aliases} 分组排名，但所有表里都没有这一列，全部人员会排在一起。请在花名册中补上这一列。`,
  "mapping-unknown": ({ field, header }) => `为「${field}」指定了表头「${header}」，但方案里没有这个指标或字段，已不采用。请删去这条指定。`,
  "mapping-not-found": ({ field, header }) => `为「${field}」指定的表头「${header}」在所有表里都没有，改按方案中的列名查找。请重新指定，或删去这条指定。`,

  "summary-row-skipped": () => "汇总行，不参与计算。",
  "header-row-repeated": () => "数据中间重复的表头行，不参与计算。",
  "agent-missing": ({ header }) => `这一行的「${header}」是空的，数据没有计入任何人。请补上是谁的；如果是说明文字，可以不理会。`,
  "no-rows": () => "没有读到任何客服的数据行。请确认选对了文件，表头下面有数据。",
  "duplicate-row": ({ agent, first, second, rows }) =>
    `「${agent}」同一日期、同一店铺的数据出现了 ${rows} 次（${first}、${second}${rows > 2 ? " 等" : ""}），不知道该用哪一行。请删去多余的行，或在方案的“重复行”（duplicates）中选择：取第一行、取最后一行，或全部计入。`,
  "duplicate-rows-more": ({ count }) => `另有 ${count} 组重复行没有逐条列出。如果整张表贴了两遍，删去一遍即可。`,
  "duplicate-rows-left-out": ({ count, kept }) => `有 ${count} 行与别的行重复，按方案只取${kept === "first" ? "第一行" : "最后一行"}，这些行没有计入。`,

  "date-unreadable": ({ header }) => `看不懂「${header}」里的这个日期，不能确定数据属于哪个月。请改成 2026-05-03 或 2026-05 这样的写法。`,
  "date-missing": ({ count }) => `有 ${count} 行没有日期，按不分月份处理，任何考核周期都会计入。如果只属于某个月，请补上日期。`,
  "period-invalid": ({ period }) => `「${period}」不是考核周期。请写成月份（2026-05）或季度（2026Q2）。`,
  "period-without-rows": ({ period, found }) => `数据里没有 ${period} 的行，只有：${found}。请换一个考核周期，或加上该周期的数据。`,
  "other-periods-left-out": ({ count, period }) => `有 ${count} 行不属于 ${period}，没有计入本次考核。`,

  "unmatched-nickname": ({ agent }) => `花名册里没有「${agent}」，仍按一个人单独计算，但没有工号、岗位和基数。请把这个昵称加进花名册；如果不是本人的新昵称，请确认是否该考核。`,
  "nickname-in-several-shops": ({ agent, shops }) => `「${agent}」出现在多个店铺（${shops}），花名册里没有说明，按同一个人合并计算。如果是不同的人，请在花名册中写成“店铺:昵称”。`,
  "nickname-of-several-people": ({ agent, count }) => `花名册里有 ${count} 个人都叫「${agent}」，这里看不出是哪一位，先单独列出。请在数据里加上店铺列，或写成“店铺:昵称”。`,
  "second-post": ({ agent, post, other }) => `「${agent}」有两个岗位，按先出现的「${post}」考核，没有采用「${other}」。请只保留一个岗位。`,
  "agents-missing-from-sheet": ({ agents, count }) => `有 ${count} 人在这张表里没有数据，相关考核项按缺失处理：${agents}。请确认他们本期是否有数据，或昵称写法是否一致。`,

  "number-unreadable": ({ header }) => `「${header}」应当是数字，这里看不懂，按缺失处理。请改成数字，没有数据请留空。`,
  "value-too-large": ({ header }) => `「${header}」的这个数大得不合理（可能是订单号等编号填到了这一列），按缺失处理。请核对。`,
  "rate-unreadable": ({ header }) => `「${header}」应当是比率，这里看不懂，按缺失处理。请写成 97.5% 或 0.975。`,
  "duration-unreadable": ({ header }) => `「${header}」应当是时长，这里看不懂，按缺失处理。请写成秒数、1分20秒 或 00:01:20。`,
  "flag-unreadable": ({ header }) => `「${header}」应当填是或否，这里看不懂，按缺失处理。请改成“是”或“否”。`,
  "rate-out-of-range": ({ header }) => `「${header}」是比率，应当在 0 到 100% 之间，这里超出了，按缺失处理。请核对；如果整列的百分数读错了，请在方案中指明该指标按小数还是按百分数读。`,
  "count-negative": ({ header }) => `「${header}」是个数，不能是负数，按缺失处理。请核对。`,
  "duration-negative": ({ header }) => `「${header}」是时长，不能是负数，按缺失处理。请核对。`,
  "duration-hour-minute": ({ header }) => `「${header}」这一格的格式是“时:分”，按几小时几分读取。如果想输入的是几分几秒，请改写成 0:01:20 或 1分20秒。`,
  "cell-error": ({ header }) => `「${header}」这一格是错误值，按缺失处理。请修正公式或改填数值。`,
  "formula-without-result": ({ header }) => `「${header}」这一格是没有结果的公式，不能计算。请用 Excel 打开文件，等计算完成后保存再试。`,
  "more-in-column": ({ header, count }) => `「${header}」这一列还有 ${count} 格是同样的问题，没有逐条列出。`,
  "rate-column-mixed": ({ header, reading, cells, count }) =>
    `「${header}」里既有小数又有百分数，整列按${reading === "percent" ? "百分数（97.5 即 97.5%）" : "小数（0.975 即 97.5%）"}读取，有 ${count} 格看起来不同：${cells}。请把整列改成一种写法，或在方案中指明读法。`,
  "metric-in-two-exports": ({ metric, kept, count }) => `「${metric}」在表「${kept}」里已经有数据，这张表里的 ${count} 格没有采用（两处不会相加）。如果应当用这张表，请把它排到前面，或为该指标指定表头。`,
  "correction-period": ({ agent }) => `${agent} 的申诉已成立，但考核周期看不懂。请写成月份（2026-05）或季度（2026Q2）。`,
  "correction-agent": ({ agent }) => `申诉表里的客服「${agent}」不在本期数据里，更正没有落到任何人。请按昵称或工号改正；如果不该更正，请把处理结果改为“不成立”。`,
  "correction-metric": ({ metric }) => `申诉表里的考核项「${metric}」不是方案里的指标。请按方案里的名称填写。`,
  "correction-value": ({ agent, metric }) => `${agent} 的「${metric}」更正值看不懂，或不在合理范围内。比率请写成 60% 或 0.6，时长请写成秒数或 1分20秒。`,
  "correction-contradicts": ({ agent, metric, other }) => `${agent} 的「${metric}」有两条成立的申诉，更正值不同（另一条在 ${other}），不知道该用哪一个。请只保留一条。`,
  "correction-without-effect": ({ agent, metric }) => `${agent} 的「${metric}」无法按申诉更正：由它的分母或权重缺失、为 0。请更正它由之算出的指标。`,
  "value-corrected": ({ agent, metric, unit, before, value }) => `${agent} 的「${metric}」按申诉更正：原值 ${formatValue(Number(before), unit, "zh-CN")}，现为 ${formatValue(Number(value), unit, "zh-CN")}。`,
  "value-added": ({ agent, metric, unit, value }) => `${agent} 的「${metric}」按申诉补上：原来没有数据，现为 ${formatValue(Number(value), unit, "zh-CN")}。`,
  "weight-missing": ({ metric, weight, count }) => `有 ${count} 行有「${metric}」而没有「${weight}」，无法加权，这些行没有计入平均。请补上同一行的「${weight}」。`,
};
