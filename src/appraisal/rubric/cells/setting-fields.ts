import type { Word } from "./words";

/** How the value of a setting is written and read. */
export type SettingKind =
  | "text"
  | "list"
  | "number"
  | "numberOrNone"
  | "metric"
  | "amount"
  | "amountOrNone"
  | "duplicates"
  | "averageOver"
  | "rankPool"
  | "tieBreakers"
  | "ties"
  | "adjustments"
  | "commissionMode"
  | "steps"
  | "poolAmount"
  | "poolShare"
  | "bonusNone";

/** 设置: one row of the settings table. */
export interface SettingField {
  /** The path in the rubric file, which is its name in English as well. */
  readonly path: string;
  readonly name: Word;
  readonly kind: SettingKind;
  readonly note: Word;
}

function field(path: string, kind: SettingKind, name: string, chinese: string, english: string): SettingField {
  return { path, kind, name: { "zh-CN": name, en: path }, note: { "zh-CN": chinese, en: english } };
}

/** Every key of a rubric that is not in another table, in the order of the sheet. */
export const RUBRIC_FIELDS: readonly SettingField[] = [
  field("schema", "text", "格式", "方案格式的版本，请勿修改", "version of the format; do not change"),
  field("name", "text", "方案名称", "显示在各表标题", "shown in the titles of all sheets"),
  field("plan.purpose", "text", "考核目的", "方案说明", "why the appraisal is done"),
  field("plan.scope", "text", "适用范围", "方案说明", "who is appraised"),
  field("plan.cycle", "text", "考核周期", "方案说明，如 月度", "how often, such as month"),
  field("plan.method", "text", "考核办法", "方案说明", "how it is done"),
  field("agent.column", "list", "客服列", "数据表里客服昵称的列名，多个用、隔开", "headers of the agent column, separated by 、 or |"),
  field("identity.id", "list", "工号列", "花名册里工号的列名；没有就写 无", "headers of the employee-number column; none if there is no such column"),
  field("identity.name", "list", "姓名列", "花名册里真实姓名的列名；没有就写 无", "headers of the real-name column; none if there is no such column"),
  field("post.column", "list", "岗位列", "岗位的列名；没有就写 无", "headers of the post column; none if there is no such column"),
  field("post.default", "text", "默认岗位", "数据里没有岗位时按此岗位考核", "the post of agents for whom the data names none"),
  field("period.column", "list", "日期列", "日期或月份的列名；没有就写 无", "headers of the date column; none if there is no such column"),
  field("shop.column", "list", "店铺列", "店铺或渠道的列名；没有就写 无", "headers of the shop or channel column; none if there is no such column"),
  field("averageOver", "averageOver", "分段平均", "周期、店铺：先分段评分再平均；季度考核写 周期；不分段写 无", "period, shop: score each part, then average; a quarter is period; none for no parts"),
  field("duplicates", "duplicates", "重复行", "同一人同一天同一店铺出现两行时：报错、全部计入、取首行、取末行", "same agent, day and shop twice: error, sum, first or last"),
  field("participation", "metric", "参评标记", "写“是否”类指标名，值为否的人不排名、不发奖；留空则人人参评", "a flag metric; agents with no are not ranked or paid; empty: everyone takes part"),
  field("adjustments.points", "adjustments", "总分加减项", "加到总分上的指标，如 加分; 扣分×-1", "metrics added to the score, such as plus; minus×-1"),
  field("adjustments.money", "adjustments", "奖金加减项", "加到奖金上的金额指标，如 奖励; 罚款×-1", "money metrics added to the bonus, such as reward; fine×-1"),
  field("score.min", "number", "总分下限", "总分低于此数按此数", "lowest score"),
  field("score.max", "number", "总分上限", "总分高于此数按此数", "highest score"),
  field("score.decimals", "numberOrNone", "总分小数位", "四舍五入的小数位数；不取整写 无", "decimals of the score; none to keep them all"),
  field("ranking.pool", "rankPool", "排名范围", "同岗、全体，或 花名册列:组别", "post, all, or roster column:Team"),
  field("ranking.tieBreakers", "tieBreakers", "同分比较", "同分时依次比较的指标，如 销售额; 平均响应:越低越好", "metrics that decide between equal scores, such as Sales; Reply:lower is better"),
  field("ranking.ties", "ties", "并列名次", "并列取前 1,2,2,4；并列取后 1,3,3,4；名次连续 1,2,2,3", "min 1,2,2,4; max 1,3,3,4; dense 1,2,2,3"),
];

/** The bonus of the rubric, or of the posts named in the row. Without any of them there is no bonus. */
export const BONUS_FIELDS: readonly SettingField[] = [
  field("bonus.base", "amountOrNone", "奖金基数", "金额，或存放基数的指标名；不需要写 无", "money, or the metric that holds it; none if not needed"),
  field("bonus.proration.actual", "metric", "实际出勤", "出勤天数指标；留空则不按出勤折算", "metric of days worked; empty: not prorated"),
  field("bonus.proration.full", "amount", "应出勤", "应出勤天数，或其指标名", "days to work, or the metric that holds them"),
  field("bonus.pool.amount", "poolAmount", "奖金池", "每个排名池的金额，或 售前:5000; 售后:3000；留空则不设奖金池", "money of every rank pool, or Sales:5000; Support:3000; empty: no pool"),
  field("bonus.pool.by", "poolShare", "奖金池分配", "按系数、按得分", "coefficient or score"),
  field("bonus.rounding.unit", "number", "奖金取整", "取整到 0.01、1、10 或 100 元", "rounded to 0.01, 1, 10 or 100"),
  field("bonus.min", "numberOrNone", "奖金下限", "低于此数按此数；不设写 无", "lowest amount; none for no limit"),
  field("bonus.max", "numberOrNone", "奖金上限", "高于此数按此数；不设写 无", "highest amount; none for no limit"),
];

/** A further commission has its number behind the name: 提成指标 2. */
export const COMMISSION_FIELDS: readonly SettingField[] = [
  field("bonus.commission.metric", "metric", "提成指标", "如 净销售额；第二项提成写 提成指标 2", "such as Net sales; a second one is bonus.commission.metric 2"),
  field("bonus.commission.mode", "commissionMode", "提成方式", "分段累进：每段按各自比例；全额：全部按达到的最高档", "marginal: each slab at its rate; whole: all at the highest step reached"),
  field("bonus.commission.steps", "steps", "提成阶梯", "如 >0:0.1%; >20000:0.35%", "such as >0:0.1%; >20000:0.35%"),
];

/** 无: these posts have no bonus although the rubric has one. */
export const NO_BONUS_FIELD: SettingField = field("bonus", "bonusNone", "奖金", "写 无 表示该岗位不发奖金", "none: these posts get no bonus");

export const ALL_FIELDS: readonly SettingField[] = [...RUBRIC_FIELDS, NO_BONUS_FIELD, ...BONUS_FIELDS, ...COMMISSION_FIELDS];
