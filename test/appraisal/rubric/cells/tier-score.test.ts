import { readTierScore, tierScoreIssues } from "../../../../src/appraisal/rubric/cells/tier-score";

test.each([
  [90, 90, null],
  ["90", 90, null],
  ["≥90", 90, null],
  ["90分以上", 90, null],
  ["90分及以上", 90, null],
  ["91-100", 91, 100],
  ["86～90分", 86, 90],
  ["80≤X<90", 80, 90],
  ["65以下", null, 65],
  ["<65", null, 65],
])("%s begins at %s", (cell, from, to) => {
  expect(readTierScore(cell)).toEqual({ value: { from, to }, issues: [] });
});

test.each(["优秀", "", "90-80", "80>X≥90"])("%s is no score", (text) => {
  expect(readTierScore(text)).toMatchObject({ value: null, issues: [{ severity: "error", code: "tier-score-unreadable" }] });
});

test(">90 is read as ≥90, with a warning", () => {
  expect(readTierScore(">90")).toMatchObject({ value: { from: 90 }, issues: [{ severity: "warning", code: "tier-score-edge", params: { at: "90" } }] });
});

test("91-100 and 86-90 leave the decimals between 90 and 91 to the lower tier", () => {
  expect(tierScoreIssues({ from: 86, to: 90 }, 91, "86-90")).toMatchObject([
    { severity: "warning", code: "tier-score-gap", params: { from: "90", to: "91", reading: "≥86" } },
  ]);
});

test("70-90 under 80-90 overlaps", () => {
  expect(tierScoreIssues({ from: 70, to: 90 }, 80, "70-90")).toMatchObject([{ code: "tier-score-overlap", params: { from: "80", to: "90" } }]);
});

test("ranges that meet, and lower ends alone, are fine", () => {
  expect(tierScoreIssues({ from: 80, to: 90 }, 90, "80-90")).toEqual([]);
  expect(tierScoreIssues({ from: 80, to: null }, 90, 80)).toEqual([]);
  expect(tierScoreIssues({ from: 91, to: 100 }, null, "91-100")).toEqual([]);
});
