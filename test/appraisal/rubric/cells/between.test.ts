import { readBetween, writeBetween } from "../../../../src/appraisal/rubric/cells/between";

const BETWEEN = { low: 500, high: 1500, fromScore: 80, toScore: 100 };

test.each(["80:500; 100:1500", "80分：500元；100分：1,500元", "80:500,100:1500", "80:500、100:0.15万"])("%s", (text) => {
  expect(readBetween(text)).toEqual({ value: BETWEEN, issues: [] });
});

test("score and money, from the lower end to the upper", () => {
  expect(writeBetween(BETWEEN)).toBe("80:500; 100:1500");
});

test.each(["", "80:500", "80; 100", "80:500; 90:600; 100:700", "80:500:1; 100:700", "低:500; 高:600"])("%j is unreadable", (text) => {
  expect(readBetween(text)).toMatchObject({ value: null, issues: [{ severity: "error", code: "cells-between-unreadable" }] });
});
