/** An agent in one period, as the history keeps it. */
export interface HistoryRow {
  /** 2026-05 or 2026Q2; "" when the data named none. */
  readonly period: string;
  readonly agent: string;
  readonly id: string | null;
  readonly name: string | null;
  readonly post: string;
  readonly score: number | null;
  readonly rank: number | null;
  readonly poolSize: number | null;
  readonly tier: string | null;
  readonly amount: number | null;
  readonly rubricFingerprint: string;
  /** Values and points by `figureKey`; what is missing is not there. Absent: of a run that kept none. */
  readonly figures?: ReadonlyMap<string, number>;
  /** 已关账: the period is paid and not to be written again. */
  readonly closed: boolean;
}
