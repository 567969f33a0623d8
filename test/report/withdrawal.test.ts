import { withEntry } from "../../src/report/sheets/log/chain";
import { readLog } from "../../src/report/sheets/log/read";
import { readVersions } from "../../src/report/sheets/versions/read";
import { withdrawalPlan } from "../../src/report/withdrawal";
import { gridOfPlan } from "./plan-grid";

const entry = { time: "2026-06-01 09:00:00", action: "评分", period: "2026-05", rubricFingerprint: "aaaabbbbcccc", dataFingerprint: "ddddeeeeffff", heads: 2, bonusTotal: 900.5, remark: "" };

test.each(["zh-CN", "en"] as const)("holds the log and its rubrics, and says where the log ends (%s)", async (locale) => {
  const log = await withEntry(await withEntry([], null, entry), null, { ...entry, remark: "第二次" });
  const versions = [{ fingerprint: "aaaabbbbcccc", time: "2026-06-01 09:00:00", text: "{}" }];
  const { sheets } = withdrawalPlan({ log, versions, about: { rubric: "客服考核", period: "2026-05" }, now: "2026-06-01T09:40:00" }, locale);
  expect(sheets.map(({ key, visible }) => [key, visible])).toEqual([["log", true], ["versions", false]]);
  const [logGrid, versionsGrid] = sheets.map(gridOfPlan);
  expect(readLog(logGrid)).toEqual(log);
  expect(readVersions(versionsGrid)).toEqual({ versions, logHead: { entry: 2, chain: log[1]!.chain } });
  expect(logGrid!.rows[1]![0]).toContain("客服考核");
});

test("where no rubric is known, none is named", () => {
  const [log] = withdrawalPlan({ log: [], versions: [], about: { rubric: "", period: null }, now: "2026-06-01T09:40:00" }, "zh-CN").sheets.map(gridOfPlan);
  expect(log!.rows.slice(0, 2).map((row) => row?.[0])).toEqual(["日志", "生成于 2026-06-01 09:40:00"]);
});
