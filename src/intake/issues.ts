/** What can be wrong with the sheets, and the facts each sentence needs. Worded in `locale/<language>/intake.ts`. */
import { issueOf } from "../appraisal/issue";
import type { Text, Unit } from "../appraisal/rubric/types";

type None = Readonly<Record<string, never>>;

export type IntakeCodes = {
  // Sheets and columns
  "no-agent-column": { readonly headers: string; readonly aliases: string };
  "sheet-nothing-known": None;
  "sheet-without-agent": { readonly columns: string; readonly aliases: string };
  "metric-column-missing": { readonly metric: Text; readonly aliases: string; readonly closest: string };
  "metric-column-of-nobody": { readonly metric: Text; readonly agents: string };
  "pool-column-missing": { readonly aliases: string };
  "mapping-unknown": { readonly field: string; readonly header: string };
  "mapping-not-found": { readonly field: string; readonly header: string };
  // Rows
  "summary-row-skipped": None;
  "header-row-repeated": None;
  "agent-missing": { readonly header: string };
  "no-rows": None;
  "duplicate-row": { readonly agent: string; readonly first: string; readonly second: string; readonly rows: number };
  "duplicate-rows-more": { readonly count: number };
  "duplicate-rows-left-out": { readonly count: number; readonly kept: "first" | "last" };
  // Period
  "date-unreadable": { readonly header: string };
  "date-missing": { readonly count: number };
  "period-invalid": { readonly period: string };
  "period-without-rows": { readonly period: string; readonly found: string };
  "other-periods-left-out": { readonly count: number; readonly period: string };
  // People
  "unmatched-nickname": { readonly agent: string };
  "nickname-in-several-shops": { readonly agent: string; readonly shops: string };
  "nickname-of-several-people": { readonly agent: string; readonly count: number };
  "second-post": { readonly agent: string; readonly post: string; readonly other: string };
  "agents-missing-from-sheet": { readonly agents: string; readonly count: number };
  // Values
  "number-unreadable": { readonly header: string };
  "value-too-large": { readonly header: string };
  "rate-unreadable": { readonly header: string };
  "duration-unreadable": { readonly header: string };
  "flag-unreadable": { readonly header: string };
  "rate-out-of-range": { readonly header: string };
  "count-negative": { readonly header: string };
  "duration-negative": { readonly header: string };
  "duration-hour-minute": { readonly header: string };
  "cell-error": { readonly header: string };
  "formula-without-result": { readonly header: string };
  "more-in-column": { readonly header: string; readonly count: number };
  "rate-column-mixed": { readonly header: string; readonly reading: "fraction" | "percent"; readonly cells: string; readonly count: number };
  "metric-in-two-exports": { readonly metric: Text; readonly kept: string; readonly count: number };
  // Corrections by accepted disputes
  "correction-period": { readonly agent: string };
  "correction-agent": { readonly agent: string };
  "correction-metric": { readonly metric: string };
  "correction-value": { readonly agent: string; readonly metric: Text };
  "correction-contradicts": { readonly agent: string; readonly metric: Text; readonly other: string };
  "correction-without-effect": { readonly agent: string; readonly metric: Text };
  "value-corrected": { readonly agent: string; readonly metric: Text; readonly unit: Unit; readonly before: number; readonly value: number };
  "value-added": { readonly agent: string; readonly metric: Text; readonly unit: Unit; readonly value: number };
  "weight-missing": { readonly metric: Text; readonly weight: Text; readonly count: number };
};

export const issue = issueOf<IntakeCodes>();
