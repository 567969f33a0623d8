import type { Aggregate, Direction, GroupReference, Locale, Unit } from "../types";
import { fold } from "./fold";

/**
 * The fixed words of the tables, in both languages. Either language is read whatever the locale,
 * and so is the value as the rubric file spells it.
 */
export interface Word {
  readonly "zh-CN": string;
  readonly en: string;
  /** Further spellings that are read, never written. */
  readonly also?: readonly string[];
}

export type Words<V extends string> = Readonly<Record<V, Word>>;

const units: Words<Unit> = {
  rate: { "zh-CN": "比率", en: "rate", also: ["%", "百分比", "率"] },
  seconds: { "zh-CN": "秒", en: "seconds", also: ["时长", "s", "时间"] },
  money: { "zh-CN": "金额", en: "money", also: ["元", "¥"] },
  count: { "zh-CN": "计数", en: "count", also: ["个", "次", "人", "人数", "数量"] },
  number: { "zh-CN": "数值", en: "number", also: ["数字", "分", "分数"] },
  flag: { "zh-CN": "是否", en: "flag", also: ["是/否", "yes/no"] },
};

const aggregates: Words<Aggregate> = {
  sum: { "zh-CN": "求和", en: "sum", also: ["合计", "相加"] },
  mean: { "zh-CN": "平均", en: "mean", also: ["平均值", "均值", "average"] },
  weightedMean: { "zh-CN": "加权平均", en: "weighted mean" },
  min: { "zh-CN": "最小", en: "min", also: ["最小值", "minimum"] },
  max: { "zh-CN": "最大", en: "max", also: ["最大值", "maximum"] },
  last: { "zh-CN": "最新", en: "last", also: ["最后", "末次", "latest"] },
  count: { "zh-CN": "计行数", en: "count", also: ["行数", "计数"] },
  share: { "zh-CN": "占比", en: "share", also: ["比例"] },
};

const directions: Words<Direction> = {
  higher: { "zh-CN": "越高越好", en: "higher is better", also: ["高", "正向", "越大越好", "↑", "高优"] },
  lower: { "zh-CN": "越低越好", en: "lower is better", also: ["低", "反向", "负向", "逆向", "越小越好", "↓", "低优"] },
};

const rules: Words<"linear" | "attainment" | "bands" | "perUnit" | "rank" | "none"> = {
  linear: { "zh-CN": "线性", en: "linear", also: ["比例"] },
  attainment: { "zh-CN": "达成率", en: "attainment", also: ["完成率", "目标达成"] },
  bands: { "zh-CN": "分档", en: "bands", also: ["区间", "档位", "阶梯"] },
  perUnit: { "zh-CN": "扣分", en: "per unit", also: ["加扣分", "加分", "扣分制"] },
  rank: { "zh-CN": "排名", en: "rank", also: ["名次"] },
  none: { "zh-CN": "不考核", en: "not assessed", also: ["样本不足", "none"] },
};

const missing: Words<"skip" | "zero" | "exclude"> = {
  skip: { "zh-CN": "不计入", en: "skip", also: ["跳过", "不计"] },
  zero: { "zh-CN": "计0分", en: "zero", also: ["0分", "零分", "0"] },
  exclude: { "zh-CN": "不参评", en: "exclude", also: ["不参与", "不评分"] },
};

const references: Words<GroupReference> = {
  groupMean: { "zh-CN": "均值", en: "group mean", also: ["同岗均值", "平均值", "组均值", "平均", "mean", "average", "group average"] },
  groupMedian: { "zh-CN": "中位数", en: "group median", also: ["同岗中位数", "组中位数", "median"] },
  groupTotal: { "zh-CN": "整体值", en: "group total", also: ["同岗整体值", "全店", "店铺", "整体", "total"] },
};

const readAs: Words<"fraction" | "percent"> = {
  fraction: { "zh-CN": "小数", en: "fraction", also: ["0-1"] },
  percent: { "zh-CN": "百分数", en: "percent", also: ["百分点", "0-100"] },
};

const duplicates: Words<"error" | "sum" | "first" | "last"> = {
  error: { "zh-CN": "报错", en: "error" },
  sum: { "zh-CN": "全部计入", en: "sum", also: ["相加", "求和"] },
  first: { "zh-CN": "取首行", en: "first", also: ["第一行"] },
  last: { "zh-CN": "取末行", en: "last", also: ["最后一行"] },
};

const averageOver: Words<"period" | "shop"> = {
  period: { "zh-CN": "周期", en: "period", also: ["月份", "月"] },
  shop: { "zh-CN": "店铺", en: "shop", also: ["渠道"] },
};

const pools: Words<"post" | "all"> = {
  post: { "zh-CN": "同岗", en: "post", also: ["岗位"] },
  all: { "zh-CN": "全体", en: "all", also: ["全部", "全员"] },
};

const ties: Words<"min" | "max" | "dense"> = {
  min: { "zh-CN": "并列取前", en: "min", also: ["1224", "1,2,2,4", "并列占位"] },
  max: { "zh-CN": "并列取后", en: "max", also: ["1334", "1,3,3,4"] },
  dense: { "zh-CN": "名次连续", en: "dense", also: ["1223", "1,2,2,3", "并列不占位"] },
};

const commissionModes: Words<"marginal" | "whole"> = {
  marginal: { "zh-CN": "分段累进", en: "marginal", also: ["分段", "累进", "超额累进"] },
  whole: { "zh-CN": "全额", en: "whole", also: ["整额", "全额累进"] },
};

const poolShares: Words<"coefficient" | "score"> = {
  coefficient: { "zh-CN": "按系数", en: "coefficient", also: ["系数"] },
  score: { "zh-CN": "按得分", en: "score", also: ["得分", "按分数", "总分"] },
};

/** Every set of words, by the name under which messages ask for it. */
export const VOCABULARY = {
  units, aggregates, directions, rules, missing, references, readAs,
  duplicates, averageOver, pools, ties, commissionModes, poolShares,
} as const;

export type VocabularyName = keyof typeof VOCABULARY;
export type WordOf<N extends VocabularyName> = keyof (typeof VOCABULARY)[N] & string;

/** @example writeWord("directions", "lower", "zh-CN") // "越低越好" */
export function writeWord<N extends VocabularyName>(name: N, value: WordOf<N>, locale: Locale): string {
  return (VOCABULARY[name] as Words<string>)[value][locale];
}

/** What a text says in the words of one vocabulary; null when it is none of them. */
export function readWord<N extends VocabularyName>(name: N, text: string): WordOf<N> | null {
  return findWord(VOCABULARY[name] as Words<WordOf<N>>, text);
}

/** The words of a vocabulary as a message lists them. */
export function allWords(name: VocabularyName, locale: Locale): string[] {
  return Object.values<Word>(VOCABULARY[name]).map((word) => word[locale]);
}

/**
 * The words of a vocabulary by their values, to choose from.
 *
 * @example wordChoices("pools", "en") // { post: "post", all: "all" }
 */
export function wordChoices<N extends VocabularyName>(name: N, locale: Locale): Readonly<Record<WordOf<N>, string>> {
  return Object.fromEntries(Object.entries<Word>(VOCABULARY[name]).map(([value, word]) => [value, word[locale]])) as Record<WordOf<N>, string>;
}

/** The entry whose word, in either language, a text is. */
function findWord<V extends string>(words: Words<V>, text: string): V | null {
  const wanted = fold(text);
  const spelled = (value: V) => [value, words[value]["zh-CN"], words[value].en, ...(words[value].also ?? [])];
  return (Object.keys(words) as V[]).find((value) => spelled(value).some((spelling) => fold(spelling) === wanted)) ?? null;
}

const NONE = ["无", "没有", "不限", "不取整", "none", "no limit"].map(fold);

/** Whether a text says that there is none: not the same as an empty cell, which leaves the default. */
export function saysNone(text: string): boolean {
  return NONE.includes(fold(text));
}

export const NONE_WORD: Word = { "zh-CN": "无", en: "none" };
