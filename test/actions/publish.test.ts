import { askToClose, cancel, chooseCards, closeMonth, dismiss, lookAhead, publish, refresh, restore } from "../../src/actions/actions";
import { ownSheet } from "../../src/book/model/own-sheets";
import { readHistory } from "../../src/report/sheets/history/read";
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

test("restoring brings back what was there, also of a second publication", async () => {
  const desk = await readDesk();
  const before = await grids(desk);
  await publish(desk.context);
  await restore(desk.context);
  expect(await grids(desk)).toEqual(before);
  expect(desk.state()).toMatchObject({ restorable: false, written: null, message: { kind: "restored" } });
  await publish(desk.context);
  const first = await grids(desk);
  await publish(desk.context);
  await restore(desk.context);
  expect(await grids(desk)).toEqual(first);
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
