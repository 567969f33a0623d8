import * as fc from "fast-check";
import { pathText } from "../../../src/appraisal/rubric/path";
import { readRubric } from "../../../src/appraisal/rubric/read";
import { differences, pathOf, withChanges } from "../../../src/appraisal/what-if/changes";
import { anyRubric } from "../../arbitraries/rubric";
import { rubricOf } from "../rubric-of";

const rubric = rubricOf({ tiers: [{ name: "A", minScore: 80 }, { name: "B" }] }, [{ weight: 60 }, { metric: "reviews", weight: 40 }]);

it("tells each place that differs, as deep as it goes", () => {
  const other = rubricOf({ tiers: [{ name: "A", minScore: 85 }, { name: "B" }] }, [{ weight: 55 }, { metric: "reviews", weight: 45, missing: "zero" }]);
  expect(differences(rubric, other)).toEqual([
    { at: "scorecards[0].criteria[0].weight", before: 60, value: 55 },
    { at: "scorecards[0].criteria[1].weight", before: 40, value: 45 },
    { at: "scorecards[0].criteria[1].missing", value: "zero" },
    { at: "tiers[0].minScore", before: 80, value: 85 },
  ]);
});

it("tells lists of another length as a whole", () => {
  const [found] = differences(rubric, rubricOf({ tiers: [{ name: "合格" }] }, [{ weight: 60 }, { metric: "reviews", weight: 40 }]));
  expect(found).toEqual({ at: "tiers", before: [{ name: "A", minScore: 80 }, { name: "B" }], value: [{ name: "合格" }] });
});

it.each(["scorecards[0].criteria[9].weight", "scorecards[0].criteria.weight", "nothing.at", "bonus.base", ""])("says that a rubric has no place %p", (at) => {
  expect(withChanges(rubric, [{ at, value: 1 }])).toEqual({ unknown: at });
});

it("makes one rubric of another by its differences", () => {
  fc.assert(
    fc.property(anyRubric, anyRubric, (before, after) => {
      const changed = withChanges(before, differences(before, after)) as { json: unknown };
      expect(readRubric(changed.json).rubric).toEqual(after);
    }),
    { seed: 20260712, numRuns: 40, endOnFailure: true },
  );
});

it("reads places as they are written", () => {
  expect(pathOf("scorecards[0].criteria[2].rule.bands[1].at")).toEqual(["scorecards", 0, "criteria", 2, "rule", "bands", 1, "at"]);
  fc.assert(fc.property(fc.array(fc.oneof(fc.nat(99), fc.constantFrom("weight", "rule", "售前")), { minLength: 1 }), (path) => expect(pathOf(pathText(path))).toEqual(path)));
});
