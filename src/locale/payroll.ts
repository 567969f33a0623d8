/** The words of the payroll list. */
export interface PayrollPhrases {
  readonly columns: Readonly<Record<"id" | "name" | "agent" | "post" | "tier" | "base" | "payout" | "proration" | "prorated" | "commission" | "adjustments" | "rounding" | "amount", string>>;
  readonly total: (heads: number) => string;
}
