import { hasErrors } from "../../../../src/appraisal/issue";
import { honoured } from "../../../../src/report/sheets/certificates/honoured";
import type { HistoryRow } from "../../../../src/report/sheets/history/row";
import { workedExample } from "../../../appraisal/worked-example";

const appraisal = workedExample();
const BEST = appraisal.rubric.tiers![0]!.name;
const row = (period: string, agent: string, tier: string): HistoryRow => ({ period, agent, id: null, name: null, post: "售前", score: 95, rank: 1, poolSize: 3, tier, amount: null, rubricFingerprint: "", closed: false });
const found = (rows: readonly HistoryRow[], months: number, formerTiers: readonly string[] = []) => {
  const { medals, issues } = honoured({ rows, figures: [], issues: [] }, appraisal, { months, formerTiers });
  return [medals.map(({ agent }) => agent), issues.map(({ code }) => code)];
};

test("those who held it long enough, by any name it had", () => {
  const rows = [row("2026-04", "小美", BEST), row("2026-05", "小美", BEST), row("2026-04", "阿强", "金牌"), row("2026-05", "阿强", BEST)];
  expect(found(rows, 2)).toEqual([["小美"], []]);
  expect(found(rows, 2, ["金牌"])).toEqual([["小美", "阿强"], []]);
  expect(found(rows, 3)).toEqual([[], ["nobody-honoured"]]);
});

test("more than a sheet holds are an error, and are told all the same", () => {
  const many = Array.from({ length: 201 }, (_, n) => row("2026-05", `客服${n}`, BEST));
  const { medals, issues } = honoured({ rows: many, figures: [], issues: [] }, appraisal, { months: 1, formerTiers: [] });
  expect([medals.length, hasErrors(issues)]).toEqual([201, true]);
  expect(issues).toMatchObject([{ code: "too-many-certificates", params: { count: 201, most: 200 } }]);
});
