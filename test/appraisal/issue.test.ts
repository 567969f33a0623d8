import { hasErrors, issueOf } from "../../src/appraisal/issue";

const issue = issueOf<{ "too-small": { bound: number } }>();

test("an issue carries its place where it has one, and null where not", () => {
  expect(issue("warning", "too-small", { bound: 3 }, { sheet: "数据", cell: "B2", value: 0 })).toEqual({
    severity: "warning",
    code: "too-small",
    sheet: "数据",
    cell: "B2",
    value: 0,
    params: { bound: 3 },
  });
  expect(issue("info", "too-small", { bound: 3 })).toMatchObject({ sheet: null, cell: null, value: null });
});

test("only errors stop a run", () => {
  const [error, warning, info] = (["error", "warning", "info"] as const).map((severity) => issue(severity, "too-small", { bound: 1 }));
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([warning!, info!])).toBe(false);
  expect(hasErrors([warning!, error!])).toBe(true);
});
