import { applyScenario, readScenarios, scenarioOf, scenariosToJson } from "../../../src/appraisal/what-if/scenarios";
import { rubricOf } from "../rubric-of";

const criteria = (weight: number) => [{ weight }, { metric: "reviews", weight: 100 - weight, missing: "zero" }];
const rubric = rubricOf({}, criteria(60));
const heavier = rubricOf({}, criteria(75));

it("keeps what somebody changed, and makes it again", () => {
  const scenario = scenarioOf("重接待", rubric, heavier);
  const kept = readScenarios(JSON.parse(JSON.stringify(scenariosToJson([scenario]))));
  expect(kept).toEqual({ scenarios: [scenario], issues: [] });
  expect(applyScenario(rubric, scenario)).toEqual({ rubric: heavier, issues: [] });
});

it("keeps that something was taken away", () => {
  const plain = rubricOf({}, [{ weight: 60 }, { metric: "reviews", weight: 40 }]);
  const scenario = scenarioOf("缺失不计", rubric, plain);
  expect(scenario.changes).toEqual([{ at: "scorecards[0].criteria[1].missing" }]);
  expect(applyScenario(rubric, scenario).rubric).toEqual(plain);
});

it.each([
  [null, ""],
  [{ schema: "jinpai-scenarios/2", scenarios: [] }, "schema"],
  [{ schema: "jinpai-scenarios/1", scenarios: [{ name: " ", changes: [] }] }, "scenarios[0].name"],
  [{ schema: "jinpai-scenarios/1", scenarios: [{ name: "a", changes: [{ at: 3 }] }] }, "scenarios[0].changes[0].at"],
])("refuses what are no scenarios: %j", (json, place) => {
  const { scenarios, issues } = readScenarios(json);
  expect([scenarios, issues.map(({ severity, code, params }) => [severity, code, params])]).toEqual([null, [["error", "not-scenarios", { place }]]]);
});

it("refuses two of one name", () => {
  const one = { name: "a", changes: [] };
  expect(readScenarios(scenariosToJson([one, one])).issues).toMatchObject([{ code: "scenario-twice", params: { name: "a" } }]);
});

it("says which place a rubric does not have, and what a change makes of it that cannot be meant", () => {
  expect(applyScenario(rubric, { name: "a", changes: [{ at: "scorecards[3].criteria", value: [] }] })).toMatchObject({ rubric: null, issues: [{ code: "scenario-place-unknown", cell: "scorecards[3].criteria", params: { name: "a" } }] });
  expect(applyScenario(rubric, { name: "a", changes: [{ at: "scorecards[0].criteria[0].weight", value: -5 }] })).toMatchObject({ rubric: null, issues: [{ code: "negative-weight" }] });
});
