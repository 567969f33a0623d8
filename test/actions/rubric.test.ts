import { discardDraft, editRubric, exportRubric, importRubric, keepDraft, keepOwnRubric, publish, refresh, saveRubric, takeTemplate } from "../../src/actions/actions";
import { initialState } from "../../src/actions/state";
import { createStore } from "../../src/actions/store";
import { ownSheet } from "../../src/book/model/own-sheets";
import { readRubricSheet } from "../../src/intake/rubric-sheet";
import { templateNames } from "../../src/templates";
import { emptyDesk, sampleDesk, type Desk } from "./desk";

const WEIGHT = ["scorecards", 0, "criteria", 0, "weight"];
const bytesOf = (text: string) => new TextEncoder().encode(text);
const weightOf = ({ state }: Desk) => state().draft?.rubric.scorecards[0]!.criteria[0]!.weight;

async function readDesk(): Promise<Desk> {
  const desk = await sampleDesk();
  await refresh(desk.context);
  return desk;
}

test("the rubric of the workbook is shown, and counts as unchanged", async () => {
  const desk = await readDesk();
  expect(desk.state().draft).toMatchObject({ origin: { kind: "sheet", sheet: "考核方案" }, changed: false, issues: [] });
  expect(desk.state().run!.appraisal).not.toBeNull();
});

test.each(templateNames("zh-CN").map(({ name }) => name))("the template %s can be edited as it is: every default is spelled out and reads back", async (name) => {
  const desk = emptyDesk();
  await takeTemplate(desk.context, name);
  const { draft } = desk.state();
  expect(draft!.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  editRubric(desk.context, WEIGHT, 12);
  expect(weightOf(desk)).toBe(12);
  expect(desk.state().draft!.issues.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("an edit is scored at once, and one taken back leaves no trace", async () => {
  const desk = await readDesk();
  const { run, draft } = desk.state();
  editRubric(desk.context, WEIGHT, 60);
  expect(desk.state().run!.appraisal!.assessment.score).not.toEqual(run!.appraisal!.assessment.score);
  // What was read from the sheets has not been read again.
  expect(desk.state().run!.intake).toBe(run!.intake);
  editRubric(desk.context, WEIGHT, 25);
  expect(JSON.stringify(desk.state().draft!.rubric)).toBe(JSON.stringify(draft!.rubric));
  expect(desk.state().run!.appraisal!.assessment.score).toEqual(run!.appraisal!.assessment.score);
});

test("an edit that cannot be meant is told at its path and nothing is scored by it", async () => {
  const desk = await readDesk();
  editRubric(desk.context, WEIGHT, -1);
  expect(desk.state().draft!.issues).toContainEqual(expect.objectContaining({ severity: "error", code: "negative-weight", cell: "scorecards[0].criteria[0].weight" }));
  expect(desk.state().run).toBeNull();
});

test("an entry of a list can be taken out", async () => {
  const desk = await readDesk();
  const { criteria } = desk.state().draft!.rubric.scorecards[0]!;
  editRubric(desk.context, ["scorecards", 0, "criteria", 1], undefined);
  expect(desk.state().draft!.rubric.scorecards[0]!.criteria).toEqual(criteria.filter((_, n) => n !== 1));
});

test("written to its sheet it is what the workbook scores by from then on; the user's own sheet stays", async () => {
  const desk = await readDesk();
  const before = (await desk.port.read()).grids;
  editRubric(desk.context, WEIGHT, 60);
  await saveRubric(desk.context);
  expect(desk.state()).toMatchObject({ message: { kind: "rubric-saved" }, draft: { changed: false, origin: { kind: "sheet" } } });
  expect(weightOf(desk)).toBe(60);
  const after = (await desk.port.read()).grids;
  expect(after.slice(0, before.length)).toEqual(before);
  expect(readRubricSheet(after)!.rubric!.scorecards[0]!.criteria[0]!.weight).toBe(60);
});

test("an edited rubric is published with the results, and live formulas name its tables", async () => {
  const desk = await readDesk();
  editRubric(desk.context, WEIGHT, 60);
  await publish(desk.context);
  const { grids } = await desk.port.read();
  expect(ownSheet(grids, "rubric")!.tables.map(({ name }) => name)).toContain("KpiCriteria_2");
  expect([desk.state().draft!.changed, weightOf(desk)]).toEqual([false, 60]);
});

test("edited in its sheet it appears in the pane", async () => {
  const desk = await readDesk();
  await saveEdited(desk, 60);
  typeWeight(desk, 70);
  await refresh(desk.context);
  expect(weightOf(desk)).toBe(70);
});

test("edited here and there, it asks which one counts", async () => {
  const desk = await readDesk();
  await saveEdited(desk, 60);
  editRubric(desk.context, WEIGHT, 50);
  typeWeight(desk, 70);
  await refresh(desk.context);
  expect(desk.state().question).toEqual({ kind: "rubric-conflict", sheet: desk.state().book!.grids.find(({ mark }) => mark === "rubric")!.name });
  await keepOwnRubric(desk.context);
  await refresh(desk.context);
  expect([weightOf(desk), desk.state().question]).toEqual([50, null]);
  await discardDraft(desk.context);
  expect([weightOf(desk), desk.state().draft!.changed]).toEqual([70, false]);
});

async function saveEdited(desk: Desk, weight: number): Promise<void> {
  editRubric(desk.context, WEIGHT, weight);
  await saveRubric(desk.context);
}

/** As a person does who edits the first weight in the sheet. */
function typeWeight({ port, state }: Desk, weight: number): void {
  const grid = state().book!.grids.find(({ mark }) => mark === "rubric")!;
  const table = grid.tables.find(({ name }) => name.startsWith("KpiCriteria"))!;
  const column = grid.rows[table.top]!.indexOf("权重");
  port.type(grid.name, `${String.fromCharCode(65 + column)}${table.top + 2}`, weight);
}

test("a file goes out and comes back equal", async () => {
  const desk = await readDesk();
  editRubric(desk.context, WEIGHT, 33);
  exportRubric(desk.context);
  const [[name, text]] = [...desk.files] as [[string, string]];
  expect(name).toBe("客服团队月度绩效考核.json");
  const other = emptyDesk();
  await importRubric(other.context, name, bytesOf(text));
  expect(other.state().draft!.rubric).toEqual(desk.state().draft!.rubric);
  expect(other.state().draft!.origin).toEqual({ kind: "file", name });
});

test.each([
  ["no JSON", '{"schema": "jinpai-rubric/1",,}', { kind: "not-json", file: "方案.json", line: 1, column: 30 }],
  ["no rubric", "[]", { kind: "issues" }],
  ["a rubric with errors", '{"schema": "jinpai-rubric/1", "name": "x", "metrics": [], "scorecards": [], "tiers": []}', { kind: "issues" }],
])("a file that is %s is refused with its reasons, and the rubric stays", async (_, text, message) => {
  const desk = await readDesk();
  const { draft } = desk.state();
  await importRubric(desk.context, "方案.json", bytesOf(text));
  expect(desk.state().message).toMatchObject(message);
  expect(desk.state().draft).toBe(draft);
});

test("an edit that was kept is there again when the workbook is opened next", async () => {
  const desk = await readDesk();
  editRubric(desk.context, WEIGHT, 44);
  await keepDraft(desk.context);
  const next: Desk = { ...desk, context: { ...desk.context, store: createStore(initialState(desk.port.host)) } };
  await refresh(next.context);
  const { draft, message } = next.context.store.get();
  expect([draft!.rubric.scorecards[0]!.criteria[0]!.weight, draft!.changed, message?.kind]).toEqual([44, true, "draft-restored"]);
});

test("a rubric sheet with errors is told cell by cell, and a template may take its place", async () => {
  const desk = await readDesk();
  const grid = desk.state().book!.grids.find(({ name }) => name === "考核方案")!;
  const table = grid.tables.find(({ name }) => name === "KpiCriteria")!;
  const column = grid.rows[table.top]!.indexOf("权重");
  desk.port.type("考核方案", `${String.fromCharCode(65 + column)}${table.top + 2}`, "很多");
  await refresh(desk.context);
  expect(desk.state()).toMatchObject({ draft: null, run: null });
  expect(desk.state().rubricIssues).toContainEqual(expect.objectContaining({ severity: "error", sheet: "考核方案" }));
  await takeTemplate(desk.context, "team");
  expect(desk.state().run!.appraisal).not.toBeNull();
});
