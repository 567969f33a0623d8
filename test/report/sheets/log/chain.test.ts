import * as fc from "fast-check";
import { headOf, logFlaws, withEntry } from "../../../../src/report/sheets/log/chain";
import type { LogEntry, LogRow } from "../../../../src/report/sheets/log/row";

const entry = (n: number): LogEntry => ({ time: `2026-06-0${n} 09:00:00`, action: "评分", period: "2026-05", rubricFingerprint: "aaaabbbbcccc", dataFingerprint: `ddddeeeefff${n}`, heads: 2, bonusTotal: 900.5 + n, remark: "" });

async function logOf(count: number, before: readonly LogRow[] = []): Promise<LogRow[]> {
  let log = [...before];
  for (let n = 1; n <= count; n++) log = await withEntry(log, null, entry(n));
  return log;
}

const unchained: LogRow = { ...entry(9), entry: null, chain: "" };

it("holds for a log as it was written, also behind rows of before there was a chain, and however it is sorted", async () => {
  const log = await logOf(4, [unchained, unchained]);
  expect(log.map((row) => row.entry)).toEqual([null, null, 3, 4, 5, 6]);
  expect(await logFlaws(log, headOf(log))).toEqual([]);
  expect(await logFlaws([...log].reverse(), headOf(log))).toEqual([]);
  expect((await withEntry([...log].reverse(), headOf(log), entry(5))).map((row) => row.entry)).toEqual([null, null, 3, 4, 5, 6, 7]);
});

it("names the one row that was edited, whatever in it", async () => {
  const log = await logOf(5);
  await fc.assert(
    fc.asyncProperty(fc.nat(4), fc.constantFrom("time", "action", "period", "rubricFingerprint", "dataFingerprint", "remark", "chain", "heads", "bonusTotal"), async (n, key) => {
      const edited = log.map((row, k) => (k === n ? { ...row, [key]: typeof row[key] === "number" ? row[key] + 1 : `${row[key] ?? ""}x` } : row));
      const flaws = await logFlaws(edited, headOf(log));
      expect(flaws[0]).toMatchObject({ kind: "edited", at: n });
      expect(flaws.length).toBeLessThanOrEqual(key === "chain" ? 2 : 1);
    }),
    { seed: 20261126, numRuns: 40 },
  );
});

it("tells which rows are missing, in the middle, at the beginning and at the end", async () => {
  const log = await logOf(5);
  const without = (...gone: number[]) => logFlaws(log.filter((row) => !gone.includes(row.entry!)), headOf(log));
  expect(await without(3)).toMatchObject([{ kind: "missing", at: 2, from: 3, to: 3 }]);
  expect(await without(1, 2)).toMatchObject([{ kind: "missing", at: 0, from: 1, to: 2 }]);
  expect(await without(4, 5)).toMatchObject([{ kind: "missing", at: 3, from: 4, to: 5 }]);
});

it("still shows the gap after the next run: a number is not given twice", async () => {
  const log = await logOf(5);
  const next = await withEntry(log.slice(0, 3), headOf(log), entry(6));
  expect(next.map((row) => row.entry)).toEqual([1, 2, 3, 6]);
  expect(await logFlaws(next, headOf(next))).toMatchObject([{ kind: "missing", at: 3, from: 4, to: 5 }]);
});

it("notices a row that was put in", async () => {
  const log = await logOf(3);
  expect((await logFlaws([...log, { ...entry(4), entry: 4, chain: "0123456789ab" }], headOf(log))).map(({ kind, at }) => [kind, at])).toEqual([["edited", 3]]);
});
