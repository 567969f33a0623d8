import { dataValidations, liveValidation } from "../../../../src/book/file/parts/validations";
import type { Validation } from "../../../../src/book/model/workbook";
import { range } from "./gallery";

const cells = range(1, 2, 8, 2);
const base = { range: cells, error: "不行" };
const one = (validation: Validation) => dataValidations([validation]).slice('<dataValidations count="1">'.length, -"</dataValidations>".length);
const refused = 'allowBlank="1" showErrorMessage="1" error="不行"';

test("none", () => expect(dataValidations([])).toBe(""));

test.each<[string, Validation, string]>([
  ["a list", { ...base, kind: "list", items: ["金牌", 'A"B', "C&D"] }, `<dataValidation type="list" ${refused} sqref="C2:C9"><formula1>&quot;金牌,A&quot;&quot;B,C&amp;D&quot;</formula1></dataValidation>`],
  ["a list from cells", { ...base, kind: "listRange", reference: "'Q&A'!$A$2:$A$9" }, `<dataValidation type="list" ${refused} sqref="C2:C9"><formula1>'Q&amp;A'!$A$2:$A$9</formula1></dataValidation>`],
  ["a number between two", { ...base, kind: "number", min: 0, max: 1.5 }, `<dataValidation type="decimal" ${refused} sqref="C2:C9"><formula1>0</formula1><formula2>1.5</formula2></dataValidation>`],
  ["a whole number from one on", { ...base, kind: "number", min: 1, whole: true }, `<dataValidation type="whole" operator="greaterThanOrEqual" ${refused} sqref="C2:C9"><formula1>1</formula1></dataValidation>`],
  ["a number up to one", { ...base, kind: "number", max: 100 }, `<dataValidation type="decimal" operator="lessThanOrEqual" ${refused} sqref="C2:C9"><formula1>100</formula1></dataValidation>`],
  ["any number", { ...base, kind: "number" }, `<dataValidation type="decimal" operator="greaterThanOrEqual" ${refused} sqref="C2:C9"><formula1>-1E+307</formula1></dataValidation>`],
])("%s", (_, validation, xml) => expect(one(validation)).toBe(xml));

test("a prompt keeps its line breaks and its length within what Excel holds", () => {
  expect(one({ ...base, kind: "number", prompt: "一\n二" })).toContain('showInputMessage="1" prompt="一&#10;二"');
  expect(/prompt="([^"]*)"/.exec(one({ ...base, kind: "number", prompt: "长".repeat(300) }))![1]).toHaveLength(255);
  expect(/error="([^"]*)"/.exec(one({ ...base, kind: "number", error: "长".repeat(300) }))![1]).toHaveLength(225);
});

test("a list that does not fit into the rule is a mistake of the plan", () => {
  const fits = Array.from({ length: 64 }, () => "abc");
  expect(one({ ...base, kind: "list", items: fits })).toContain("abc,abc");
  expect(() => one({ ...base, kind: "list", items: [...fits, "d"] })).toThrow("needs a range");
  expect(() => one({ ...base, kind: "list", items: ["a,b"] })).toThrow("needs a range");
});

test.each([
  [{ date: { formula1: 46143, operator: "GreaterThanOrEqualTo" } }, 'type="date" operator="greaterThanOrEqual"', "<formula1>46143</formula1>"],
  [{ textLength: { formula1: 2, formula2: 8, operator: "Between" } }, 'type="textLength" operator="between"', "<formula1>2</formula1><formula2>8</formula2>"],
  [{ custom: { formula: "=LEN(A1)<5" } }, 'type="custom" operator="between"', "<formula1>LEN(A1)&lt;5</formula1>"],
])("a rule of people's is written in the words of files: %j", (rule, kind, formulas) => {
  const xml = liveValidation({ range: { top: 0, left: 0, bottom: 0, right: 0 }, rule: { kind: "other", rule }, prompt: "", error: "", manner: { promptTitle: "", errorTitle: "注意", style: "Warning" } });
  expect(xml).toContain(`${kind} allowBlank="1" showErrorMessage="1" errorStyle="warning" errorTitle="注意"`);
  expect(xml).toContain(formulas);
});
