import { error, placed } from "../../../src/appraisal/rubric/finding";

const finding = error("min-above-max", { min: 0, max: -1 }, ["score", "min"], ["score", "max"]);

test("a finding gets its place and value from the file", () => {
  expect(placed(finding, { score: { min: 0, max: -1 } })).toEqual({
    severity: "error",
    code: "min-above-max",
    sheet: null,
    cell: "score.min",
    value: 0,
    params: { min: 0, max: -1 },
  });
});

test("what the file leaves to its default is not pointed at", () => {
  expect(placed(finding, { score: { max: -1 } })).toMatchObject({ cell: "score.max", value: -1 });
});
