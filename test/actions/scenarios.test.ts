import { editRubric, refresh } from "../../src/actions/actions";
import { rubricInForce } from "../../src/actions/baseline";
import { adoptRubric, arrangeScenarios, keepScenario, removeScenario, renameScenario } from "../../src/actions/insight";
import { keptScenarios } from "../../src/actions/scenarios";
import { initialState } from "../../src/actions/state";
import { createStore } from "../../src/actions/store";
import { applyScenario } from "../../src/appraisal/what-if/scenarios";
import { sampleDesk, type Desk } from "./desk";

const WEIGHT = ["scorecards", 0, "criteria", 0, "weight"];
const namesOf = ({ state }: Desk) => keptScenarios(state()).map(({ name }) => name);

/** A desk at which one scenario was kept and the draft moved on. */
async function deskWithScenario(): Promise<Desk> {
  const desk = await sampleDesk();
  await refresh(desk.context);
  editRubric(desk.context, WEIGHT, 60);
  await keepScenario(desk.context, "重销售", rubricInForce(desk.state().book!)!);
  editRubric(desk.context, WEIGHT, 10);
  return desk;
}

test("a scenario is what the draft changes, and nothing but numbers and places of the rubric is kept", async () => {
  const desk = await deskWithScenario();
  expect(keptScenarios(desk.state())).toEqual([{ name: "重销售", changes: [{ at: "scorecards[0].criteria[0].weight", value: 60 }] }]);
  expect(await desk.port.readSettings()).toMatchObject({ scenarios: { schema: "jinpai-scenarios/1", scenarios: [{ name: "重销售" }] } });
});

test("used, it becomes the draft", async () => {
  const desk = await deskWithScenario();
  const [scenario] = keptScenarios(desk.state());
  await adoptRubric(desk.context, applyScenario(rubricInForce(desk.state().book!)!, scenario).rubric!);
  expect(desk.state().draft!.rubric.scorecards[0].criteria[0].weight).toBe(60);
});

test("it is there when the workbook is opened next", async () => {
  const desk = await deskWithScenario();
  const next: Desk = { ...desk, context: { ...desk.context, store: createStore(initialState(desk.port.host)) } };
  await refresh(next.context);
  expect(keptScenarios(next.context.store.get())).toEqual(keptScenarios(desk.state()));
});

test("it can be renamed, removed, and brought back to its place", async () => {
  const desk = await deskWithScenario();
  await keepScenario(desk.context, "轻销售", rubricInForce(desk.state().book!)!);
  await renameScenario(desk.context, "重销售", "重业绩");
  expect(namesOf(desk)).toEqual(["重业绩", "轻销售"]);
  const before = keptScenarios(desk.state());
  await removeScenario(desk.context, "重业绩");
  expect(namesOf(desk)).toEqual(["轻销售"]);
  await arrangeScenarios(desk.context, before);
  expect(namesOf(desk)).toEqual(["重业绩", "轻销售"]);
});

test.each([[null], ["text"], [{ schema: "jinpai-scenarios/2", scenarios: [] }], [{ schema: "jinpai-scenarios/1", scenarios: [{ name: "" }] }]])("settings that are not as we write them (%j) count as none", async (scenarios) => {
  const desk = await sampleDesk();
  await desk.port.writeSettings({ scenarios });
  await refresh(desk.context);
  expect(keptScenarios(desk.state())).toEqual([]);
});
