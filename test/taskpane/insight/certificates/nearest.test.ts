import type { HistoryRow } from "../../../../src/report/sheets/history/row";
import { nearest } from "../../../../src/taskpane/insight/certificates/nearest";
import { workedExample } from "../../../appraisal/worked-example";

const appraisal = workedExample();
const BEST = appraisal.rubric.tiers![0]!.name;
const row = (period: string, agent: string, tier: string): HistoryRow => ({ period, agent, id: null, name: null, post: "售前", score: 95, rank: 1, poolSize: 3, tier, amount: null, rubricFingerprint: "", closed: false });
const near = (rows: readonly HistoryRow[], formerTiers: readonly string[] = []) => {
  const { periods, longest } = nearest({ rows }, appraisal, formerTiers);
  return [periods, longest.map(({ agent, evidence }) => [agent, evidence.length])];
};

test("those who have held it longest, all alike", () => {
  const rows = [row("2026-04", "小美", BEST), row("2026-04", "阿强", "金牌"), ...["小美", "阿强", "老王"].map((agent) => row("2026-05", agent, BEST))];
  expect(near(rows)).toEqual([2, [["小美", 2]]]);
  expect(near(rows, ["金牌"])).toEqual([2, [["小美", 2], ["阿强", 2]]]);
});

test("nobody where the last period has none", () => {
  expect(near([row("2026-04", "小美", BEST), row("2026-05", "小美", "别的")])).toEqual([2, []]);
  expect(near([])).toEqual([0, []]);
});
