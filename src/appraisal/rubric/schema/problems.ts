import type * as z from "zod/mini";
import { SCHEMA } from "../defaults";
import { error, type Finding } from "../finding";
import { follow, type Path } from "../path";
import type { OwnProblem } from "./parts";

type ZodIssue = z.core.$ZodIssue;

/** What zod calls a type, in the words of our own codes. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "text",
  number: "number",
  boolean: "yes-no",
  array: "list",
  tuple: "list",
  object: "object",
  record: "object",
};

/**
 * Says in our own codes what zod found; its own words are never shown.
 *
 * @param json the file, to tell a key that is missing from one with a wrong value
 * @param under where the issue's path begins
 */
export function findings(issue: ZodIssue, json: unknown, under: Path = []): Finding[] {
  const path: Path = [...under, ...(issue.path as (string | number)[])];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => error("unknown-key", { key }, [...path, key]));
    case "invalid_union":
      return unionFindings(issue, json, path);
    case "too_small":
      return [tooShort(issue.origin, Number(issue.minimum), path)];
    case "too_big":
      return [error("wrong-count", { count: Number(issue.maximum) }, path)];
    case "custom":
      return [ownFinding(issue.params as unknown as OwnProblem, path)];
    default:
      return [mismatch([issue], json, path)];
  }
}

function tooShort(origin: string, minimum: number, path: Path): Finding {
  if (origin === "string") return error("empty-text", {}, path);
  return minimum === 1 ? error("empty-list", {}, path) : error("wrong-count", { count: minimum }, path);
}

function ownFinding(own: OwnProblem, path: Path): Finding {
  return error(own.code, own.facts, path);
}

/** Of several allowed forms, the problems of the one that was meant: the one whose outside fits. */
function unionFindings(issue: z.core.$ZodIssueInvalidUnion, json: unknown, path: Path): Finding[] {
  if (issue.discriminator !== undefined) return [unknownKind(issue, json, path)];
  const meant = issue.errors.find((branch) => !branch.some(isOutside));
  if (meant) return meant.flatMap((inner) => findings(inner, json, path));
  return [mismatch(issue.errors.flat().filter(isOutside), json, path)];
}

function isOutside(issue: ZodIssue): boolean {
  return issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value");
}

function unknownKind(issue: z.core.$ZodIssueInvalidUnion, json: unknown, path: Path): Finding {
  if (follow(json, path) === undefined) return missing(path);
  const allowed = "options" in issue ? issue.options?.join(", ") : undefined;
  return error("unknown-rule", { allowed: allowed ?? "" }, path);
}

function missing(path: Path): Finding {
  return error("missing-key", { key: String(path[path.length - 1]) }, path);
}

/** A value of none of the forms that were possible at its place. */
function mismatch(outsides: readonly ZodIssue[], json: unknown, path: Path): Finding {
  if (path.length === 0) return error("not-a-rubric", {}, path);
  const value = follow(json, path);
  if (value === undefined) return missing(path);
  const allowed = outsides.flatMap((issue) => (issue.code === "invalid_value" ? issue.values.map(String) : []));
  if (path.length === 1 && path[0] === "schema") return error("unknown-schema", { expected: SCHEMA }, path);
  if (allowed.length > 0 && typeof value === "string") return error("not-one-of", { allowed: allowed.join(", ") }, path);
  const expected = outsides.map((issue) => (issue.code === "invalid_type" ? (TYPE_NAMES[issue.expected] ?? "") : "text"));
  const names = [...new Set(expected)].filter((name) => name !== "");
  return error("wrong-type", { expected: names.join(", ") }, path);
}
