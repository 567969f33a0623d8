import { speechOf } from "../../../../src/appraisal/rubric/cells/speech";
import { rubricToTables } from "../../../../src/appraisal/rubric/cells/to-tables";
import { readRubric } from "../../../../src/appraisal/rubric/read";
import { exampleJson } from "../example";

const rubric = readRubric(exampleJson()).rubric!;

test.each(["zh-CN", "en"] as const)("the tables as they are written in %s", (locale) => {
  const { locale: spoken, called } = speechOf(rubricToTables(rubric, locale));
  expect(spoken).toBe(locale);
  expect(called.get("sales")).toEqual(["销售额"]);
  expect(called.has("asked")).toBe(false);
});

test("every name that cells use, each once; those of the metrics' own table do not count", () => {
  const tables = rubricToTables(rubric, "zh-CN");
  const settings = tables.settings.map((row) => (row[0] === "总分加减项" ? ["总分加减项", "sales; 销售额"] : row));
  expect(speechOf({ ...tables, settings }).called.get("sales")).toEqual(["销售额", "sales"]);
  expect(speechOf({ metrics: tables.metrics }).called.size).toBe(0);
});
