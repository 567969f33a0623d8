import { isWithdrawal, standing, withdrawnEntry } from "../../../../src/report/sheets/log/standing";
import { withdrawalEntry } from "../../../../src/report/sheets/log/entry";
import type { LogRow } from "../../../../src/report/sheets/log/row";

const NOW = "2026-06-01T09:40:00";
const run = (entry: number | null, action = "评分"): LogRow => ({ entry, time: "2026-06-01 09:30:00", action, period: "2026-05", rubricFingerprint: "aaaabbbbcccc", dataFingerprint: "ddddeeeeffff", heads: 51, bonusTotal: 900.5, remark: "与上次相比 2 人有变化", chain: "" });
const withdrawal = (entry: number, of: LogRow, locale: "zh-CN" | "en" = "zh-CN"): LogRow => ({ ...withdrawalEntry(of.entry!, of, NOW, locale), entry, chain: "" });

test.each(["zh-CN", "en"] as const)("a run that was taken back does not hold, nor does what says so (%s)", (locale) => {
  const [first, second] = [run(1), run(2, "closed")];
  expect(standing([first, second])).toEqual([first, second]);
  expect(standing([first, second, withdrawal(3, second, locale)])).toEqual([first]);
  // In whatever order somebody has sorted them.
  expect(standing([withdrawal(3, second, locale), second, first])).toEqual([first]);
});

test("one after the other, each takes its own row back", () => {
  const [first, second, third] = [run(1), run(2), run(4)];
  expect(standing([first, second, withdrawal(3, second), third, withdrawal(5, third)])).toEqual([first]);
  expect(standing([first, withdrawal(2, first)])).toEqual([]);
});

test("rows without numbers hold, and a remark that names no row takes none back", () => {
  expect(standing([run(null), run(1), { ...withdrawal(2, run(1)), remark: "" }])).toHaveLength(2);
  expect(withdrawnEntry({ ...run(1), remark: "" })).toBeNull();
});

test("a remark with numbers makes no withdrawal of a run", () => expect([isWithdrawal(run(3)), isWithdrawal(withdrawal(4, run(3), "en"))]).toEqual([false, true]));
