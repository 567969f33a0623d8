import * as fc from "fast-check";
import type { Locale } from "../../src/appraisal/rubric/types";
import type { Grid } from "../../src/book/grid";
import { ownSheet } from "../../src/book/model/own-sheets";
import type { Replaced } from "../../src/book/port";
import { recordsIn } from "../../src/publication/records";
import { withdrawalOf } from "../../src/publication/withdraw";
import { fingerprint, rubricText } from "../../src/report/fingerprint";
import { headOf, logFlaws, withEntry, type LogHead } from "../../src/report/sheets/log/chain";
import type { LogEntry, LogRow } from "../../src/report/sheets/log/row";
import { standing } from "../../src/report/sheets/log/standing";
import { withdrawalPlan } from "../../src/report/withdrawal";
import { rubricOf } from "../appraisal/rubric-of";
import { gridOfPlan } from "../report/plan-grid";

const NOW = "2026-06-01T09:40:00";
const rubric = rubricOf({ name: "客服月度考核" });
const text = rubricText(rubric);

async function entry(n: number, action = "评分"): Promise<LogEntry> {
  return { time: `2026-06-01 09:3${n % 10}:00`, action, period: "2026-05", rubricFingerprint: await fingerprint(text), dataFingerprint: "ddddeeeeffff", heads: 2, bonusTotal: 900.5 + n, remark: "" };
}

/** The sheets that keep a log of so many runs. */
async function book(runs: number, before: readonly LogRow[] = [], head: LogHead | null = null): Promise<Grid[]> {
  let log = before;
  for (let n = 0; n < runs; n++) log = await withEntry(log, head, await entry(n));
  return sheetsOf(log);
}

async function sheetsOf(log: readonly LogRow[]): Promise<Grid[]> {
  const versions = [{ fingerprint: await fingerprint(text), time: "2026-06-01 09:30:00", text }];
  return withdrawalPlan({ log, versions, about: { rubric: "客服月度考核", period: "2026-05" }, now: NOW }, "zh-CN").sheets.map(gridOfPlan);
}

const RUN = ["data", "scores", "log", "versions"];
const replaced = (before: readonly Grid[], marks: readonly string[] = RUN): Replaced => ({ marks, before });

async function withdrawn(grids: readonly Grid[], before: readonly Grid[], locale: Locale = "zh-CN"): Promise<readonly Grid[]> {
  return (await withdrawalOf(grids, replaced(before), NOW, locale))!.sheets.map(gridOfPlan);
}

test("a run that wrote no row of the log leaves none when it is taken back", async () => {
  expect(await withdrawalOf(await book(1), replaced([], ["coaching", "advice"]), NOW, "zh-CN")).toBeNull();
});

test("the row of the run stays, and one after it takes it back, chained like any other", async () => {
  const [before, now] = [await book(1), await book(2)];
  const after = await withdrawn(now, before);
  const { log, logHead, versions } = recordsIn(after);
  expect(log.slice(0, 2)).toEqual(recordsIn(now).log);
  expect(log[2]).toMatchObject({ entry: 3, action: "撤回", period: "2026-05", heads: null, bonusTotal: null, remark: "撤回第 2 条（评分）" });
  expect([logHead, await logFlaws(log, logHead), versions.length]).toEqual([headOf(log), [], 1]);
  expect(after[0]!.rows.slice(0, 2).map((row) => row?.[0])).toEqual(["日志  2026-05", "客服月度考核　考核周期 2026-05　生成于 2026-06-01 09:40:00"]);
});

test("what somebody else has run meanwhile is gone from the other sheets as well: each has its row", async () => {
  const { log } = recordsIn(await withdrawn(await book(4), await book(2), "en"));
  expect(log.slice(4).map(({ entry: number, action, remark }) => [number, action, remark])).toEqual([[5, "withdrawn", "takes back row 4 (评分)"], [6, "withdrawn", "takes back row 3 (评分)"]]);
  expect(standing(log)).toHaveLength(2);
});

test("a log that somebody deleted meanwhile comes back as it was before, and the gap can be seen", async () => {
  const now = (await book(2)).filter(({ mark }) => mark !== "log");
  const { log, logHead } = recordsIn(await withdrawn(now, await book(1)));
  expect(log.map(({ entry: number, action, period }) => [number, action, period])).toEqual([[1, "评分", "2026-05"], [3, "撤回", ""]]);
  expect(await logFlaws(log, logHead)).toEqual([{ kind: "missing", at: 1, from: 2, to: 2 }]);
});

test("without a trace of the run, there is none to take back", async () => {
  expect(await withdrawalOf([], replaced([]), NOW, "zh-CN")).toBeNull();
});

test("after any runs and withdrawals the log is whole, and holds what was not taken back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom("run", "restore"), { maxLength: 8 }), async (steps) => {
      let grids: readonly Grid[] = [];
      let last: readonly Grid[] | null = null;
      let holding = 0;
      for (const step of steps) {
        if (step === "run") {
          const { log, logHead } = recordsIn(grids);
          [last, grids, holding] = [grids, await book(1, log, logHead), holding + 1];
        } else if (last !== null) [last, grids, holding] = [null, await withdrawn(grids, last), holding - 1];
      }
      const { log, logHead } = recordsIn(grids);
      expect([standing(log).length, await logFlaws(log, logHead), headOf(log)]).toEqual([holding, [], logHead]);
      expect(log.map((row) => row.entry)).toEqual(log.map((_, n) => n + 1));
      expect(ownSheet(grids, "log") === undefined).toBe(log.length === 0);
    }),
    { seed: 20261126, numRuns: 25 },
  );
});
