import { readSteps, writeSteps } from "../../../../src/appraisal/rubric/cells/steps";

const STEPS = [{ above: 0, rate: 0.001 }, { above: 20000, rate: 0.0035 }];

test.each([
  ">0:0.1%; >20000:0.35%",
  "＞0：0.1％；＞2万：0.35％",
  "≥0:1‰, ≥20,000:3.5‰",
  "0-20000:0.1%\n20000以上:0.35%",
  "0:0.001; 20000:0.0035",
  "超过0:0.1%、超过20000元:0.35%",
])("%s", (text) => {
  expect(readSteps(text)).toEqual({ value: STEPS, issues: [] });
});

test("steps are written with percentages, and negative rates stay", () => {
  expect(writeSteps(STEPS)).toBe(">0:0.1%; >20000:0.35%");
  expect(readSteps(">0:-0.5%").value).toEqual([{ above: 0, rate: -0.005 }]);
});

test.each([[">0", 1], [">0:0.1%; <20000:0.35%", 2], [">0:一点", 1], ["净销售额>0:0.1%", 1]])("%s is unreadable at step %d", (text, n) => {
  expect(readSteps(text)).toMatchObject({ value: null, issues: [{ severity: "error", code: "cells-step-unreadable", params: { n } }] });
});

test("a bare rate above a half is taken for a forgotten %, with a warning", () => {
  expect(readSteps(">0:5").issues).toMatchObject([{ severity: "warning", code: "cells-rate-above-one", params: { percent: "5%" } }]);
});
