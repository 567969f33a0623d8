/** Metrics that the rubric reads and no sheet holds, with the header that comes closest. */
import type { Issue } from "../appraisal/issue";
import type { Metric, Rubric } from "../appraisal/rubric/types";
import { headerKey } from "./cells/text";
import type { Export } from "./export";
import { answersTo } from "./header";
import { issue } from "./issues";
import type { Located } from "./locate";

const CLOSE_ENOUGH = 0.5;

/**
 * Reports each metric that is read and has no column anywhere, or only on sheets that do not say
 * whose data it is, and a pool column that no sheet has.
 */
export function reportMissingColumns(exports: readonly Export[], located: readonly Located[], rubric: Rubric, read: ReadonlySet<string>, issues: Issue[]): void {
  const free = unusedHeaders(exports);
  for (const metric of rubric.metrics) {
    if (metric.column === undefined || !read.has(metric.key) || exports.some((one) => one.holds.has(metric.key))) continue;
    const nobodys = sheetWithout(located, metric);
    if (nobodys !== null) issues.push(issue("error", "metric-column-of-nobody", { metric: metric.label, agents: rubric.agent.column.join(" / ") }, { sheet: nobodys }));
    else issues.push(issue("error", "metric-column-missing", { metric: metric.label, aliases: metric.column.join(" / "), closest: closestHeader(metric, free) ?? "" }));
  }
  const { pool } = rubric.ranking;
  const pooled = exports.some((one) => one.sheets.some((sheet) => sheet.fields.pool !== undefined));
  if (typeof pool === "object" && !pooled) issues.push(issue("warning", "pool-column-missing", { aliases: pool.column.join(" / ") }));
}

/** A sheet that has the metric's column and no agent column; null when there is none. */
function sheetWithout(located: readonly Located[], metric: Metric): string | null {
  const keys = new Set(metric.column!.map(headerKey));
  const found = located.find((sheet) => sheet.ignored === "no-agent-column" && sheet.known.some((column) => answersTo(column, keys)));
  return found?.grid.name ?? null;
}

/** Header texts that feed nothing yet: only those can be what was looked for. */
function unusedHeaders(exports: readonly Export[]): string[] {
  const headers = exports.flatMap(({ sheets: [sheet] }) => {
    const used = new Set([...Object.values(sheet!.fields), ...sheet!.metrics.values()].map((column) => column.column));
    return sheet!.header.columns.filter((column) => !used.has(column.column)).map((column) => column.text);
  });
  return [...new Set(headers)];
}

function closestHeader(metric: Metric, headers: readonly string[]): string | null {
  let closest: string | null = null;
  let best = CLOSE_ENOUGH;
  for (const header of headers)
    for (const alias of metric.column!) {
      const likeness = likenessOf(headerKey(header), headerKey(alias));
      if (likeness > best) [closest, best] = [header, likeness];
    }
  return closest;
}

/** 1 for equal texts, 0 for texts without a common letter: one less the share of letters to change. */
function likenessOf(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    before = row;
  }
  return 1 - before[b.length]! / Math.max(a.length, b.length, 1);
}
