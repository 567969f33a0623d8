import { cliPhrasesOf, functionPhrasesOf, messageOf, phrasesOf, taskpanePhrasesOf } from "../../src/locale/locale";
import type { Issue } from "../../src/appraisal/issue";
import { scoringIssue } from "../../src/appraisal/issues";
import * as en from "../../src/locale/en";
import * as zhCN from "../../src/locale/zh-CN";

type Sentence = (facts: object) => string;
const chinese = /[\u3400-\u9FFF]/;
const fullWidth = /[，。：；（）「」『』？！、]/;

/** Facts that only some words fit: codes that the wording looks up, and numbers. */
const PARTICULAR: Readonly<Record<string, unknown>> = {
  op: ">=",
  unit: "count",
  table: "criteria",
  column: "weight",
  other: "metric",
  words: "directions",
  direction: "lower",
  rule: "linear",
  kind: "fixed",
  ...Object.fromEntries(["bound", "before", "value", "amount", "heads", "given", "count", "percent", "points", "share", "n", "error", "warning", "info"].map((name) => [name, 12])),
};

/** Facts of every name, and a plain text as well: what is not in particular something is X1, of neither language. */
const FACTS: object = new Proxy({}, { get: (_, name) => (name === Symbol.toPrimitive ? () => "X1" : (PARTICULAR[name as string] ?? "X1")) });

/** Every key with what stands there: texts, and sentences given neutral facts. */
function spoken(phrases: object, path = ""): [key: string, text: string][] {
  return Object.entries(phrases).flatMap(([key, said]): [string, string][] => {
    if (typeof said === "object") return spoken(said as object, `${path}${key}.`);
    return [[path + key, String(typeof said === "function" ? (said as (...facts: unknown[]) => string)(FACTS, FACTS, FACTS) : said)]];
  });
}

const issuesIn = { "zh-CN": zhCN.issues, en: en.issues } as unknown as Record<"zh-CN" | "en", Record<string, Sentence>>;

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
  ["custom functions", functionPhrasesOf("zh-CN"), functionPhrasesOf("en")],
])("phrases of %s", (_, zh, english) => {
  test("the same keys in both languages", () => {
    const keys = (phrases: object) => spoken(phrases).map(([key]) => key).sort();
    expect(keys(zh)).toEqual(keys(english));
  });

  test("no Chinese in the English ones", () => {
    for (const [key, text] of spoken(english)) expect([key, text]).toEqual([key, expect.not.stringMatching(chinese)]);
  });

  test("none is empty or broken", () => {
    for (const [key, text] of [...spoken(zh), ...spoken(english)]) expect([key, text]).toEqual([key, expect.not.stringMatching(/undefined|NaN|\[object|^$/)]);
  });
});

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

  test("a code without wording is a programming error", () => {
    const issue: Issue = { severity: "info", code: "unheard-of", sheet: null, cell: null, value: null, params: {} };
    expect(() => messageOf(issue, "en")).toThrow('no wording for issue "unheard-of" in en');
  });
});
