/** The words of a certificate of honour. Numbers arrive formatted. */
export interface CertificatePhrases {
  readonly heading: string;
  /** Small, below it. */
  readonly under: string;
  /** The title that is given when nobody names another. */
  readonly title: string;
  readonly to: (name: string) => string;
  /** What it is given for: from when to when, how many periods. */
  readonly reason: (facts: { first: string; last: string; count: number; quarterly: boolean; tier: string; score: string }) => string;
  readonly award: string;
  readonly close: string;
  readonly evidence: string;
  readonly outcome: (period: string, tier: string, score: string) => string;
  readonly separator: string;
  readonly signatures: Readonly<Record<"issuer" | "signed" | "date", string>>;
}
