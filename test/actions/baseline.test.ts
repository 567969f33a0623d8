import { editRubric, refresh } from "../../src/actions/actions";
import { rubricInForce, trialsOver } from "../../src/actions/baseline";
import { emptyDesk, sampleDesk } from "./desk";

test("what counts stays that of the sheet while the draft is edited, and is scored as the pane scored it", async () => {
  const desk = await sampleDesk();
  await refresh(desk.context);
  const first = desk.state();
  editRubric(desk.context, ["scorecards", 0, "criteria", 0, "weight"], 60);
  const { book, draft, run, mapping, period } = desk.state();
  const inForce = rubricInForce(book!)!;
  expect(inForce).toEqual(first.draft!.rubric);
  const tryOut = trialsOver({ book: book!, mapping, period });
  expect(tryOut(inForce).appraisal!.bonuses).toEqual(first.run!.appraisal!.bonuses);
  expect(tryOut(draft!.rubric).appraisal!.bonuses).toEqual(run!.appraisal!.bonuses);
  expect(desk.state().run).toBe(run);
});

test("a workbook without a rubric sheet has none in force", async () => {
  const desk = emptyDesk();
  await refresh(desk.context);
  expect(rubricInForce(desk.state().book!)).toBeNull();
});
