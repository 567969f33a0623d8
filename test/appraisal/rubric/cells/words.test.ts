import { allWords, readWord, saysNone, VOCABULARY, writeWord, type VocabularyName, type Words } from "../../../../src/appraisal/rubric/cells/words";
import { fold } from "../../../../src/appraisal/rubric/cells/fold";

const NAMES = Object.keys(VOCABULARY) as VocabularyName[];

test.each(NAMES)("every word of %s is read back in both languages", (name) => {
  for (const value of Object.keys(VOCABULARY[name]) as never[]) {
    for (const locale of ["zh-CN", "en"] as const) expect(readWord(name, writeWord(name, value, locale))).toBe(value);
  }
});

test.each(NAMES)("no spelling of %s means two things", (name) => {
  const words = VOCABULARY[name] as Words<string>;
  const spellings = Object.entries(words).flatMap(([value, word]) => [...new Set([value, word["zh-CN"], word.en, ...(word.also ?? [])].map(fold))]);
  expect(new Set(spellings).size).toBe(spellings.length);
});

test("case, width and spaces do not count", () => {
  expect(readWord("directions", " ＨＩＧＨＥＲ is  better")).toBe("higher");
  expect(readWord("missing", "计 ０ 分")).toBe("zero");
  expect(readWord("directions", "随便")).toBeNull();
});

test("none has its own words", () => {
  expect(["无", "不限", "None", "NO LIMIT"].every(saysNone)).toBe(true);
  expect(saysNone("0")).toBe(false);
});

test("messages list what can be written", () => {
  expect(allWords("missing", "zh-CN")).toEqual(["不计入", "计0分", "不参评"]);
});
