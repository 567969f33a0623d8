import { closingPlan } from "../../src/report/closing";
import { readHistory } from "../../src/report/sheets/history/read";
import { withEntry } from "../../src/report/sheets/log/chain";
import { closingEntry } from "../../src/report/sheets/log/entry";
import { readLog } from "../../src/report/sheets/log/read";
import { workedExample } from "../appraisal/worked-example";
import { gridOfPlan } from "./plan-grid";
import { reportOf } from "./report-of";

const row = { agent: "小美", id: "K017", name: "王小美", post: "售前", score: 80, rank: 1, poolSize: 3, tier: "B", amount: 900.5, rubricFingerprint: "aaaabbbbcccc", closed: false };
const history = [{ ...row, period: "2026-04" }, { ...row, period: "2026-05" }, { ...row, period: "2026-05", agent: "阿强", amount: null }];
const scored = { time: "2026-06-01 09:00:00", action: "评分", period: "2026-05", rubricFingerprint: "aaaabbbbcccc", dataFingerprint: "ddddeeeeffff", heads: 2, bonusTotal: 900.5, remark: "" };

test.each(["zh-CN", "en"] as const)("a closed period says so in its rows and in the log, and nothing else changes (%s)", async (locale) => {
  const log = await withEntry([], null, scored);
  const input = reportOf(workedExample(), { earlier: { history } });
  const { sheets } = closingPlan({ ...input, log: await withEntry(log, null, closingEntry(input, log, locale)) }, locale);
  expect(sheets.map(({ key }) => key)).toEqual(["history", "log", "versions"]);
  const [historySheet, logSheet] = sheets.map(gridOfPlan);
  expect(readHistory(historySheet).rows).toEqual([history[0], { ...history[1], closed: true }, { ...history[2], closed: true }]);
  expect(readLog(logSheet)).toEqual([log[0], { ...log[0], entry: 2, chain: expect.stringMatching(/^[0-9a-f]{12}$/) as string, time: "2026-06-01 09:30:00", action: locale === "en" ? "closed" : "关账" }]);
});
