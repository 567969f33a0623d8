import { readRubric } from "../../../../src/appraisal/rubric/read";
import { edited, found } from "../example";

const tiers = [{ name: "A", quota: 0.5 }, { name: "B", quota: 0.4 }, { name: "C", quota: 0.2 }, { name: "D" }];

test("quotas above the whole, at the one that goes too far", () => {
  expect(found({ bonus: null, tiers })).toEqual(["error quotas-above-100 at tiers[2].quota (0.2)"]);
  expect(readRubric(edited({ bonus: null, tiers })).issues[0].params).toEqual({ percent: 110 });
});

test("in a scorecard's own tiers", () => {
  expect(found({ bonus: null, "scorecards[0].tiers": tiers })).toEqual(["error quotas-above-100 at scorecards[0].tiers[2].quota (0.2)"]);
});
