import { appraise } from "../../../src/appraisal/appraise";
import { displayWidth } from "../../../src/cli/print/columns";
import { rankingLines } from "../../../src/cli/print/ranking";
import { resultOf } from "../../../src/report/result";
import { tableOf, type TableSpec } from "../../appraisal/metric-table";
import { rubricOf } from "../../appraisal/rubric-of";
import { workedExample } from "../../appraisal/worked-example";

function printed(rubric: Record<string, unknown>, spec: TableSpec): string[] {
  return rankingLines(resultOf(appraise(rubricOf(rubric), tableOf(spec)), [], "zh-CN"), "zh-CN");
}

test("the worked example: pool, ranking, who is not ranked, tiers and Σ bonus", () => {
  const lines = rankingLines(resultOf(workedExample(), [], "zh-CN"), "zh-CN");
  expect(lines).toEqual([
    "售前客服月度考核\u3000考核周期 2026-05",
    "",
    "【售前】4 人",
    "名次  客服  工号  姓名    岗位   总分  等级      奖金",
    "   1  阿强                售前  97.00  A     1,200.00",
    "   2  小美  K017  王小美  售前  88.40  B     1,000.00",
    "   3  小李                售前  72.00  C       600.00",
    "   4  新人                售前  45.71  C       600.00",
    "",
    "【未排名】1 人",
    "名次  客服  工号  姓名  岗位  总分  等级  奖金",
    "      老王              售后     —  —        —",
    "",
    "共 5 人，排名 4 人。等级：A 1 人 · B 1 人 · C 2 人。",
    "Σ 奖金 3,400.00 元",
  ]);
});

test("in English", () => {
  const lines = rankingLines(resultOf(workedExample(), [], "en"), "en");
  expect(lines[0]).toBe("售前客服月度考核  period 2026-05");
  expect(lines[3]).toMatch(/^Rank {2}Agent {2}ID .* Score {2}Tier .*Bonus$/);
  expect(lines.slice(-2)).toEqual(["5 agents, 4 ranked. Tiers: A 1 · B 1 · C 2.", "Σ bonus 3,400.00"]);
});

test("one table a pool, and the pool without a name", () => {
  const lines = printed({ ranking: { pool: { column: ["组别"] } } }, { agents: [{ agent: "小美", poolCell: "一组" }, { agent: "阿强", poolCell: "" }], values: { received: [80, 90] } });
  expect(lines.filter((line) => line.startsWith("【"))).toEqual(["【一组】1 人", "【未分组】1 人"]);
});

test("scores that are ranked apart look apart", () => {
  const column = (decimals: number | null, received: number[]) =>
    printed({ score: { decimals } }, { agents: received.map((_, i) => `客服${i}`), values: { received } })
      .filter((line) => /客服\d/.test(line))
      .map((line) => /\d+\.\d+/.exec(line)![0]);
  expect(column(0, [88.4, 70])).toEqual(["88.00", "70.00"]);
  expect(column(3, [88.1234, 88.122])).toEqual(["88.123", "88.122"]);
  expect(column(null, [88.12345, 88])).toEqual(["88.12345", "88.00000"]);
});

test("a nickname that would move the cursor, or turn the text, cannot, and the columns still stand", () => {
  const lines = printed({}, { agents: ["\u001B[2J小美", "ab\u202Ec"], values: { received: [80, 70] } });
  expect(lines.join("")).not.toMatch(/[\u001B\u202E]/); // eslint-disable-line no-control-regex -- that is the point
  const [first, second] = lines.filter((line) => line.includes("售前") && /\d\./.test(line));
  expect(displayWidth(first!)).toBe(displayWidth(second!));
});

test("nobody to rank", () => {
  expect(printed({}, { agents: [], values: { received: [] } }).slice(2)).toEqual(["共 0 人，排名 0 人。等级：合格 0 人。", "Σ 奖金 0.00 元"]);
});
