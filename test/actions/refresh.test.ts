import { chooseBudget, chooseColumn, choosePeriod, goTo, loadSample, payroll, refresh, scoreNow, shareCards, showLiveSheet, publish, takeTemplate } from "../../src/actions/actions";
import { initialState, issuesOf } from "../../src/actions/state";
import { createStore } from "../../src/actions/store";
import { excelIssue } from "../../src/book/excel/codes";
import { Refusal } from "../../src/book/refusal";
import { unzipSync } from "fflate";
import { emptyDesk, sampleDesk } from "./desk";

test("the sample is loaded and scored at one click", async () => {
  const desk = emptyDesk();
  await refresh(desk.context);
  expect(desk.state()).toMatchObject({ book: { grids: [] }, run: null, draft: null });
  await loadSample(desk.context);
  expect(desk.state().message).toEqual({ kind: "sample-loaded" });
  expect(desk.state().run!.appraisal!.table.agents).toHaveLength(51);
});

test("scoring now reads again and shows the preview", async () => {
  const desk = await sampleDesk();
  await scoreNow(desk.context);
  expect(desk.state()).toMatchObject({ step: "preview", task: null });
  expect(desk.state().run!.appraisal).not.toBeNull();
});

test("a period that the data do not have stops the run, and tells which there are", async () => {
  const desk = await sampleDesk();
  await refresh(desk.context);
  choosePeriod(desk.context, "2020-01");
  expect(desk.state().run!.appraisal).toBeNull();
  expect(issuesOf(desk.state())).toContainEqual(expect.objectContaining({ severity: "error", code: "period-without-rows" }));
  choosePeriod(desk.context, " 2026-05 ");
  expect(desk.state().run!.appraisal!.table.period).toBe("2026-05");
});

test("a column that was chosen is read, remembered, and can be given back", async () => {
  const desk = await sampleDesk();
  await refresh(desk.context);
  const own = desk.state().run!.intake.sheets[0]!.metrics.get("received")!.header;
  const other = desk.state().run!.intake.sheets[0]!.headers.find((header) => header !== own)!;
  await chooseColumn(desk.context, "received", other);
  expect(desk.state().run!.intake.sheets[0]!.metrics.get("received")!.header).toBe(other);
  const next = { ...desk.context, store: createStore(initialState(desk.port.host)) };
  await refresh(next);
  expect(next.store.get().mapping).toEqual({ received: other });
  await chooseColumn(desk.context, "received", null);
  expect(desk.state().run!.intake.sheets[0]!.metrics.get("received")!.header).toBe(own);
});

test("settings that are not ours count as none", async () => {
  const desk = await sampleDesk();
  await desk.port.writeSettings({ mapping: { sales: 7 }, budget: "viel", draft: { schema: "x" } });
  await refresh(desk.context);
  expect(desk.state()).toMatchObject({ mapping: {}, budget: null, draft: { origin: { kind: "sheet" } } });
});

test("where Excel gives neither the sheets nor what is kept, it is told of the sheets; what was read before stays", async () => {
  const desk = await sampleDesk();
  await refresh(desk.context);
  const { book } = desk.state();
  const busy = excelIssue("error", "excel-cell-edit", {});
  const failing = { ...desk.context, port: { ...desk.port, canRestore: () => Promise.reject(new Error("no storage")), read: () => new Promise((go) => setTimeout(go)).then(() => ({ grids: [], taken: { tabs: [], names: [] }, issues: [busy] })) } };
  await refresh(failing);
  expect(desk.state()).toMatchObject({ book, message: { kind: "issues", issues: [busy] } });
  await refresh({ ...failing, running: null, port: { ...failing.port, read: (...given) => desk.port.read(...given) } });
  expect(desk.state().message).toEqual({ kind: "failed", detail: "no storage" });
});

test("the budget is remembered", async () => {
  const desk = await sampleDesk();
  await refresh(desk.context);
  await chooseBudget(desk.context, 80000);
  expect(await desk.port.readSettings()).toMatchObject({ budget: 80000, draft: null });
});

test("cards and the payroll list are handed out as files", async () => {
  const desk = await sampleDesk();
  await refresh(desk.context);
  await payroll(desk.context);
  const csv = desk.files.get("奖金发放表 2026-05.csv") as string;
  expect(csv.split("\r\n")).toHaveLength(1 + 48 + 1 + 1);
  expect(csv).toContain("75921.88");
  await shareCards(desk.context, { anonymous: false });
  const archive = unzipSync(desk.files.get("绩效卡 2026-05.zip") as Uint8Array);
  expect(Object.keys(archive).length).toBe(50);
  expect(desk.state().message).toEqual({ kind: "saved-file", file: "绩效卡 2026-05.zip" });
});

test("without anybody scored there is nothing to hand out", async () => {
  const desk = emptyDesk();
  await refresh(desk.context);
  await shareCards(desk.context, { anonymous: true });
  expect(desk.state().message).toEqual({ kind: "no-cards" });
  await payroll(desk.context);
  expect(desk.files.size).toBe(0);
});

test("a place is shown, and one that is gone is told", async () => {
  const desk = await sampleDesk();
  await goTo(desk.context, "花名册", "B3");
  expect([desk.places, desk.state().message]).toEqual([["花名册!B3"], null]);
  await goTo(desk.context, "旧表", null);
  expect(desk.state().message).toEqual({ kind: "no-such-sheet", sheet: "旧表" });
});

test("the live sheet is shown once there is one", async () => {
  const desk = await sampleDesk();
  await showLiveSheet(desk.context);
  expect(desk.state()).toMatchObject({ step: "preview", message: { kind: "no-live-sheet" } });
  await publish(desk.context);
  await showLiveSheet(desk.context);
  expect(desk.places.at(-1)).toBe("实时试算");
});

test("what goes wrong inside is said and does not lock the pane", async () => {
  const desk = emptyDesk();
  const broken = { ...desk.context, port: { ...desk.port, read: () => Promise.reject(new Error("gone")) } };
  await refresh(broken);
  expect(broken.store.get()).toMatchObject({ task: null, message: { kind: "failed", detail: "gone" } });
});

describe("what the workbook refuses", () => {
  const issue = excelIssue("error", "excel-connection", {});
  const refuses = () => Promise.reject(new Refusal(issue));
  const told = { task: null, message: { kind: "issues", issues: [issue] } };

  test("to be read: what was read before stays", async () => {
    const desk = await sampleDesk();
    await refresh(desk.context);
    const { book, run } = desk.state();
    for (const read of [() => Promise.resolve({ grids: [], taken: { tabs: [], names: [] }, issues: [issue] }), refuses]) {
      const refused = { ...desk.context, port: { ...desk.port, read } };
      await refresh(refused);
      expect(desk.state()).toMatchObject(told);
      expect([desk.state().book, desk.state().run]).toEqual([book, run]);
      // Nor is anything written by what was read before.
      await publish(refused);
      expect(desk.state()).toMatchObject({ ...told, written: null });
    }
  });

  test("to go somewhere, or to keep a choice: it is told, and the choice holds here", async () => {
    const desk = await sampleDesk();
    await refresh(desk.context);
    const refused = { ...desk.context, port: { ...desk.port, goTo: refuses, writeSettings: refuses } };
    await goTo(refused, "花名册", null);
    expect(desk.state()).toMatchObject(told);
    await chooseBudget(refused, 80000);
    expect(desk.state()).toMatchObject({ ...told, budget: 80000 });
    await takeTemplate(refused, "pre-sales");
    expect(desk.state()).toMatchObject({ ...told, draft: { origin: { kind: "template", name: "pre-sales" } } });
  });
});
