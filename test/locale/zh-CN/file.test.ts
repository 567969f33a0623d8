import { file } from "../../../src/locale/zh-CN/file";

const FACTS = { part: "xl/workbook.xml", megabytes: 512, ratio: 200, limit: 10_000, sheets: "KPI Scores", cells: "KPI Bonus!O5:O9", reason: "Failed to fetch" };
const sentences = Object.entries(file as object as Record<string, (facts: typeof FACTS) => string>).map(([code, say]) => [code, say(FACTS)]);

describe("file, zh-CN", () => {
  it.each(sentences)("%s says what to do", (_, text) => {
    expect(text).toMatch(/请.*。$/);
    expect(text).not.toMatch(/undefined|NaN/);
  });

  it("names a damaged part only when there is one", () => {
    expect(file["file-damaged"]({ part: "xl/styles.xml" })).toContain("（xl/styles.xml）");
    expect(file["file-damaged"]({ part: "" })).not.toContain("（）");
  });
});
