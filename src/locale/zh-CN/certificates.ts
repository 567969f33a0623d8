import type { CertificatePhrases } from "../certificates";

/** 证书上写“2026 年 5 月”，不写“2026-05”。 */
const spoken = (period: string) => period.replace(/^(\d{4})-0?(\d+)$/, "$1 年 $2 月").replace(/^(\d{4})Q(\d)$/, "$1 年第 $2 季度");

export const certificates: CertificatePhrases = {
  heading: "荣 誉 证 书",
  under: "CERTIFICATE OF HONOUR",
  title: "金牌客服",
  to: (name) => name,
  reason: ({ first, last, count, quarterly, tier, score }) =>
    `在 ${first === last ? `${spoken(first)}客服绩效考核中获评 ${tier} 级，总分 ${score} 分` : `${spoken(first)}至 ${spoken(last)}客服绩效考核中，连续 ${count} ${quarterly ? "个季度" : "个月"}获评 ${tier} 级，平均 ${score} 分`}，特授予`,
  award: "荣誉称号",
  close: "特发此证，以资鼓励。",
  evidence: "考核记录",
  outcome: (period, tier, score) => `${period} ${tier} ${score} 分`,
  separator: "　·　",
  signatures: { issuer: "颁发单位（盖章）", signed: "负责人签字", date: "日期" },
};
