import { changesFrom, loggedRuns } from "../../src/publication/changes";
import type { Records } from "../../src/publication/records";
import { fingerprint, rubricText } from "../../src/report/fingerprint";
import { withEntry } from "../../src/report/sheets/log/chain";
import { withdrawalEntry } from "../../src/report/sheets/log/entry";
import type { LogRow } from "../../src/report/sheets/log/row";
import type { RubricVersion } from "../../src/report/sheets/versions/version";
import { rubricOf } from "../appraisal/rubric-of";

const NOW = "2026-06-01T09:40:00";

async function version(weight: number): Promise<RubricVersion> {
  const text = rubricText(rubricOf({}, [{ metric: "sales", weight }, { metric: "reply", weight: 50 }]));
  return { fingerprint: await fingerprint(text), time: "2026-06-01 09:00:00", text };
}

/** A log of runs by rubrics with these weights; null takes the last back, "close" computes nothing. */
async function recordsOf(...steps: readonly (number | null | "close")[]): Promise<Records> {
  let log: LogRow[] = [];
  const versions: RubricVersion[] = [];
  for (const step of steps) {
    const last = log.at(-1);
    const used = typeof step === "number" ? await version(step) : null;
    if (used !== null) versions.push(used);
    const entry = { time: "2026-06-01 09:30:00", action: step === "close" ? "关账" : "评分", period: "2026-05", rubricFingerprint: used?.fingerprint ?? "", dataFingerprint: "ddddeeeeffff", heads: 2, bonusTotal: 900.5, remark: "" };
    log = await withEntry(log, null, step === null ? withdrawalEntry(last!.entry!, last, NOW, "zh-CN") : entry);
  }
  return { log, versions, logHead: null };
}

const told = async (records: Records) => (await loggedRuns(records, "zh-CN")).map(({ row, before, withdrawnBy, changes }) => [row.entry, before?.entry ?? null, withdrawnBy, changes?.flatMap(({ details }) => details) ?? null]);

test("each run beside the one before it; the first, and what computes nothing, beside none", async () => {
  expect(await told(await recordsOf(20, 25, "close", 25, 30))).toEqual([
    [1, null, null, null],
    [2, 1, null, ["权重 20 → 25"]],
    [3, null, null, null],
    [4, 2, null, []],
    [5, 4, null, ["权重 25 → 30"]],
  ]);
});

test("what was withdrawn is told, and what follows is compared with the run that held", async () => {
  expect(await told(await recordsOf(20, 25, null, 30))).toEqual([
    [1, null, null, null],
    [2, 1, 3, ["权重 20 → 25"]],
    [3, null, null, null],
    [4, 1, null, ["权重 20 → 30"]],
  ]);
});

test("a log that somebody sorted is told as it was written", async () => {
  const { log, ...records } = await recordsOf(20, 25);
  expect(await told({ ...records, log: [...log].reverse() })).toEqual(await told({ ...records, log }));
});

test("a rubric that was not kept, or not as it was, cannot be compared", async () => {
  const { log, versions, logHead } = await recordsOf(20, 25);
  expect((await told({ log, versions: versions.slice(1), logHead }))[1]).toEqual([2, 1, null, null]);
  expect((await told({ log, versions: versions.map((kept) => ({ ...kept, text: kept.text.replace("25", "26") })), logHead }))[1]).toEqual([2, 1, null, null]);
  expect(await changesFrom(log[0]!, log[1]!, [], "zh-CN")).toBeNull();
  expect(await changesFrom(log[1]!, log[0]!, versions, "en")).toEqual([{ row: 'criterion "Sales" (other posts)', details: ["Weight 25 → 20"] }]);
});
