import type { IssueValue } from "../issue";

/** The way from the root of a rubric file to one of its keys. */
export type Path = readonly (string | number)[];

/**
 * A path as issues show it.
 *
 * @example pathText(["scorecards", 0, "criteria", 2, "rule", "best"]) // "scorecards[0].criteria[2].rule.best"
 */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

/**
 * The path as the file was written. Where a list of one may be written without its brackets, or an
 * object as its name alone, the steps that the file does not have are left out. A key that is
 * missing from the file stays as the last step: that is where it has to be written.
 *
 * @example locate({ adjustments: { points: "bonus" } }, ["adjustments", "points", 0, "metric"]) // ["adjustments", "points"]
 */
export function locate(json: unknown, path: Path): Path {
  const found: (string | number)[] = [];
  let here = json;
  for (const step of path) {
    if (typeof here !== "object" || here === null) break;
    if (typeof step === "number" && !Array.isArray(here)) continue;
    found.push(step);
    here = child(here, step);
  }
  return found;
}

/** Whether the file has something at exactly this path. */
export function isWritten(json: unknown, path: Path): boolean {
  return follow(json, path) !== undefined;
}

/** What the file has at this path, when it is a single value an issue can quote; else null. */
export function scalarAt(json: unknown, path: Path): IssueValue {
  const value = follow(json, path);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** What the file has at this path; undefined when it has nothing. */
export function follow(json: unknown, path: Path): unknown {
  return path.reduce<unknown>((here, step) => (typeof here === "object" && here !== null ? child(here, step) : undefined), json);
}

function child(parent: object, step: string | number): unknown {
  return Object.hasOwn(parent, step) ? (parent as Record<string | number, unknown>)[step] : undefined;
}
