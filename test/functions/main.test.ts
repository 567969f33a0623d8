/**
 * The functions as Excel calls them: told of by their metadata, associated with Microsoft's client,
 * called over the wire.
 *
 * @jest-environment ./test/office/environment.ts
 */
import { join } from "node:path";
import { metadataIn } from "../../scripts/functions/metadata";
import type { CellValue } from "../../src/book/grid";
import { FUNCTIONS } from "../../src/functions/registry";
import type { CustomFunctions, FunctionAnswer } from "../../src/host/custom-functions";
import type { FunctionArgument } from "../../src/host/function-arguments";
import { workedExample } from "../appraisal/worked-example";
import { usersBook } from "../office/books";
import { openInExcel } from "../office/start";
import { reportOf } from "../report/report-of";
import { published, type Range } from "./published";

let excel: CustomFunctions;

beforeAll(async () => {
  const line = await openInExcel(usersBook(), { functions: await metadataIn(join(__dirname, "../../src/functions")) });
  excel = line.host.session.functions;
  await import("../../src/functions/main");
});

const down = (...cells: CellValue[]): CellValue[][] => cells.map((cell) => [cell]);
/** As it stands in a sheet: what has no value is an empty cell. */
const cells = (rows: Range): CellValue[][] => rows.map((row) => row.map((cell) => (cell === "" ? null : (cell as CellValue))));

const example = published(reportOf(workedExample()), "zh-CN");
const [data, criteria, tiers, settings, metrics] = [example.data, example.criteria, example.tiers, example.settings, example.metrics].map(cells) as [CellValue[][], CellValue[][], CellValue[][], CellValue[][], CellValue[][]];
const steps: CellValue[][] = [["等级", "最低总分", "奖金系数"], ["A", 90, 1.2], ["B", null, 1]];
const scorecard = criteria.slice(0, 2);

interface Asked {
  readonly of: string;
  readonly id: string;
  readonly given: readonly FunctionArgument[];
  readonly gives: unknown;
}

const ASKED: readonly Asked[] = [
  { of: "a team spills", id: "SCORES", given: [data, criteria, tiers, settings], gives: example.trial },
  { of: "the same with the units of its metrics", id: "SCORES", given: [data, criteria, tiers, settings, metrics], gives: example.trial },
  { of: "a team without tiers, settings and metrics", id: "SCORES", given: [data, criteria], gives: expect.arrayContaining([expect.arrayContaining(["小美", "售前", 80])]) },
  { of: "a team without data is told whole", id: "SCORES", given: [[[null]], criteria], gives: { error: "#VALUE!", message: "参数 data：没有内容。请填写，或选中所在区域；有表头的要连表头一起选。" } },
  { of: "an agent's steps", id: "EXPLAIN", given: ["小美", data, criteria, tiers, settings, metrics], gives: expect.arrayContaining([["小美（王小美），工号 K017，岗位 售前，考核周期 2026-05"]]) },
  { of: "an agent that is not there", id: "EXPLAIN", given: ["小红", data, criteria], gives: { error: "#N/A", message: expect.stringMatching(/^参数 agent：.*小红/) } },
  { of: "points of a value", id: "POINTS", given: [0.58, scorecard], gives: 80 },
  { of: "points of an empty cell", id: "POINTS", given: [null, scorecard], gives: "" },
  { of: "points of an error", id: "POINTS", given: [{ error: "#N/A" }, scorecard], gives: "" },
  { of: "points by rank without the group", id: "POINTS", given: [300, [["考核项", "评分规则", "方向"], ["销售额", "排名", "越高越好"]]], gives: { error: "#N/A", message: expect.stringMatching(/^参数 group：/) } },
  { of: "points by rank within the group", id: "POINTS", given: [300, [["考核项", "评分规则", "方向"], ["销售额", "排名", "越高越好"]], down(100, 200, 300, null, 400, 500)], gives: 50 },
  { of: "a weighted mean, an empty cell left out", id: "TOTAL", given: [[[80, 100, null]], [[1, 3, 6]]], gives: 95 },
  { of: "a word among points", id: "TOTAL", given: [[["优秀"]], [[1]]], gives: { error: "#VALUE!", message: "参数 points 第 1 行第 1 列：“优秀”不是数字。请填数字，如 95、95% 或 1.5万；没有就留空。" } },
  { of: "a tier", id: "TIER", given: [88.4, steps], gives: "B" },
  { of: "a tier of an empty cell", id: "TIER", given: [null, steps], gives: "" },
  { of: "an error among the tiers", id: "TIER", given: [88, [["等级", "最低总分"], ["A", { error: "#REF!" }], ["B", null]]], gives: { error: "#VALUE!", message: expect.stringMatching(/^参数 tiers 第 2 行第 2 列：.*#REF!/) } },
  { of: "a bonus", id: "BONUS", given: [95, steps, 1000, 0.5], gives: 600 },
  { of: "a bonus, its proration an empty cell", id: "BONUS", given: [95, steps, 1333.33, null], gives: 1600 },
  { of: "a commission, in steps given in one cell", id: "COMMISSION", given: [30000, ">0:0.1%; >20000:0.35%"], gives: 55 },
  { of: "a commission on the whole amount", id: "COMMISSION", given: [30000, [[">0:0.1%; >20000:0.35%"]], "全额"], gives: 105 },
  { of: "shares of a pool", id: "POOL", given: [100, down(1, 1, 1)], gives: down(33.34, 33.33, 33.33) },
  { of: "a pool that nobody has a share of", id: "POOL", given: [100, down(0, null)], gives: { error: "#N/A", message: expect.stringMatching(/^参数 weights：/) } },
  { of: "ranks beside their scores", id: "RANK", given: [[[80, 100, null, 80]]], gives: [[2, 1, "", 2]] },
  { of: "ranks without gaps", id: "RANK", given: [down(80, 100, 80, 70), "dense"], gives: down(2, 1, 2, 3) },
  { of: "durations, those that are none told in their cells", id: "SECONDS", given: [down("1分20秒", "很快", null)], gives: [[80], [{ error: "#VALUE!", message: expect.stringMatching(/^参数 text 第 2 行第 1 列：.*很快/) }], [""]] },
  { of: "the duration of a single cell", id: "SECONDS", given: ["1:20"], gives: [[80]] },
  { of: "rates of one range", id: "RATE", given: [down(97.5, "50%", null)], gives: down(0.975, 0.5, "") },
];

describe("over the wire", () => {
  let answers: FunctionAnswer[];
  // Together, as Excel recalculates a sheet.
  beforeAll(async () => {
    answers = await Promise.all(ASKED.map(({ id, given }) => excel.invoke(id, given)));
  });

  test.each(ASKED.map(({ id, of }, n) => [`KPI.${id}`, of, n] as const))("%s: %s", (_, __, n) => expect(answers[n]).toEqual(ASKED[n]!.gives));

  test("every function was called", () => expect(new Set(ASKED.map(({ id }) => id))).toEqual(new Set(Object.keys(FUNCTIONS))));
});

test("a call that its formula no longer waits for ends, and the next ones are answered", async () => {
  const stop = new AbortController();
  const call = excel.invoke("SCORES", [data, criteria, tiers, settings], stop.signal);
  setTimeout(() => stop.abort(new Error("written over")), 0);
  await expect(call).rejects.toThrow("written over");
  expect(await excel.invoke("SECONDS", ["1:20"])).toEqual([[80]]);
});

test("a function that there is not", async () => {
  expect(await excel.invoke("SCORE", [data, criteria])).toEqual({ error: "#NAME?" });
});
