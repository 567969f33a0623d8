import { join } from "node:path";
import { readRubric } from "../src/appraisal/rubric/read";
import { score } from "../src/pipeline";
import { resultOf, stoppedResult, type Result } from "../src/report/result";
import { casesBelow, type Case } from "./cases";

async function resultOfCase({ rubric: json, period, grids }: Case): Promise<Result> {
  const { rubric, issues } = readRubric(json);
  if (rubric === null) return stoppedResult("", null, issues, "zh-CN");
  const run = score(await grids(), rubric, { period });
  const all = [...issues, ...run.issues];
  return run.appraisal === null ? stoppedResult(rubric.name, period ?? null, all, "zh-CN") : resultOf(run.appraisal, all, "zh-CN");
}

/** Where the result differs from the expectation, as paths; numbers agree to 9 decimals. */
function differences(actual: unknown, expected: unknown, path = "result"): string[] {
  if (typeof expected === "number" && typeof actual === "number") return Math.abs(actual - expected) <= 1e-9 ? [] : [`${path}: ${actual}, expected ${expected}`];
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return [`${path}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`];
    return expected.flatMap((item, i) => differences(actual[i], item, `${path}[${i}]`));
  }
  if (expected !== null && typeof expected === "object") {
    if (actual === null || typeof actual !== "object") return [`${path}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`];
    return Object.entries(expected).flatMap(([key, value]) => differences((actual as Record<string, unknown>)[key], value, `${path}.${key}`));
  }
  return Object.is(actual, expected) ? [] : [`${path}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`];
}

describe("worked cases", () => {
  const cases = casesBelow(join(__dirname, "cases"));

  it.each(cases.map((one) => [one.name, one] as const))("%s", async (_, one) => {
    const { issues: expectedIssues = [], ...expected } = one.expected as { issues?: Partial<Result["issues"][number]>[] };
    const result = await resultOfCase(one);
    expect(differences(result, expected)).toEqual([]);
    expect(result.issues).toEqual(expect.arrayContaining(expectedIssues.map((issue) => expect.objectContaining(issue))));
    if (expectedIssues.every(({ severity }) => severity !== "error")) expect(result.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("finds the cases", () => {
    expect(cases.length).toBeGreaterThan(5);
  });
});
