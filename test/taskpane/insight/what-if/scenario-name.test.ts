import { freeName, nameProblem } from "../../../../src/taskpane/insight/what-if/scenario-name";

const words = { nameMissing: "missing", nameTaken: "taken" };

test.each([
  ["重转化", null],
  ["", "missing"],
  ["  ", "missing"],
  ["情景 1", "taken"],
  [" 情景 1 ", "taken"],
])("the name %j: %j", (name, problem) => expect(nameProblem(name, ["情景 1"], words)).toBe(problem));

test("offers the first name that is free", () => expect(freeName(["情景 1", "情景 3"], (n) => `情景 ${n}`)).toBe("情景 2"));
