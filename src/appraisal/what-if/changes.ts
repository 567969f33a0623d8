/**
 * What differs between two rubrics, place by place, and a rubric with such differences made.
 */
import { follow, pathText, type Path } from "../rubric/path";
import type { Rubric } from "../rubric/types";
import { rubricToJson } from "../rubric/write";

/** One place of a rubric file and what shall stand there. */
export interface Change {
  /** As issues show places: `scorecards[0].criteria[1].weight`. */
  readonly at: string;
  /** Absent: nothing stands there any more. */
  readonly value?: unknown;
}

/** A change and what stood there before. */
export interface Difference extends Change {
  readonly before?: unknown;
}

/**
 * The places in which two rubrics differ, in the order of the file, each as deep as it can be told:
 * lists of different length differ as a whole.
 *
 * @example differences(rubric, withWeight(rubric, place, 45)) // [{at: "scorecards[0].criteria[0].weight", before: 40, value: 45}, …]
 */
export function differences(before: Rubric, after: Rubric): Difference[] {
  return [...differing(plain(before), plain(after), [])];
}

/**
 * The rubric file with changes made; null with the place that the rubric does not have.
 *
 * @returns JSON for `readRubric`, which has the last word on whether it can be meant
 */
export function withChanges(rubric: Rubric, changes: readonly Change[]): { readonly json: unknown } | { readonly unknown: string } {
  const json = plain(rubric);
  for (const { at, value } of changes) {
    const path = pathOf(at);
    const key = path[path.length - 1];
    const parent = follow(json, path.slice(0, -1));
    if (key === undefined || typeof parent !== "object" || parent === null || Array.isArray(parent) !== (typeof key === "number") || (Array.isArray(parent) && !(key in parent))) return { unknown: at };
    // Places may come out of a workbook: "__proto__" is a key like any other.
    if (value === undefined) Reflect.deleteProperty(parent, key);
    else Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return { json };
}

/**
 * The way that a place's text tells: the inverse of `pathText`.
 *
 * @example pathOf("scorecards[0].criteria[2].weight") // ["scorecards", 0, "criteria", 2, "weight"]
 */
export function pathOf(text: string): Path {
  return [...text.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => (index === undefined ? key! : Number(index)));
}

function plain(rubric: Rubric): unknown {
  return JSON.parse(JSON.stringify(rubricToJson(rubric)));
}

function* differing(before: unknown, after: unknown, path: Path): Generator<Difference> {
  if (isRecord(before) && isRecord(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) yield* differing(own(before, key), own(after, key), [...path, key]);
  } else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    for (const [k, item] of before.entries()) yield* differing(item, after[k], [...path, k]);
  } else if (JSON.stringify(before) !== JSON.stringify(after)) {
    yield { at: pathText(path), ...(before !== undefined && { before }), ...(after !== undefined && { value: after }) };
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
