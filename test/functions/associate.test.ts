/** @jest-environment ./test/office/environment.ts */
import { join } from "node:path";
import { metadataIn } from "../../scripts/functions/metadata";
import { associateFunctions } from "../../src/functions/associate";
import { FUNCTIONS } from "../../src/functions/registry";
import type { CustomFunctions as Functions, FunctionAnswer } from "../../src/host/custom-functions";
import type { FunctionArgument } from "../../src/host/function-arguments";
import { usersBook } from "../office/books";
import { openInExcel } from "../office/start";

/** The client's own list of what was associated. */
declare const CustomFunctions: { readonly _association: { readonly mappings: Readonly<Record<string, (...given: unknown[]) => unknown>> } };

let excel: Functions;
let locale: "zh-CN" | "en" = "zh-CN";

beforeAll(async () => {
  const line = await openInExcel(usersBook(), { functions: await metadataIn(join(__dirname, "../../src/functions")) });
  excel = line.host.session.functions;
  associateFunctions(() => locale);
});

const call = (id: string, ...given: FunctionArgument[]): Promise<FunctionAnswer> => excel.invoke(id, given);

test("every function is registered under its id", () => expect(Object.keys(CustomFunctions._association.mappings)).toEqual(Object.keys(FUNCTIONS)));

test("values pass as they are", async () => {
  expect(await call("TOTAL", [[80], [100]], [[1], [3]])).toBe(95);
  expect(await call("RANK", [[80, 100, null]])).toEqual([[2, 1, ""]]);
});

test("an error is Excel's, with a message in the language of the moment", async () => {
  locale = "zh-CN";
  expect(await call("TOTAL", [["优秀"]], [[1]])).toEqual({ error: "#VALUE!", message: "参数 points 第 1 行第 1 列：“优秀”不是数字。请填数字，如 95、95% 或 1.5万；没有就留空。" });
  locale = "en";
  expect(await call("TOTAL", [["优秀"]], [[1]])).toEqual({ error: "#VALUE!", message: 'Argument points, row 1, column 1: "优秀" is not a number. Write a number such as 95, 95% or 15000, or leave the cell empty.' });
  expect(await call("POOL", 100, [[0], [0]])).toEqual({ error: "#N/A", message: "Argument weights: There is nothing with a weight above 0. Fill in the weights." });
});

test("of several cells, only those that cannot be read are errors", async () => {
  locale = "en";
  expect(await call("SECONDS", [["1:20"], ["很快"]])).toEqual([[80], [{ error: "#VALUE!", message: expect.stringContaining("row 2, column 1") as string }]]);
});

test("were a function to fail, its cell would say so", () => {
  locale = "zh-CN";
  const hostile = { get basicValue(): never { throw new Error("out of order"); } };
  expect(() => CustomFunctions._association.mappings.TIER!(hostile, [[]])).toThrow("函数没有算出来（out of order）。可以重新计算试试；若仍如此，请把公式一并反馈给我们。");
});
