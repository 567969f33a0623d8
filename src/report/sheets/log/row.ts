/** One run, as the log keeps it. Texts as they stand: they may be in another language than this run's. */
export interface LogRow extends LogEntry {
  /** Counted from 1; null in rows of before rows were numbered. */
  readonly entry: number | null;
  /** Fingerprint of this row and of the chain before it; "" in rows of before there was one. */
  readonly chain: string;
}

/** What a run says of itself. Who ran it nobody can know: the programs that host us do not tell. */
export interface LogEntry {
  readonly time: string;
  readonly action: string;
  readonly period: string;
  readonly rubricFingerprint: string;
  readonly dataFingerprint: string;
  readonly heads: number | null;
  readonly bonusTotal: number | null;
  /** What is different from the run before. */
  readonly remark: string;
}
