/** One run, as the log keeps it. Texts as they stand: they may be in another language than this run's. */
export interface LogRow {
  readonly time: string;
  readonly action: string;
  readonly period: string;
  readonly rubricFingerprint: string;
  readonly dataFingerprint: string;
  readonly heads: number | null;
  readonly bonusTotal: number | null;
}
