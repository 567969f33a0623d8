import { formerTiers, pastOf } from "../../../src/report/review/past";
import type { HistoryRow } from "../../../src/report/sheets/history/row";
import { workedExample } from "../../appraisal/worked-example";

const appraisal = workedExample();
const PERIOD = appraisal.table.period!;
const row = (period: string, tier: string | null, more: Partial<HistoryRow> = {}): HistoryRow => ({ period, agent: "小美", id: null, name: null, post: "售前", score: 80, rank: 1, poolSize: 3, tier, amount: null, rubricFingerprint: "abc", closed: false, ...more });
const reading = (...rows: HistoryRow[]) => ({ rows, figures: [], issues: [] });

test("what was published counts, as it was published", () => {
  const past = pastOf(reading(row(PERIOD, "A", { score: 12 })), appraisal, "zh-CN");
  expect(past.rows.map(({ score }) => score)).toEqual([12]);
  expect(past.issues).toEqual([]);
});

test("a period that was not is taken from the run, and said", () => {
  const { rows, issues } = pastOf(reading(row("2020-01", "A")), appraisal, "zh-CN");
  expect(rows.filter(({ period }) => period === PERIOD)).toHaveLength(appraisal.table.agents.length);
  expect(rows[0]!.period).toBe("2020-01");
  expect(issues).toMatchObject([{ severity: "info", code: "period-not-in-history", params: { period: PERIOD } }]);
});

test("without any period there is nothing", () => {
  const undated = { ...appraisal, table: { ...appraisal.table, period: null } };
  expect(pastOf(reading(), undated, "zh-CN").issues).toMatchObject([{ severity: "error", code: "nothing-to-review" }]);
  expect(pastOf(reading(row("2020-01", "A")), undated, "zh-CN").issues).toEqual([]);
});

test("tiers that today's rubric does not have for their post are former ones", () => {
  const [own] = appraisal.rubric.tiers!;
  const rows = [row("2020-01", "金牌"), row("2020-02", "金牌"), row("2020-02", own!.name), row("2020-02", null), row("2020-02", own!.name, { post: "督导" }), row("2020Q1", "季度之星")];
  expect(formerTiers({ rows }, appraisal)).toEqual(["金牌", own!.name]);
});
