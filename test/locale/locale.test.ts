import { addInMessageOf, certificatePhrasesOf, changePhrasesOf, cliPhrasesOf, coachingPhrasesOf, driverPhrasesOf, editorPhrasesOf, fairnessPhrasesOf, functionHelpOf, functionPhrasesOf, messageOf, payrollPhrasesOf, phrasesOf, reportPhrasesOf, reviewPhrasesOf, taskpanePhrasesOf } from "../../src/locale/locale";
import type { Issue } from "../../src/appraisal/issue";
import { scoringIssue } from "../../src/appraisal/issues";
import { issues as en } from "../../src/locale/en/issues";
import { issues as zhCN } from "../../src/locale/zh-CN/issues";
import { chinese, FACTS, fullWidth, testPhrases } from "./spoken";

type Sentence = (facts: object) => string;

const issuesIn = { "zh-CN": zhCN, en } as unknown as Record<"zh-CN" | "en", Record<string, Sentence>>;

describe("issues", () => {
  test("the same codes in both languages, and in the same order", () => {
    expect(Object.keys(issuesIn["zh-CN"])).toEqual(Object.keys(issuesIn.en));
    expect(Object.keys(issuesIn.en).length).toBeGreaterThan(50);
  });

  test.each(Object.keys(issuesIn["zh-CN"]))("%s", (code) => {
    const [zh, english] = [issuesIn["zh-CN"][code]!(FACTS), issuesIn.en[code]!(FACTS)];
    expect(zh).toMatch(chinese);
    expect(zh).toMatch(/[。）」]$/);
    expect(english).not.toMatch(chinese);
    expect(english).not.toMatch(fullWidth);
    expect(english).toMatch(/[.?!)"]$/);
    for (const text of [zh, english]) expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe.each([
  ["explanations", phrasesOf("zh-CN"), phrasesOf("en")],
  ["the command line", cliPhrasesOf("zh-CN"), cliPhrasesOf("en")],
  ["the task pane", taskpanePhrasesOf("zh-CN"), taskpanePhrasesOf("en")],
  ["the editor of the rubric", editorPhrasesOf("zh-CN"), editorPhrasesOf("en")],
  ["custom functions", functionPhrasesOf("zh-CN"), functionPhrasesOf("en")],
  ["custom functions while they are typed", functionHelpOf("zh-CN"), functionHelpOf("en")],
  ["sheets", reportPhrasesOf("zh-CN"), reportPhrasesOf("en")],
  ["the payroll list", payrollPhrasesOf("zh-CN"), payrollPhrasesOf("en")],
  ["the review", reviewPhrasesOf("zh-CN"), reviewPhrasesOf("en")],
  ["coaching", coachingPhrasesOf("zh-CN"), coachingPhrasesOf("en")],
  ["certificates", certificatePhrasesOf("zh-CN"), certificatePhrasesOf("en")],
  ["changes of a rubric", changePhrasesOf("zh-CN"), changePhrasesOf("en")],
  ["fairness", fairnessPhrasesOf("zh-CN"), fairnessPhrasesOf("en")],
  ["drivers", driverPhrasesOf("zh-CN"), driverPhrasesOf("en")],
])("phrases of %s", (_, zh, english) => testPhrases(zh, english));

describe("messageOf", () => {
  const of = { "zh-CN": "满意度", en: "Satisfaction" };

  test("labels arrive in the language of the sentence", () => {
    const issue = scoringIssue("warning", "base-missing", { agent: "小美", metric: of });
    expect(messageOf(issue, "zh-CN")).toContain("「满意度」");
    expect(messageOf(issue, "en")).toContain('"Satisfaction"');
  });

  test("values are written with their unit", () => {
    const issue = scoringIssue("info", "not-assessed", { agent: "小美", metric: of, of, op: "<=", bound: 0.5, unit: "rate" });
    expect(messageOf(issue, "zh-CN")).toContain("≤ 50%");
    expect(messageOf(issue, "en")).toContain("≤ 50%");
  });

  test("the add-in says the same, but knows neither files nor the command line", () => {
    const issue = scoringIssue("warning", "base-missing", { agent: "小美", metric: of });
    expect(addInMessageOf(issue, "zh-CN")).toBe(messageOf(issue, "zh-CN"));
    expect(() => addInMessageOf({ ...issue, code: "file-empty" }, "zh-CN")).toThrow("no wording");
  });

  test("a code without wording is a programming error", () => {
    const issue: Issue = { severity: "info", code: "unheard-of", sheet: null, cell: null, value: null, params: {} };
    expect(() => messageOf(issue, "en")).toThrow('no wording for issue "unheard-of" in en');
  });
});
