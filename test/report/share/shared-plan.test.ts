import { sharedPlans } from "../../../src/report/share/shared-plan";
import { workedExample } from "../../appraisal/worked-example";

const keys = (anonymous: boolean, index: number) => sharedPlans(workedExample(), { anonymous }, "zh-CN")(index).sheets.map(({ key }) => key);

test("the own card alone", () => expect(keys(false, 0)).toEqual(["scorecard"]));

test("with the ranking that names nobody else; the unranked have none", () => {
  expect(keys(true, 0)).toEqual(["scorecard", "scores"]);
  expect(keys(true, 4)).toEqual(["scorecard"]);
});
