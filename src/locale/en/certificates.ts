import type { CertificatePhrases } from "../certificates";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "May 2026", not "2026-05". */
const spoken = (period: string) => period.replace(/^(\d{4})-(\d\d)$/, (_, year: string, month: string) => `${MONTHS[Number(month) - 1] ?? month} ${year}`).replace(/^(\d{4})Q(\d)$/, "quarter $2 of $1");

export const certificates: CertificatePhrases = {
  heading: "Certificate of Honour",
  under: "CUSTOMER SERVICE EXCELLENCE",
  title: "Gold Medal Agent",
  to: (name) => name,
  reason: ({ first, last, count, quarterly, tier, score }) =>
    first === last ? `for reaching tier ${tier} in the appraisal of ${spoken(first)} with a score of ${score} is named` : `for tier ${tier} ${count} ${quarterly ? "quarters" : "months"} running, ${spoken(first)} to ${spoken(last)}, at a mean score of ${score}, is named`,
  award: "of our customer service team.",
  close: "In recognition of outstanding service.",
  evidence: "Record",
  outcome: (period, tier, score) => `${period}  ${tier}  ${score}`,
  separator: "   ·   ",
  signatures: { issuer: "Issued by", signed: "Signature", date: "Date" },
};
