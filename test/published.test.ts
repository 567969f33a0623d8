import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RubricTables } from "../src/appraisal/rubric/cells/cell";
import { readRubricTables } from "../src/appraisal/rubric/cells/read-tables";
import { tablesToJson } from "../src/appraisal/rubric/cells/to-json";

/**
 * Published tables with their misprints, as cells: as-printed.json holds the tables, and
 * expected-issues.json all that must be found in them, and where. The rubric beside them is the repair.
 */
const root = join(__dirname, "cases/published");
const printed = readdirSync(root).filter((folder) => existsSync(join(root, folder, "as-printed.json")));

function json<T>(folder: string, file: string): T {
  return JSON.parse(readFileSync(join(root, folder, file), "utf8")) as T;
}

interface WithRules {
  readonly scorecards: readonly { readonly criteria: readonly { readonly metric: string; readonly rule: object }[] }[];
}

/** The rules of a rubric by metric. */
function rulesOf({ scorecards }: WithRules): Record<string, object> {
  return Object.fromEntries(scorecards.flatMap(({ criteria }) => criteria.map(({ metric, rule }) => [metric, rule])));
}

describe("published tables as printed", () => {
  test.each(printed)("%s: every misprint is found, at its cell, and nothing else", (folder) => {
    const { issues } = readRubricTables(json<RubricTables>(folder, "as-printed.json"));
    const found = issues.map(({ severity, code, cell }) => ({ severity, code, cell }));
    expect(found).toEqual(json(folder, "expected-issues.json"));
  });

  test.each(["R1", "R2"])("%s: bands that contradict themselves are read as they were meant", (folder) => {
    const { json: read } = tablesToJson(json<RubricTables>(folder, "as-printed.json"));
    const repaired = rulesOf(json<WithRules>(folder, "rubric.json"));
    expect(rulesOf(read as WithRules)).toMatchObject(repaired);
  });

  test("there are some", () => {
    expect(printed.length).toBeGreaterThan(4);
  });
});
