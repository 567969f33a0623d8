import { associateFunctions } from "../../src/functions/associate";
import { FUNCTIONS } from "../../src/functions/registry";

/** Excel's own, as its documentation describes it. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const registered = new Map<string, (...given: unknown[]) => unknown>();
let locale: "zh-CN" | "en" = "zh-CN";

beforeAll(() => {
  const excel = { associate: (id: string, call: (...given: unknown[]) => unknown) => registered.set(id, call), Error: ExcelError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } };
  (globalThis as { CustomFunctions?: unknown }).CustomFunctions = excel;
  associateFunctions(() => locale);
});

afterAll(() => {
  delete (globalThis as { CustomFunctions?: unknown }).CustomFunctions;
});

const call = (id: string, ...given: unknown[]) => registered.get(id)!(...given);

function thrown(id: string, ...given: unknown[]): unknown {
  try {
    return call(id, ...given);
  } catch (error) {
    return error;
  }
}

test("every function is registered under its id", () => expect([...registered.keys()]).toEqual(Object.keys(FUNCTIONS)));

test("values pass as they are, whatever Excel hands over besides", () => {
  expect(call("TOTAL", [[80], [100]], [[1], [3]], { functionName: "TOTAL" })).toBe(95);
  expect(call("RANK", [[80, 100, ""]], null)).toEqual([[2, 1, ""]]);
});

test("an error is Excel's, with a message in the language of the moment", () => {
  locale = "zh-CN";
  expect(thrown("TOTAL", [["优秀"]], [[1]])).toMatchObject({ code: "#VALUE!", message: "参数 points 第 1 行第 1 列：“优秀”不是数字。请填数字，如 95、95% 或 1.5万；没有就留空。" });
  locale = "en";
  expect(thrown("TOTAL", [["优秀"]], [[1]])).toMatchObject({ code: "#VALUE!", message: 'Argument points, row 1, column 1: "优秀" is not a number. Write a number such as 95, 95% or 15000, or leave the cell empty.' });
  expect(thrown("POOL", 100, [[0], [0]])).toMatchObject({ code: "#N/A", message: "Argument weights: There is nothing with a weight above 0. Fill in the weights." });
});

test("of several cells, only those that cannot be read are errors", () => {
  const cells = call("SECONDS", [["1:20"], ["很快"]]) as unknown[][];
  expect(cells[0]).toEqual([80]);
  expect(cells[1]![0]).toBeInstanceOf(ExcelError);
  expect(cells[1]![0]).toMatchObject({ message: expect.stringContaining("row 2, column 1") as string });
});

test("were a function to fail, its cell would say so", () => {
  locale = "zh-CN";
  const hostile = { get basicValue(): never { throw new Error("out of order"); } };
  expect(thrown("TIER", hostile, [[]])).toMatchObject({ code: "#VALUE!", message: "函数没有算出来（out of order）。可以重新计算试试；若仍如此，请把公式一并反馈给我们。" });
});
