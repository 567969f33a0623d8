import { textIn } from "../../src/locale/wording";

test("a label that comes in both languages is said in one; a plain one as it is", () => {
  const label = { "zh-CN": "满意度", en: "Satisfaction" };
  expect([textIn(label, "zh-CN"), textIn(label, "en")]).toEqual(["满意度", "Satisfaction"]);
  expect(textIn("好评率", "en")).toBe("好评率");
});
