import { hasErrors, type Issue } from "../issue";
import { placed, type Finding } from "./finding";
import { lint } from "./lint";
import { findings } from "./schema/problems";
import { rubricSchema } from "./schema/rubric";
import type { Rubric } from "./types";

export interface RubricReading {
  /** Null when there are errors. */
  readonly rubric: Rubric | null;
  /** The cell of each is a path such as `scorecards[0].criteria[2].rule.best`; the sheet is null. */
  readonly issues: Issue[];
}

/**
 * Reads a rubric: checks its shape, fills in the defaults and looks for rules that cannot be meant.
 * Whatever the data, it answers with issues and does not throw. The meaning is checked only once
 * the shape is right.
 *
 * @param json a parsed `jinpai-rubric/1` file
 * @example
 * const { rubric, issues } = readRubric(JSON.parse(text));
 * if (rubric === null) show(issues);
 */
export function readRubric(json: unknown): RubricReading {
  const shape = rubricSchema.safeParse(json);
  const found: Finding[] = shape.success ? lint(shape.data) : shape.error.issues.flatMap((issue) => findings(issue, json));
  const issues = found.map((finding) => placed(finding, json));
  return { rubric: shape.success && !hasErrors(issues) ? shape.data : null, issues };
}
