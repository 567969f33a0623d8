import type { PayrollPhrases } from "../payroll";

export const payroll: PayrollPhrases = {
  columns: {
    id: "ID",
    name: "Name",
    agent: "Agent",
    post: "Post",
    tier: "Tier",
    base: "Bonus base",
    payout: "Payout of the tier",
    proration: "Attendance",
    prorated: "Prorated",
    commission: "Commission",
    adjustments: "Adjustments",
    rounding: "Rounding and limits",
    amount: "Bonus",
  },
  total: (heads) => `Total of ${heads}`,
};
