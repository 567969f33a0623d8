/** @jest-environment node */
import "fake-indexeddb/auto";
import { indexedDbStorage } from "../../../src/book/excel/indexed-db";
import { Journals, type Journal, type RunKind } from "../../../src/book/excel/journal";
import { emptySheet } from "../../../src/book/model/live/sheet";

const journal = (name: string, kind: RunKind = "publish"): Journal => ({ kind, changes: [{ before: null, after: emptySheet("{1}", name), spared: [], keepsWidths: true, drawsCharts: true }] });
const sheetOf = (found: Journal | null) => found?.changes[0].after?.name;

test("what was written is there for whoever opens the storage next, by its book", async () => {
  await indexedDbStorage().write("五月 a", { sheets: [1, 2] });
  expect(await indexedDbStorage().read("五月 a")).toEqual({ sheets: [1, 2] });
  expect(await indexedDbStorage().read("六月 a")).toBeUndefined();
  await indexedDbStorage().remove("五月 a");
  expect(await indexedDbStorage().read("五月 a")).toBeUndefined();
});

test("a run that is taken back leaves the one before it to be had back", async () => {
  const journals = new Journals(indexedDbStorage(), "book");
  expect([await journals.running(), await journals.done()]).toEqual([null, null]);
  await journals.begin(journal("五月"));
  expect([sheetOf(await journals.running()), (await journals.running())?.stage]).toEqual(["五月", "writing"]);
  await journals.close();
  expect((await journals.running())?.stage).toBe("closing");
  await journals.finish();
  expect([await journals.running(), sheetOf(await journals.done())]).toEqual([null, "五月"]);
  await journals.begin(journal("六月"));
  await journals.abandon();
  expect([await journals.running(), sheetOf(await journals.done())]).toEqual([null, "五月"]);
  await journals.begin(journal("七月"));
  await journals.finish();
  expect(sheetOf(await journals.done())).toBe("七月");
});

test("a restore is kept for what stands there, and is not to be had back", async () => {
  const journals = new Journals(indexedDbStorage(), "another book");
  await journals.begin(journal("五月"));
  await journals.finish();
  expect(sheetOf(await journals.restorable())).toBe("五月");
  await journals.begin(journal("撤回", "restore"));
  await journals.abandon();
  expect(sheetOf(await journals.restorable())).toBe("五月");
  await journals.begin(journal("撤回", "restore"));
  await journals.finish();
  expect([await journals.restorable(), sheetOf(await journals.done())]).toEqual([null, "撤回"]);
});
