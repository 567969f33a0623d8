import { cancel, publish, refresh, restore } from "../../src/actions/actions";
import { addDisputes, course, undisputed, verify } from "../../src/actions/insight";
import { ownSheet } from "../../src/book/model/own-sheets";
import { emptyDesk, sampleDesk, type Desk } from "./desk";

async function publishedDesk(): Promise<Desk> {
  const desk = await sampleDesk();
  await refresh(desk.context);
  await publish(desk.context);
  return desk;
}

const wrong = async (desk: Desk) => (await verify(desk.context))!.issues.filter(({ severity }) => severity === "error");

/** Types into a table of ours: the row counted from its first below the heading, the column by its name. */
async function typeInto(desk: Desk, key: "scores" | "disputes", row: number, column: string, value: string | number): Promise<void> {
  const { name, rows, tables } = ownSheet((await desk.port.read()).grids, key)!;
  const { top } = tables[0]!;
  desk.port.type(name, `${String.fromCharCode(65 + rows[top]!.indexOf(column))}${top + 2 + row}`, value);
}

test("what was written matches; a cell that somebody changed is named, as the workbook stands now", async () => {
  const desk = await publishedDesk();
  const verified = (await verify(desk.context))!;
  expect([verified.issues.filter(({ severity }) => severity === "error"), verified.grids, verified.time]).toEqual([[], desk.state().book!.grids, "2026-06-01T09:30:00"]);
  await typeInto(desk, "scores", 0, "总分", 60);
  expect(await wrong(desk)).toMatchObject([{ code: "cell-differs", sheet: "评分排名", params: { stands: "60" } }]);
  expect(desk.state().task).toBeNull();
});

test("how far it is, is told, and it can be stopped", async () => {
  const desk = await publishedDesk();
  const told: string[] = [];
  const stop = desk.context.store.subscribe(() => {
    const { task } = desk.state();
    if (task !== null) told.push(`${task.kind} ${task.done}/${task.of}`);
  });
  await verify(desk.context);
  expect(told.slice(-2)).toEqual(["verifying 5/7", "verifying 6/7"]);
  const cancelling = desk.context.store.subscribe(() => desk.state().task?.done === 3 && cancel(desk.context));
  expect(await verify(desk.context)).toBeNull();
  expect(desk.state()).toMatchObject({ task: null, message: { kind: "cancelled" } });
  [stop, cancelling].forEach((end) => end());
});

test("columns that people chose count as they did when it was written", async () => {
  const desk = await sampleDesk();
  await refresh(desk.context);
  desk.context.store.set({ mapping: { sales: "净销售额" } });
  await publish(desk.context);
  expect(await wrong(desk)).toEqual([]);
  desk.context.store.set({ mapping: {} });
  expect((await wrong(desk)).length).toBeGreaterThan(0);
});

test("without a rubric in the workbook there is nothing to verify, as a message says", async () => {
  const desk = emptyDesk();
  await refresh(desk.context);
  expect(await verify(desk.context)).toBeNull();
  expect(desk.state()).toMatchObject({ task: null, message: { kind: "issues", issues: [{ code: "nothing-published" }] } });
});

test("the run without accepted disputes is what it was before them", async () => {
  const desk = await publishedDesk();
  const before = desk.state().run!.appraisal!;
  await addDisputes(desk.context);
  expect(desk.state().message).toEqual({ kind: "sheets-written", sheets: ["考核申诉"] });
  for (const [column, value] of [["客服", "小美"], ["考核周期", "2026-05"], ["考核项", "询单转化率"], ["处理结果", "成立"], ["更正值", 0.75]] as const) await typeInto(desk, "disputes", 0, column, value);
  await refresh(desk.context);
  const after = desk.state().run!.appraisal!;
  expect(after.assessment.score).not.toEqual(before.assessment.score);
  expect(undisputed(desk.context)!.assessment.score).toEqual(before.assessment.score);
});

test("the log is told with what was taken back; before anything was read there is none", async () => {
  const desk = await publishedDesk();
  await restore(desk.context);
  const { runs, issues } = (await course(desk.context))!;
  expect([runs.map(({ row, withdrawnBy }) => [row.action, withdrawnBy]), issues]).toEqual([[["评分", 2], ["撤回", null]], []]);
  expect([await course(emptyDesk().context), undisputed(emptyDesk().context)]).toEqual([null, null]);
});
