import fc from "fast-check";
import { readRubric } from "../../../src/appraisal/rubric/read";
import { rubricToJson } from "../../../src/appraisal/rubric/write";
import { anyRubric, anyRubricJson } from "../../arbitraries/rubric";
import { exampleJson } from "./example";

test("writes the rubric of the specification as the specification does", () => {
  const { plan, ...example } = exampleJson();
  const written = JSON.parse(JSON.stringify(rubricToJson(readRubric({ ...example, plan }).rubric!)));
  expect(written).toEqual({ ...example, plan });
});

test("generated rubrics are valid", () => {
  fc.assert(
    fc.property(anyRubricJson, (json) => {
      expect(readRubric(json).issues.filter(({ severity }) => severity === "error")).toEqual([]);
    }),
  );
});

test("what is written reads back to an equal rubric, and writes again to the same text", () => {
  fc.assert(
    fc.property(anyRubric, (rubric) => {
      const text = JSON.stringify(rubricToJson(rubric));
      const again = readRubric(JSON.parse(text)).rubric!;
      expect(again).toEqual(rubric);
      expect(JSON.stringify(rubricToJson(again))).toBe(text);
    }),
  );
});
