import { issueOf, type Issue } from "../issue";
import type { RubricCodes } from "./codes";
import { isWritten, locate, pathText, scalarAt, type Path } from "./path";

/** A problem of a rubric before it is tied to the file: the issue without its place, and the path. */
export interface Finding {
  readonly issue: Issue;
  readonly path: Path;
  /** Where to point instead when `path` holds a default that the file does not spell out. */
  readonly orElse?: Path;
}

type Code = keyof RubricCodes & string;

const issue = issueOf<RubricCodes>();

/** A finding that rejects the rubric. */
export function error<K extends Code>(code: K, params: RubricCodes[K], path: Path, orElse?: Path): Finding {
  return { issue: issue("error", code, params), path, orElse };
}

/** A finding the rubric can be used with. */
export function warning<K extends Code>(code: K, params: RubricCodes[K], path: Path): Finding {
  return { issue: issue("warning", code, params), path };
}

/**
 * Ties a finding to the file: its path as the file was written, and the value found there.
 *
 * @example placed(error("worst-equals-best", {}, ["rule", "best"]), { rule: { worst: 1, best: 1 } }) // cell "rule.best", value 1
 */
export function placed(finding: Finding, json: unknown): Issue {
  const { path, orElse } = finding;
  const chosen = orElse !== undefined && !isWritten(json, locate(json, path)) ? orElse : path;
  const written = locate(json, chosen);
  return { ...finding.issue, cell: pathText(written) || null, value: scalarAt(json, written) };
}
