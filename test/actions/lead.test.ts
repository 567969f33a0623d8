import { refresh } from "../../src/actions/actions";
import { writeSheets } from "../../src/actions/insight";
import { coachingPlan } from "../../src/publication/leading";
import { newDisputes } from "../../src/publication/disputes";
import { emptyDesk, sampleDesk } from "./desk";

test("the sheets are written beside what is there, told by name, and the first of them is shown", async () => {
  const desk = await sampleDesk();
  await refresh(desk.context);
  const before = desk.state().book!.grids.length;
  await writeSheets(desk.context, (publication, locale) => coachingPlan(publication, 3, locale));
  const added = desk.state().book!.grids.slice(before).map(({ name }) => name);
  expect(added).toEqual(["辅导清单", "辅导建议"]);
  expect(desk.state()).toMatchObject({ message: { kind: "sheets-written", sheets: added }, restorable: true, task: null });
  expect(desk.places).toEqual(["辅导清单"]);
});

test("where the plan is refused nothing is written, and it is said why", async () => {
  const desk = await sampleDesk();
  await refresh(desk.context);
  const disputes = () => writeSheets(desk.context, async ({ grids }, locale) => newDisputes(grids, locale));
  await disputes();
  const { grids } = desk.state().book!;
  await disputes();
  expect(desk.state().message).toMatchObject({ kind: "issues", issues: [{ code: "disputes-exist", sheet: "考核申诉" }] });
  expect((await desk.port.read()).grids).toEqual(grids);
});

test("without data and a rubric nothing is written, and nothing fails", async () => {
  const desk = emptyDesk();
  await writeSheets(desk.context, (publication, locale) => coachingPlan(publication, 3, locale));
  expect(desk.state()).toMatchObject({ message: null, task: null, restorable: false });
  expect((await desk.port.read()).grids).toEqual([]);
});
