import { file } from "../../../src/locale/en/file";

const FACTS = { part: "xl/workbook.xml", megabytes: 512, ratio: 200, limit: 10_000, sheets: "KPI Scores", cells: "KPI Bonus!O5:O9", reason: "Failed to fetch" };
const sentences = Object.entries(file as object as Record<string, (facts: typeof FACTS) => string>).map(([code, say]) => [code, say(FACTS)]);

describe("file, en", () => {
  it.each(sentences)("%s says what to do", (_, text) => {
    expect(text).toMatch(/\b(retry|Choose|choose|split|Export|Copy|Save|save|Press)\b.*\.$/);
    expect(text).not.toMatch(/undefined|NaN|[\u4e00-\u9fff]/);
  });

  it("names a damaged part only when there is one", () => {
    expect(file["file-damaged"]({ part: "xl/styles.xml" })).toContain("(xl/styles.xml)");
    expect(file["file-damaged"]({ part: "" })).not.toContain("()");
  });
});
