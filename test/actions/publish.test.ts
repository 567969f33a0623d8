import { askToClose, cancel, chooseCards, closeMonth, dismiss, lookAhead, publish, refresh, restore } from "../../src/actions/actions";
import { writeSheets } from "../../src/actions/insight";
import type { Grid } from "../../src/book/grid";
import { ownSheet } from "../../src/book/model/own-sheets";
import { readHistory } from "../../src/report/sheets/history/read";
import { recordsIn } from "../../src/publication/records";
import { newDisputes } from "../../src/publication/disputes";
import { certificatePlan, coachingPlan, reviewPlan } from "../../src/publication/leading";
import { headOf, logFlaws } from "../../src/report/sheets/log/chain";
import { readLog } from "../../src/report/sheets/log/read";
import { sampleDesk, type Desk } from "./desk";

const grids = async ({ port }: Desk) => (await port.read()).grids;
const written = async (desk: Desk) => {
  const all = await grids(desk);
  return { history: readHistory(ownSheet(all, "history")).rows, log: readLog(ownSheet(all, "log")) };
};

async function readDesk(): Promise<Desk> {
  const desk = await sampleDesk();
  await refresh(desk.context);
  return desk;
}

test("nothing is written before it is asked for; then every sheet, and the message says so", async () => {
  const desk = await readDesk();
  const before = await grids(desk);
  await lookAhead(desk.context);
  expect(await grids(desk)).toEqual(before);
  const { outlook } = desk.state();
  await publish(desk.context);
  const after = await grids(desk);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(desk.state()).toMatchObject({ step: "write", message: { kind: "written" }, restorable: true, stale: false, written: { period: "2026-05", heads: 51, bonus: 75921.88 } });
  expect(desk.state().written!.sheets.map(({ name }) => name)).toEqual(outlook!.sheets.map(({ name }) => name));
  expect(after.slice(before.length).map(({ mark }) => mark)).toEqual(expect.arrayContaining(["scores", "bonus", "history", "log"]));
});

test("what is looked up tells new sheets from those written anew, and the rows that are replaced", async () => {
  const desk = await readDesk();
  await lookAhead(desk.context);
  expect(desk.state().outlook).toMatchObject({ historyRows: 0, closed: false });
  expect(new Set(desk.state().outlook!.sheets.map(({ replaces }) => replaces))).toEqual(new Set([false]));
  await publish(desk.context);
  await lookAhead(desk.context);
  expect(desk.state().outlook).toMatchObject({ historyRows: 51, closed: false });
  expect(new Set(desk.state().outlook!.sheets.map(({ replaces }) => replaces))).toEqual(new Set([true]));
});

test("data that changed since the preview are not published unseen", async () => {
  const desk = await readDesk();
  const sheet = desk.state().book!.grids[0]!;
  const row = sheet.rows.findIndex((cells, n) => n > 4 && cells !== undefined);
  const { column } = [...desk.state().run!.intake.sheets[0]!.metrics.values()][0]!;
  desk.port.type(sheet.name, `${String.fromCharCode(65 + column)}${row + 1}`, 999999);
  const shown = desk.state().run;
  await publish(desk.context);
  expect(desk.state()).toMatchObject({ step: "preview", message: { kind: "data-changed" }, written: null });
  expect(desk.state().run).not.toBe(shown);
  expect((await grids(desk)).some(({ mark }) => mark !== undefined)).toBe(false);
  await publish(desk.context);
  expect(desk.state().message).toEqual({ kind: "written" });
});

/** Sheets but those that keep a record of every run. */
const others = (all: readonly Grid[]) => all.filter(({ mark }) => mark !== "log" && mark !== "versions");
const actions = async (desk: Desk) => (await written(desk)).log.map(({ entry, action, remark }) => [entry, action, remark]);
const flaws = async (desk: Desk) => {
  const { log, logHead } = recordsIn(await grids(desk));
  expect(logHead).toEqual(headOf(log));
  return logFlaws(log, logHead);
};

describe("restoring brings back what was there, and the log keeps what became of it", () => {
  test("a first publication leaves the log alone", async () => {
    const desk = await readDesk();
    const before = await grids(desk);
    await publish(desk.context);
    await restore(desk.context);
    const after = await grids(desk);
    expect(others(after)).toEqual(before);
    expect(after.slice(before.length).map(({ mark }) => mark)).toEqual(["log", "versions"]);
    expect(await actions(desk)).toEqual([[1, "评分", ""], [2, "撤回", "撤回第 1 条（评分）"]]);
    expect(await flaws(desk)).toEqual([]);
    expect(desk.state()).toMatchObject({ restorable: false, written: null, message: { kind: "withdrawn", log: "日志", isAlone: true } });
  });

  test("a second one goes, the first stays", async () => {
    const desk = await readDesk();
    await publish(desk.context);
    const first = await grids(desk);
    await publish(desk.context);
    await restore(desk.context);
    expect(others(await grids(desk))).toEqual(others(first));
    expect((await actions(desk)).slice(2)).toEqual([[3, "撤回", "撤回第 2 条（评分）"]]);
    expect(await flaws(desk)).toEqual([]);
    expect(desk.state().message).toEqual({ kind: "withdrawn", log: "日志", isAlone: false });
  });

  test("closing is taken back with its row", async () => {
    const desk = await readDesk();
    await publish(desk.context);
    const open = await grids(desk);
    await closeMonth(desk.context);
    await restore(desk.context);
    expect(others(await grids(desk))).toEqual(others(open));
    expect((await written(desk)).history.some(({ closed }) => closed)).toBe(false);
    expect((await actions(desk)).slice(2)).toEqual([[3, "撤回", "撤回第 2 条（关账）"]]);
    expect(await flaws(desk)).toEqual([]);
  });

  test("sheets that lead a team wrote no row, and their restoring writes none", async () => {
    const desk = await readDesk();
    await publish(desk.context);
    const before = await grids(desk);
    const leading: Parameters<typeof writeSheets>[1][] = [
      (publication, locale) => coachingPlan(publication, 3, locale),
      (publication, locale) => reviewPlan(publication, { spans: null, months: 1, formerTiers: [], by: null }, locale),
      (publication, locale) => certificatePlan(publication, { months: 1, formerTiers: [], title: null }, locale),
      async (publication, locale) => newDisputes(publication.grids, locale),
    ];
    for (const planOf of leading) {
      await writeSheets(desk.context, planOf);
      expect(desk.state().message).toMatchObject({ kind: "sheets-written" });
      await restore(desk.context);
      expect(await grids(desk)).toEqual(before);
      expect(desk.state()).toMatchObject({ restorable: false, message: { kind: "restored" } });
    }
  });

  test("once only, and what is published afterwards goes on in the log", async () => {
    const desk = await readDesk();
    await publish(desk.context);
    await restore(desk.context);
    const once = await grids(desk);
    await restore(desk.context);
    expect(desk.state().message).toEqual({ kind: "nothing-to-restore" });
    expect(await grids(desk)).toEqual(once);
    await publish(desk.context);
    await restore(desk.context);
    expect((await actions(desk)).map(([entry, action]) => [entry, action])).toEqual([[1, "评分"], [2, "撤回"], [3, "评分"], [4, "撤回"]]);
    expect(await flaws(desk)).toEqual([]);
  });
});

test("a publication that is cancelled leaves the workbook as it was", async () => {
  const desk = await readDesk();
  const before = await grids(desk);
  const running = publish(desk.context);
  const stop = desk.context.store.subscribe(() => desk.state().task?.done === 3 && cancel(desk.context));
  await running;
  stop();
  expect(await grids(desk)).toEqual(before);
  expect(desk.state()).toMatchObject({ task: null, message: { kind: "cancelled" }, written: null });
});

test("while one task is going on no other is begun", async () => {
  const desk = await readDesk();
  const first = publish(desk.context);
  await restore(desk.context);
  expect(desk.state().task?.kind).toBe("writing");
  await first;
  expect(desk.state().message).toEqual({ kind: "written" });
});

test("a closed period asks; opened again it is written and logged, and is open", async () => {
  const desk = await readDesk();
  await publish(desk.context);
  askToClose(desk.context);
  expect(desk.state().question).toEqual({ kind: "close", period: "2026-05" });
  await closeMonth(desk.context);
  expect(desk.state()).toMatchObject({ question: null, message: { kind: "closed" } });
  expect((await written(desk)).history.every(({ closed }) => closed)).toBe(true);
  const closed = await grids(desk);
  await publish(desk.context);
  expect(desk.state().question).toEqual({ kind: "reopen", period: "2026-05" });
  expect(await grids(desk)).toEqual(closed);
  dismiss(desk.context);
  await publish(desk.context, { reopen: true });
  const { history, log } = await written(desk);
  expect([history.length, history.some((row) => row.closed)]).toEqual([51, false]);
  expect(log.map(({ action }) => action)).toEqual(["评分", "关账", "关账后重新评分"]);
  expect(log.map(({ heads, bonusTotal }) => [heads, bonusTotal])).toEqual(Array(3).fill([51, 75921.88]));
});

test("what was never published cannot be closed", async () => {
  const desk = await readDesk();
  const before = await grids(desk);
  await closeMonth(desk.context);
  expect(desk.state().message).toMatchObject({ kind: "issues", issues: [{ code: "nothing-to-close" }] });
  expect(await grids(desk)).toEqual(before);
});

test("everybody's card is written where it is wanted", async () => {
  const desk = await readDesk();
  chooseCards(desk.context, true);
  await publish(desk.context);
  expect(ownSheet(await grids(desk), "cards")).toBeDefined();
});

test("without data nothing happens", async () => {
  const desk = await sampleDesk();
  await publish(desk.context);
  await lookAhead(desk.context);
  expect(desk.state()).toMatchObject({ message: null, outlook: null, written: null });
});
