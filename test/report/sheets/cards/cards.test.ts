import { listingOrder } from "../../../../src/appraisal/appraise";
import type { SheetPlan } from "../../../../src/report/plan";
import { cardSheets } from "../../../../src/report/sheets/cards/cards";
import { workedExample } from "../../../appraisal/worked-example";
import { contentAt } from "../../plan-grid";
import { planProblems } from "../../plan-problems";
import { sampleReport } from "../../sample-report";

const example = workedExample();
const shape = ({ blocks, merges, heights, charts, print }: SheetPlan) => [blocks.map(({ top, left, rows }) => [top, left, rows.length, rows[0]!.length]), merges, heights.map(({ row }) => row), charts.map(({ anchor, series }) => [anchor, series.length]), print.breaks];

test("a card a page, in the order asked for, alike in both languages", () => {
  const [zh] = cardSheets(example, [1, 0, 4], "zh-CN");
  const [en] = cardSheets(example, [1, 0, 4], "en");
  expect(shape(en!)).toEqual(shape(zh!));
  expect([0, ...zh!.print.breaks].map((top) => contentAt(zh!, top + 4, 1))).toEqual(["阿强", "小美", "老王"]);
  expect(zh!.charts).toHaveLength(2);
  expect(zh!.print.fit).toEqual({ wide: 1, high: 1 });
});

test("plain values only, and nothing a host would refuse", async () => {
  const { appraisal } = await sampleReport();
  const [sheet] = cardSheets(appraisal, listingOrder(appraisal), "zh-CN");
  expect(planProblems({ sheets: [sheet!] })).toEqual([]);
  expect(sheet!.blocks.flatMap(({ rows }) => rows.flat()).every((cell) => cell === null || typeof cell !== "object")).toBe(true);
  expect(sheet!.print.breaks).toHaveLength(appraisal.table.agents.length - 1);
});

test("a chart reads the rows of its own card", () => {
  const [sheet] = cardSheets(example, [1, 0], "zh-CN");
  const [, second] = sheet!.charts;
  const { top, bottom, left } = second!.series[0]!.values.range;
  expect([top, top + 1, bottom].map((row) => contentAt(sheet!, row, left))).toEqual([80, 103, 85]);
  expect(contentAt(sheet!, second!.series[1]!.name.range.top, second!.series[1]!.name.range.left)).toBe(second!.series[1]!.nameText);
});

test("two hundred cards are the most; strangers have none; nobody needs no sheet", () => {
  expect(() => cardSheets(example, Array<number>(201).fill(0), "en")).toThrow(RangeError);
  expect(() => cardSheets(example, [5], "en")).toThrow(RangeError);
  expect(cardSheets(example, [], "en")).toEqual([]);
});

describe("a card fills its page", () => {
  const high = (sheet: SheetPlan, from: number, to: number) => sheet.heights.filter(({ row }) => row >= from && row < to).reduce((sum, { points }) => sum + points, 0);

  test.each(["zh-CN", "en"] as const)("every one of the sample in %s", async (locale) => {
    const { appraisal } = await sampleReport();
    const scored = listingOrder(appraisal).filter((index) => !Number.isNaN(appraisal.assessment.score[index]!));
    const [sheet] = cardSheets(appraisal, scored, locale);
    const tops = [0, ...sheet!.print.breaks, sheet!.heights.length];
    for (const [k, top] of tops.slice(0, -1).entries()) {
      expect(high(sheet!, top, tops[k + 1]!)).toBeGreaterThan(600);
      expect(high(sheet!, top, tops[k + 1]!)).toBeLessThan(900);
    }
  });

  test("who has no scorecard has no table and no chart, but the reason", () => {
    const [sheet] = cardSheets(example, [4], "zh-CN");
    const texts = sheet!.blocks.flatMap(({ rows }) => rows.flat());
    expect(sheet!.charts).toEqual([]);
    expect(texts).toContain("该岗位没有评分卡，只列出、不评分。");
    expect(texts).not.toContain("考核明细");
    expect(texts).not.toContain("与同岗对比");
  });
});
