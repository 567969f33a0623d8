/** Wording, said with neutral facts, and what holds of it in every room. */
export const chinese = /[\u3400-\u9FFF]/;
export const fullWidth = /[，。：；（）「」『』？！、]/;

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
  mode: "whole",
  of: "groupMean",
  // A list of one.
  join: () => "X1",
  map: () => ["X1"],
  length: 1,
  ...Object.fromEntries(["bound", "before", "value", "amount", "heads", "given", "count", "percent", "points", "share", "n", "error", "warning", "info"].map((name) => [name, 12])),
};

/** Facts of every name, and a plain text as well: what is not in particular something is X1, of neither language. */
export const FACTS: object = new Proxy({}, { get: (_, name) => (name === Symbol.toPrimitive ? () => "X1" : (PARTICULAR[name as string] ?? "X1")) });

/** Every key with what stands there: texts, and sentences given neutral facts. */
function spoken(phrases: object, path = ""): [key: string, text: string][] {
  return Object.entries(phrases).flatMap(([key, said]): [string, string][] => {
    if (typeof said === "object") return spoken(said as object, `${path}${key}.`);
    return [[path + key, String(typeof said === "function" ? (said as (...facts: unknown[]) => string)(FACTS, FACTS, FACTS) : said)]];
  });
}

/** The tests of one room's phrases in both languages. */
export function testPhrases(zh: object, english: object): void {
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
}
