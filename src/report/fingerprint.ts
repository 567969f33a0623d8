/**
 * Short fingerprints of a rubric and of the data: equal ones mean that two runs had the same rubric or
 * the same cleaned values. SHA-256 from the platform, which Node, browsers and Excel's runtime all
 * have: it is asynchronous there, so fingerprints are made before a report and handed to it.
 */
import type { Rubric } from "../appraisal/rubric/types";
import { rubricToJson } from "../appraisal/rubric/write";
import type { MetricTable } from "../appraisal/table";

/** Hexadecimal digits: 48 bits tell all runs of a team apart. */
const LENGTH = 12;

/**
 * Fingerprint of a rubric, whatever the order of keys in its file.
 *
 * @example await rubricFingerprint(rubric) // "3f0c9a12be77"
 */
export function rubricFingerprint(rubric: Rubric): Promise<string> {
  return fingerprint(rubricText(rubric));
}

/**
 * The rubric as the one text its fingerprint is of, keys in alphabetical order.
 *
 * @example (await fingerprint(rubricText(rubric))) === (await rubricFingerprint(rubric)) // true
 */
export function rubricText(rubric: Rubric): string {
  return JSON.stringify(sorted(rubricToJson(rubric)));
}

/**
 * Fingerprint of the cleaned metric values: people, posts, parts of the run, every metric.
 *
 * @example await dataFingerprint(table) // "81d2e07b5c4f"
 */
export function dataFingerprint({ period, agents, slices, bySlice, overRun, groupTotals }: MetricTable): Promise<string> {
  // What is missing becomes null as it is written.
  const numbers = (values: Iterable<number>) => Array.from(values);
  const parts = [...bySlice].map(([key, columns]) => [key, columns.map(numbers)]);
  const run = [...overRun].map(([key, column]) => [key, numbers(column)]);
  const totals = [...groupTotals].map(([post, ofPost]) => [post, [...ofPost].map(([key, total]) => [key, numbers([...total.bySlice, total.overRun])])]);
  return fingerprint(JSON.stringify([period, sorted(agents), sorted(slices), parts, run, totals]));
}

/** Fingerprint of a text. */
export async function fingerprint(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("").slice(0, LENGTH);
}

/** The same value with the keys of its objects in alphabetical order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
