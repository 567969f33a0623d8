import type { Medal } from "../../../../src/appraisal/history/medals";
import { scaleToFit, roomOf } from "../../../../src/book/paper";
import { contextOf } from "../../../../src/report/sheets/context";
import { certificateSheet } from "../../../../src/report/sheets/certificates/sheet";
import type { HistoryRow } from "../../../../src/report/sheets/history/row";
import { workedExample } from "../../../appraisal/worked-example";
import { planProblems } from "../../plan-problems";
import { shownIn } from "../../plan-grid";
import { reportOf } from "../../report-of";

const row = (agent: string, period: string, name: string | null): HistoryRow => ({ period, agent, id: null, name, post: "售前", score: 95.5, rank: 1, poolSize: 3, tier: "S", amount: null, rubricFingerprint: "", closed: true });
const medal = (agent: string, periods: readonly string[], name: string | null = null): Medal<HistoryRow> => ({ agent, evidence: periods.map((period) => row(agent, period, name)) });
const year = Array.from({ length: 12 }, (_, k) => `2026-${String(k + 1).padStart(2, "0")}`);

function certificates(medals: readonly Medal<HistoryRow>[], title: string | null = null, locale: "zh-CN" | "en" = "zh-CN") {
  const sheet = certificateSheet(contextOf(reportOf(workedExample()), locale), medals, title);
  expect(planProblems({ sheets: [sheet] })).toEqual([]);
  return { sheet, texts: sheet.blocks.flatMap(({ rows }) => rows.flat()).map(shownIn).filter((cell) => typeof cell === "string") };
}

it("says who, for what, with the evidence, and has lines to sign", () => {
  const { texts } = certificates([medal("小美", ["2026-03", "2026-04", "2026-05"], "王小美")]);
  expect(texts).toEqual(["荣 誉 证 书", "CERTIFICATE OF HONOUR", "王小美", "在 2026 年 3 月至 2026 年 5 月客服绩效考核中，连续 3 个月获评 S 级，平均 95.5 分，特授予", "金牌客服", "荣誉称号", "特发此证，以资鼓励。", "考核记录", expect.stringContaining("2026-03 S 95.5 分"), "颁发单位（盖章）", "负责人签字", "日期"]);
});

it("takes the nickname where no name is known, another title, and the language of the run", () => {
  const { texts } = certificates([medal("Amy", ["2026-05"])], "Star of the Month", "en");
  expect(texts).toEqual(expect.arrayContaining(["Amy", "Star of the Month", "for reaching tier S in the appraisal of May 2026 with a score of 95.5 is named"]));
  expect(certificates([medal("Amy", ["2026Q1", "2026Q2"])], null, "en").texts).toContain("for tier S 2 quarters running, quarter 1 of 2026 to quarter 2 of 2026, at a mean score of 95.5, is named");
});

it.each(["zh-CN", "en"] as const)("puts each on a page of A4 across of its own, a long run too, in %s", (locale) => {
  const { sheet } = certificates([medal("小美", year), medal("琳琳", ["2026-12"]), medal("阿强", year.slice(6))], null, locale);
  const { widths, heights, print } = sheet;
  expect([print.orientation, print.footer, print.breaks.length]).toEqual(["landscape", "", 2]);
  const scale = scaleToFit(widths.reduce((sum, width) => sum + width, 0), "landscape");
  const tops = [0, ...print.breaks, Infinity];
  tops.slice(0, -1).forEach((top, k) => {
    const high = heights.filter(({ row: at }) => at >= top && at < tops[k + 1]!).reduce((sum, { points }) => sum + points, 0);
    expect(high * scale).toBeLessThan(roomOf("landscape").down);
    expect(high).toBeLessThan(roomOf("landscape").down);
    expect(high).toBeGreaterThan(430);
  });
});

it("makes none of nobody, nor more than a sheet holds", () => {
  expect(() => certificates([])).toThrow(RangeError);
  expect(() => certificates(Array.from({ length: 201 }, (_, k) => medal(`客服${k}`, ["2026-05"])))).toThrow(RangeError);
});
