import { linkSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseCommand } from "../../src/cli/arguments";
import { earlierFile, outputProblem, scoredFile } from "../../src/cli/outputs";

const asked = (line: string) => parseCommand(line.split(" "));

describe("the scored workbook", () => {
  const file = (line: string) => scoredFile(asked(line) as Parameters<typeof scoredFile>[0]);

  test.each([
    ["score 数据/5月.xlsx", "数据/5月.scored.xlsx"],
    ["score 5月.XLSM", "5月.scored.xlsm"],
    ["score 5月.csv 花名册.xlsx", "5月.scored.xlsx"],
    ["score 5月.scored.xlsx", "5月.scored (2).xlsx"],
    ["score ./5月.scored.xlsx", "5月.scored (2).xlsx"],
    ["score 5月.xlsx 5月.scored.xlsx", "5月.scored (2).xlsx"],
    ["score v1.2.xlsx", "v1.2.scored.xlsx"],
    ["score 5月.xlsx --out 结果/六月.xlsx", "结果/六月.xlsx"],
    ["score 5月.xlsx --dry-run", null],
  ])("%s", (line, expected) => expect(file(line)).toBe(expected));

  test("a numbered one gets the next number", () => expect(scoredFile({ ...(asked("score x") as Parameters<typeof scoredFile>[0]), books: ["5月.scored (2).xlsx"] })).toBe("5月.scored.xlsx"));

  test("what it replaces is kept under its own ending", () => expect(earlierFile("数据/5月.scored.xlsm")).toBe("数据/5月.scored.bak.xlsm"));
});

describe("where nothing may be written", () => {
  const found = async (line: string) => {
    const issue = await outputProblem(asked(line));
    return issue && [issue.code, issue.params.file];
  };

  test.each([
    ["payroll a.xlsx --out a.xlsx", ["output-is-input", "a.xlsx"]],
    ["payroll a.xlsx 数据/b.csv --out ./数据/../数据/b.csv", ["output-is-input", "./数据/../数据/b.csv"]],
    ["score a.xlsx --json a.xlsx", ["output-is-input", "a.xlsx"]],
    ["score a.xlsx --rubric r.json --json r.json", ["output-is-input", "r.json"]],
    ["score a.xlsx --out a.xlsx", ["output-is-input", "a.xlsx"]],
    ["score a.bak.xlsx --out a.xlsx", ["output-is-input", "a.bak.xlsx"]],
    ["score a.xlsx --out b.xlsx --json b.xlsx", ["outputs-are-one", "b.xlsx"]],
    ["score a.xlsx --json a.scored.xlsx", ["outputs-are-one", "a.scored.xlsx"]],
    ["score a.xlsm --out b.xlsx", ["output-ending", "b.xlsx"]],
    ["score a.csv --out b.csv", ["output-ending", "b.csv"]],
    ["score a.xlsx --json a.json", null],
    ["score a.xlsx --dry-run --json a.scored.xlsx", null],
    ["score a.xlsx", null],
    ["payroll a.xlsx --template team --out a.csv", null],
    ["explain a.xlsx a.xlsx", null],
    ["rubric init --template team --out a.xlsx", null],
  ])("%s", async (line, expected) => expect(await found(line)).toEqual(expected));

  test("a file is the same one under its other name", async () => {
    const folder = mkdtempSync(join(tmpdir(), "jinpai-"));
    const [data, other] = [join(folder, "5月.xlsx"), join(folder, "link.xlsx")];
    try {
      writeFileSync(data, "x");
      linkSync(data, other);
      expect(await outputProblem(parseCommand(["score", data, "--out", other]))).toMatchObject({ code: "output-is-input" });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
