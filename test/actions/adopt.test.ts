import { refresh, undoEdit } from "../../src/actions/actions";
import { adoptRubric, moveWeight, takeBack } from "../../src/actions/insight";
import { readSaved } from "../../src/actions/saved";
import { withWeight } from "../../src/appraisal/weights/scale";
import { sampleDesk, type Desk } from "./desk";

const weightsOf = ({ state }: Desk) => state().draft!.rubric.scorecards[0].criteria.map(({ weight }) => weight);

async function readDesk(): Promise<Desk> {
  const desk = await sampleDesk();
  await refresh(desk.context);
  return desk;
}

test("a proposal becomes the draft, is scored at once and kept; the sheet stays as it is", async () => {
  const desk = await readDesk();
  const { draft, run } = desk.state();
  await adoptRubric(desk.context, withWeight(draft!.rubric, { scorecard: 0, criterion: 0 }, 50));
  expect(weightsOf(desk)[0]).toBe(50);
  expect(desk.state().draft).toMatchObject({ changed: true, origin: draft!.origin, base: draft!.base });
  expect(desk.state().run!.appraisal!.assessment.score).not.toEqual(run!.appraisal!.assessment.score);
  expect(readSaved(await desk.port.readSettings()).draft).toEqual(desk.state().draft!.rubric);
  expect((await desk.port.read()).grids).toEqual(desk.state().book!.grids);
});

test("taken back, nothing is left of it", async () => {
  const desk = await readDesk();
  const { draft } = desk.state();
  await adoptRubric(desk.context, withWeight(draft!.rubric, { scorecard: 0, criterion: 0 }, 50));
  await takeBack(desk.context, draft!);
  expect(desk.state().draft).toBe(draft);
  expect(readSaved(await desk.port.readSettings()).draft).toBeNull();
});

test("adopted or moved, it is one step among those of editing", async () => {
  const desk = await readDesk();
  const from = weightsOf(desk);
  for (const weight of [30, 40, 50]) moveWeight(desk.context, { scorecard: 0, criterion: 0 }, weight, from);
  await adoptRubric(desk.context, withWeight(desk.state().draft!.rubric, { scorecard: 0, criterion: 0 }, 60));
  await undoEdit(desk.context);
  expect(weightsOf(desk)[0]).toBe(50);
  await undoEdit(desk.context);
  expect(weightsOf(desk)).toEqual(from);
});

test("a weight that moves to the end of the scale and back leaves the others as they were", async () => {
  const desk = await readDesk();
  const from = weightsOf(desk);
  const place = { scorecard: 0, criterion: 1 };
  moveWeight(desk.context, place, 100, from);
  expect(weightsOf(desk)).toEqual(from.map((_, k) => (k === 1 ? 100 : 0)));
  moveWeight(desk.context, place, from[1], from);
  expect(weightsOf(desk)).toEqual(from);
});

test("an edit that cannot be meant is told, not thrown", async () => {
  const desk = await readDesk();
  const { draft } = desk.state();
  await adoptRubric(desk.context, { ...draft!.rubric, scorecards: [] });
  expect(desk.state().draft!.issues.some(({ severity }) => severity === "error")).toBe(true);
  expect(desk.state().run).toBeNull();
});
