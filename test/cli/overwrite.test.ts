import { parseCommand } from "../../src/cli/arguments";
import { overwriting } from "../../src/cli/overwrite";

const found = (line: string) => overwriting(parseCommand(line.split(" ")))?.params ?? null;

test.each([
  ["payroll a.xlsx --out a.xlsx", { file: "a.xlsx" }],
  ["payroll a.xlsx 数据/b.csv --out ./数据/../数据/b.csv", { file: "./数据/../数据/b.csv" }],
  ["score a.xlsx --json a.xlsx", { file: "a.xlsx" }],
  ["score a.xlsx --rubric r.json --json r.json", { file: "r.json" }],
  ["score a.xlsx --json a.json", null],
  ["score a.xlsx", null],
  ["payroll a.xlsx --template team --out a.csv", null],
  ["explain a.xlsx a.xlsx", null],
  ["rubric init --template team --out a.xlsx", null],
])("%s", (line, params) => expect(found(line)).toEqual(params));
