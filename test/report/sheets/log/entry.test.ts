import { closingEntry, runEntry, withdrawalEntry } from "../../../../src/report/sheets/log/entry";
import { rowsOfRun } from "../../../../src/report/sheets/history/rows";
import { workedExample } from "../../../appraisal/worked-example";
import { reportOf } from "../../report-of";

const input = reportOf(workedExample());
const now = rowsOfRun(input, "zh-CN");
const remarkAfter = (history: typeof now, locale: "zh-CN" | "en" = "zh-CN") => runEntry({ ...input, earlier: { history } }, locale).remark;

test("the first run of a period has nothing to compare with", () => expect(remarkAfter(now.map((row) => ({ ...row, period: "2026-04" })))).toBe(""));

test("the same results again", () => expect(remarkAfter(now)).toBe("与上次相比，等级和奖金没有变化"));

test("both results of everybody whose tier or bonus is another, and who came and went", () => {
  const before = now.filter(({ agent }) => agent !== "阿强").map((row) => (row.agent === "小美" ? { ...row, tier: "C", amount: 600 } : row));
  const remark = remarkAfter([...before, { ...now[0]!, agent: "路人" }]);
  expect(remark).toContain("小美 等级 C → B，奖金 600.00 → 1,000.00");
  expect(remark).toContain("路人 不再列出");
  expect(remark).toContain("阿强 新加入");
  expect(remark.startsWith("与上次相比 3 人有变化：")).toBe(true);
  expect(remarkAfter([...before, { ...now[0]!, agent: "路人" }], "en")).toContain("小美 tier C → B, bonus 600.00 → 1,000.00");
});

const row = { ...runEntry(input, "zh-CN"), entry: 2, chain: "" };

test("a withdrawal says of which row it is, and counts nobody and no money", () => {
  expect(withdrawalEntry(2, row, "2026-06-01T09:40:00.250", "zh-CN")).toEqual({ time: "2026-06-01 09:40:00", action: "撤回", period: "2026-05", rubricFingerprint: row.rubricFingerprint, dataFingerprint: row.dataFingerprint, heads: null, bonusTotal: null, remark: "撤回第 2 条（评分）" });
  expect(withdrawalEntry(2, row, "2026-06-01T09:40:00", "en")).toMatchObject({ action: "withdrawn", remark: "takes back row 2 (评分)" });
  expect(withdrawalEntry(3, undefined, "2026-06-01T09:40:00", "zh-CN")).toMatchObject({ period: "", rubricFingerprint: "", remark: "撤回第 3 条" });
});

test("closing names the data of the run that holds, not of one that was taken back", () => {
  const other = { ...row, entry: 3, dataFingerprint: "000000000000" };
  const closing = closingEntry({ ...input, earlier: { history: now } }, [row, other, { ...withdrawalEntry(3, other, input.now, "zh-CN"), entry: 4, chain: "" }], "zh-CN");
  expect(closing).toMatchObject({ action: "关账", dataFingerprint: row.dataFingerprint });
});
