import fc from "fast-check";
import { readRubricTables } from "../../../../src/appraisal/rubric/cells/read-tables";
import { rubricToTables } from "../../../../src/appraisal/rubric/cells/to-tables";
import { readRubric } from "../../../../src/appraisal/rubric/read";
import type { Locale, Rubric } from "../../../../src/appraisal/rubric/types";
import { anyRubric, anyRubricJson } from "../../../arbitraries/rubric";
import { loadTemplate, templateNames } from "../../../../src/templates";
import { exampleJson } from "../example";

const LOCALES: readonly Locale[] = ["zh-CN", "en"];
const anyLocale = fc.constantFrom(...LOCALES);

function errors(rubric: Rubric, locale: Locale) {
  return readRubricTables(rubricToTables(rubric, locale)).issues.filter((issue) => issue.severity === "error");
}

describe("rubric -> cells -> rubric", () => {
  test.each(LOCALES)("the rubric of the specification, in %s, without a single issue", (locale) => {
    const { rubric } = readRubric(exampleJson());
    expect(readRubricTables(rubricToTables(rubric!, locale))).toEqual({ rubric, issues: [] });
  });

  test.each(templateNames("en").flatMap(({ name }) => LOCALES.map((locale) => [name, locale] as const)))("the template %s in %s", (name, locale) => {
    const { rubric } = readRubric(loadTemplate(name, locale));
    expect(readRubricTables(rubricToTables(rubric!, locale)).rubric).toEqual(rubric);
  });

  test("any rubric, in either language", () => {
    fc.assert(
      fc.property(anyRubric, anyLocale, (rubric, locale) => {
        expect(errors(rubric, locale)).toEqual([]);
        expect(readRubricTables(rubricToTables(rubric, locale)).rubric).toEqual(rubric);
      }),
      { numRuns: 150 },
    );
  });

  test("names with every character that means something in a notation", () => {
    const part = fc.constantFrom("=", "+", "-1", "@x", '"', '""', "“", "”", "；", ";", "、", "|", ",", "，", "\n", ":", "：", "≥", "<=", "×", "*", "/", "÷", " ", "007", "9%", "无", "none", "均值", "其余", "x", "超过", "以上", "售前", "\uE000", "😀", "（秒)");
    const odd = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("").trim()).filter((text) => text !== "");
    fc.assert(
      fc.property(anyRubricJson, fc.uniqueArray(odd, { minLength: 26, maxLength: 26 }), anyLocale, (json, names, locale) => {
        const { rubric } = readRubric(renamed(json, names));
        fc.pre(rubric !== null);
        expect(errors(rubric!, locale)).toEqual([]);
        expect(readRubricTables(rubricToTables(rubric!, locale)).rubric).toEqual(rubric);
      }),
      { numRuns: 300 },
    );
  });
});

/** Every text of the rubric that is a name, replaced by an odd one: the same by the same. */
function renamed(json: unknown, names: readonly string[]): unknown {
  const given = new Map<string, string>();
  const fixed = new Set(["schema", "unit", "aggregate", "readAs", "type", "direction", "lowerAs", "by", "op", "of", "relativeTo", "missing", "duplicates", "averageOver", "ties", "mode"]);
  const words = new Set(["groupMean", "groupMedian", "groupTotal", "post", "all", "*"]);
  const nameOf = (text: string) => {
    if (!given.has(text)) given.set(text, names[given.size % names.length]);
    return given.get(text)!;
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return words.has(value) || value === "" ? value : nameOf(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fixed.has(key) ? inner : walk(inner)]));
  };
  return walk(json);
}
