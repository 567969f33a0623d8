import { hasErrors, type Issue } from "../../issue";
import { readRubric, type RubricReading } from "../read";
import type { RubricTables } from "./cell";
import { locateInTable } from "./places";
import { tablesToJson, type TablesOptions } from "./to-json";

/**
 * Reads the rubric that the tables hold and checks it like any other. Every issue names the cell to
 * mend. What follows from an error in the same row is not said again, nor what was said of a rate
 * when its cell was read.
 *
 * @returns the rubric, null when there are errors; `issues` in the order of the tables, then of the checks
 * @example readRubricTables(rubricToTables(rubric, "zh-CN")).rubric // equal to rubric
 */
export function readRubricTables(tables: Partial<RubricTables>, options: TablesOptions = {}): RubricReading {
  const { json, issues, places } = tablesToJson(tables, options);
  const { rubric, issues: checks } = readRubric(json);
  const locate = options.locate ?? locateInTable;
  const located = checks.flatMap((issue): Issue[] => {
    const at = places.of(issue.cell ?? "");
    return places.hasError(at) || issue.code === "rate-above-one" ? [] : [{ ...issue, ...locate(at.table, at.row, at.column) }];
  });
  const all = [...issues, ...located];
  return { rubric: hasErrors(all) ? null : rubric, issues: all };
}
