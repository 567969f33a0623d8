import type { Locale } from "../../appraisal/rubric/types";
import { certificates as en } from "../en/certificates";
import type { CertificatePhrases } from "../certificates";
import { certificates as zhCN } from "../zh-CN/certificates";

const languages: Readonly<Record<Locale, CertificatePhrases>> = { "zh-CN": zhCN, en };

/** What a certificate says. */
export function certificatePhrasesOf(locale: Locale): CertificatePhrases {
  return languages[locale];
}
