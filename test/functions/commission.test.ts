import { commission } from "../../src/functions/commission";

const STEPS = [[">0:0.1%; >20000:0.35%"]];

test.each([
  [30000, undefined, 55],
  [30000, "分段累进", 55],
  [30000, "whole", 105],
  [20000, "全额", 70],
  [19999.99, "全额", 20],
  ["3万", "", 55],
  ["", "", 0],
  [-500, "", 0],
])("%s, %s: %s", (amount, mode, money) => expect(commission(amount, STEPS, mode)).toBe(money));

test("steps may stand in two columns, with or without headings, or one to a cell", () => {
  expect(commission(30000, [["超过", "比例"], [0, 0.001], [20000, 0.0035], ["", ""]])).toBe(55);
  expect(commission(30000, [[0, "0.1%"], ["2万", "0.35%"]])).toBe(55);
  expect(commission(30000, [[">0", "0.1%"], ["≥20000", 0.0035]])).toBe(55);
  expect(commission(30000, [[">0:0.1%"], [">20000:0.35%"]])).toBe(55);
  expect(commission(-30000, [[-50000, -0.01]])).toBe(-200);
});

test("is rounded to the cent, half away from zero", () => expect(commission(1.005, [[0, 1]])).toBe(1.01));

test.each([
  ["no steps", 1, [[""]], "", { argument: "steps", issue: { code: "argument-empty" } }],
  ["steps that go back", 1, [[">20000:1%; >0:2%"]], "", { argument: "steps", issue: { code: "steps-not-ascending" } }],
  ["steps that cannot be read", 1, [["很多"]], "", { argument: "steps", issue: { code: "cells-step-unreadable" } }],
  ["three columns", 1, [[0, 1, 2]], "", { argument: "steps", issue: { code: "steps-not-pairs" } }],
  ["an unknown mode", 1, STEPS, "随便", { argument: "mode", issue: { code: "cells-word-unknown" } }],
  ["a word for an amount", "很多", STEPS, "", { argument: "amount", issue: { code: "argument-not-number" } }],
  ["several amounts", [[1], [2]], STEPS, "", { argument: "amount", issue: { code: "argument-not-cell" } }],
  ["an error value among the steps", 1, [[0, 0.01], [{ code: "#REF!" }, 0.02]], "", { argument: "steps" }],
])("refuses %s", (_, amount, steps, mode, error) => expect(commission(amount, steps, mode)).toMatchObject({ code: "#VALUE!", ...error }));
