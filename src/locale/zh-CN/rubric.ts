import type { RubricCodes } from "../../appraisal/rubric/codes";
import { formatNumber, formatValue } from "../format";
import type { Wording } from "../wording";

const TYPES: Readonly<Record<string, string>> = { text: "文字", number: "数字", "yes-no": "是或否（true/false）", list: "列表", object: "一组键值" };
const CONDITIONS: Readonly<Record<string, string>> = {
  minScore: "最低总分",
  maxRank: "名次",
  maxPercentile: "排名百分比",
  quota: "名额占比",
  requires: "否决项",
};
const LIMITS: Readonly<Record<string, string>> = { min: "下限", max: "上限" };

/** 考核方案读取与检查时的提示。 */
export const rubric: Wording<RubricCodes> = {
  "not-a-rubric": () => "这不是一份考核方案：内容应当是一个 JSON 对象。请确认选对了文件。",
  "unknown-schema": ({ expected }) => `认不出考核方案的版本，这里应写 ${expected}。如果文件来自更新的版本，请先升级金牌考核。`,
  "unknown-key": ({ key }) => `不认识“${key}”这一项，可能是拼写有误；请改正或删去。`,
  "missing-key": ({ key }) => `缺少“${key}”，请补上。`,
  "wrong-type": ({ expected }) => `内容的类型不对，这里要填${each(expected, TYPES)}。`,
  "not-one-of": ({ allowed }) => `这里只能填：${choices(allowed)}。`,
  "unknown-rule": ({ allowed }) => `没有这种评分规则，可用的有：${choices(allowed)}。`,
  "empty-text": () => "这里不能留空，请填写内容；不需要时请删去这一项。",
  "empty-list": () => "这里至少要有一项，现在一项也没有。",
  "number-too-large": () => "这个数大得不合理，无法计算；请核对是否多打了几位。",
  "wrong-count": ({ count }) => `这里要正好填 ${count} 项。`,
  "none-of": ({ keys }) => `${choices(keys)} 必须填其中一个，现在都没有填。`,
  "only-one-of": ({ keys }) => `${choices(keys)} 只能填一个，请留下要用的，删去其余。`,

  "duplicate-metric": ({ metric }) => `指标“${metric}”定义了两次；每个指标只能有一个定义，请改名或删去一个。`,
  "unknown-metric": ({ metric }) => `指标表里没有“${metric}”；请先在指标表里加上它，或改成已有的指标。`,
  "metric-without-source": ({ metric }) => `指标“${metric}”没有数据来源；请写上它在数据表里的列名，或写成两个指标之比。`,
  "metric-with-two-sources": ({ metric }) => `指标“${metric}”既写了列名又写了比值；数据来源只能有一个，请删去其一。`,
  "ratio-reads-no-column": ({ metric, key }) => `指标“${metric}”是两个指标之比，不直接读列，“${key}”对它不起作用；请删去“${key}”，需要时写到分子、分母上。`,
  "ratio-circle": ({ metric }) => `指标“${metric}”的分子或分母又要用到它自己，算不出来；请改用由列读取的指标。`,
  "weight-by-missing": ({ metric }) => `指标“${metric}”按加权平均汇总，但没说按什么加权；请填加权指标（如接待人数），或改用 mean 普通平均。`,
  "weight-by-unused": ({ metric, aggregate }) => `指标“${metric}”的汇总方式是 ${aggregate}，用不到加权指标；请删去它，或把汇总方式改为 weightedMean。`,
  "weight-by-ratio": ({ metric, weight }) => `指标“${metric}”不能按“${weight}”加权：加权要用同一行里的数，而“${weight}”是两个指标之比；请换成由列读取的指标。`,
  "equals-missing": ({ metric }) => `指标“${metric}”统计占比，但没说哪种内容算数；请填 equals（如 Y、是）。`,
  "equals-unused": ({ metric, aggregate }) => `指标“${metric}”的汇总方式是 ${aggregate}，用不到 equals；请删去它，或把汇总方式改为 share。`,
  "group-total-of-last": ({ metric, last }) =>
    metric === last
      ? `指标“${metric}”取最后一个值，不能对全组合计；请改用组均值（groupMean），或换一种汇总方式。`
      : `指标“${metric}”由“${last}”算出，而“${last}”取最后一个值，不能对全组合计；请改用组均值（groupMean），或给“${last}”换一种汇总方式。`,
  "participation-not-flag": ({ metric, unit }) => `“是否参与考核”要用“是/否”类指标，而“${metric}”的单位是 ${unit}；请换一个指标，或把它的单位改为 flag。`,

  "worst-equals-best": () => "最差值与最佳值相同，分不出高低；请把两者改成不同的数。",
  "target-not-positive": () => "目标值必须大于 0，否则算不出达成率；请填正数。",
  "small-group-without-group": () => "小组人数的特殊处理只用于以全组为目标（groupMean、groupMedian、groupTotal）的达成率；请删去 smallGroup，或改用全组目标。",
  "rate-above-one": ({ value }) => `比率按小数写，最大是 1；这里的 ${value} 会当作 ${formatValue(value, "rate", "zh-CN")}，谁也达不到。若指 ${value}%，请写 ${formatNumber(value / 100, 6)}。`,
  "at-not-monotone": ({ at, before }) => `分段的界限要一路升高或一路降低且不重复，${before} 之后的 ${at} 打乱了次序；请按大小排好。`,
  "points-not-monotone": ({ at, points, before }) => `分数没有随数值一路变化：${at} 处是 ${points} 分，前一段是 ${before} 分；请核对分数，或核对方向（越高越好还是越低越好）。`,
  "otherwise-missing": () => "没有写达不到任何一段时给多少分；请补上“其余”的分数。",
  "otherwise-without-bands": () => "按名次折算、没有分段时用不到“其余”的分数；请删去它，或补上分段。",
  "otherwise-with-interpolation": () => "插值时两端之外取端点的分数，“其余”的分数不起作用；可以删去。",
  "per-not-positive": () => "每一单位的大小（per）必须大于 0；例如每 1% 写 0.01，加分还是扣分由 perUnit 的正负决定。",
  "min-above-max": ({ min, max }) => `下限 ${min} 高于上限 ${max}；请对调或改正。`,
  "cap-below-floor": ({ cap, floor }) => `封顶分 ${cap} 低于保底分 ${floor}；请对调或改正。`,
  "not-a-share": () => "这里是占比，要在 0 到 1 之间；例如 15% 写 0.15。",
  "not-a-positive-whole": () => "这里要填不小于 1 的整数。",

  "negative-weight": ({ metric }) => `考核项“${metric}”的权重是负数；权重不能小于 0，扣分请写进加减分。`,
  "weights-all-zero": ({ posts }) => `岗位“${choices(posts)}”的权重全是 0，算不出总分；请给至少一个考核项填上权重。`,
  "weights-sum": ({ posts, sum }) => `岗位“${choices(posts)}”的权重合计是 ${sum}，不是 100（或 1）；总分会按比例折算，请核对是否漏了考核项。`,
  "post-twice": ({ post }) => `岗位“${post}”出现在两处评分卡里；一个岗位只能用一张评分卡，请删去一处。`,
  "listed-twice": ({ name }) => `“${name}”写了两次，请删去一个。`,
  "decimals-not-whole": () => "总分的小数位数要填 0 到 10 的整数；不取舍时填 null。",

  "no-tiers": () => "没有等级；请至少写一个等级，从最好的写起。",
  "duplicate-tier": ({ tier }) => `等级“${tier}”写了两次；同一组里等级不能重名，请改名。`,
  "last-tier-condition": ({ tier, condition }) => `“${tier}”是最后一个等级，要接住其余所有人，不能再设条件（${name(condition, CONDITIONS)}）；请删去条件，或在它后面再加一个不设条件的等级。`,
  "quotas-above-100": ({ percent }) => `各等级的名额加起来是 ${percent}%，超过了 100%；请调低。`,
  "tier-unreachable": ({ tier, better }) => `没有人会评到“${tier}”：够得着它的人都先评到了“${better}”。等级要从最好的写起，请核对次序和最低总分。`,
  "min-score-rises": ({ tier, better }) => `“${tier}”排在“${better}”之后，最低总分却更高；等级要从最好的写起，请核对次序和最低总分。`,

  "base-not-set": ({ tier }) => `等级“${tier}”按奖金基数的倍数发放，但没有填奖金基数；请填一个金额，或填存放基数的指标。`,
  "base-not-set-for-pool": () => "奖金池按系数分配要用到奖金基数，但没有填；请填一个金额或指标，或改为按总分分配（score）。",
  "score-range-empty": ({ from, to }) => `分数区间从 ${from} 到 ${to}，起点应低于终点；请对调或改正。`,
  "steps-not-ascending": ({ above, before }) => `提成的阶梯要一级比一级高，${before} 之后不能是 ${above}；请从低到高排好。`,
  "rounding-not-power-of-ten": () => "奖金取整单位只能是 0.01、0.1、1、10、100 等；请改成其中之一。",
  "pool-amount-negative": () => "奖金池的金额不能是负数，请改正。",
  "pool-amount-not-whole-units": ({ unit }) => `奖金池的金额不是取整单位 ${unit} 元的整数倍，分不尽；请调整金额或取整单位。`,
  "pool-without-amount": ({ pool }) => `排名池“${pool}”没有奖金池金额；请补上，或写一个适用于所有池的金额。`,
  "pool-needs-coefficients": ({ tier }) => `奖金池按系数分配时每个等级都要有系数，等级“${tier}”没有；请补上（不发写 0），或改为按总分分配（score）。`,
  "pool-coefficient-negative": ({ tier }) => `等级“${tier}”的系数是负数，奖金池无法分配；请填 0 或正数。`,
  "pool-with-limit": ({ limit }) => `用了奖金池就不能再设个人奖金${name(limit, LIMITS)}，否则各人的份额加起来不等于池的金额；请删去。`,
};

function name(key: string, names: Readonly<Record<string, string>>): string {
  return names[key] ?? key;
}

function each(list: string, names: Readonly<Record<string, string>>): string {
  return list.split(", ").map((key) => name(key, names)).join("或");
}

function choices(list: string): string {
  return list.split(", ").join("、");
}
