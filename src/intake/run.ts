import type { Appraisal } from "../appraisal/appraise";
import type { Issue } from "../appraisal/issue";
import type { Intake } from "./read";
import type { Mapping } from "./wanted";

export interface RunOptions {
  /** 2026-05 or 2026Q2; absent: the latest in the data. */
  readonly period?: string;
  /** Metric key or field name -> the header the user chose. */
  readonly mapping?: Mapping;
}

/** What reading and scoring come to. */
export interface Run {
  /** null when an issue is an error: nothing may be published. */
  readonly appraisal: Appraisal | null;
  readonly intake: Intake;
  readonly issues: readonly Issue[];
}
