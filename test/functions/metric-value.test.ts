import type { Cell } from "../../src/appraisal/rubric/cells/cell";
import type { Unit } from "../../src/appraisal/rubric/types";
import { metricValue } from "../../src/functions/metric-value";

test.each<[Cell, Unit, number]>([
  [0.975, "rate", 0.975],
  [97.5, "rate", 97.5],
  ["97.5%", "rate", 0.975],
  ["1:20", "seconds", 80],
  ["80", "seconds", 80],
  ["是", "flag", 1],
  [false, "flag", 0],
  ["1.2万", "money", 12000],
  ["12", "count", 12],
  ["97.5%", "number", 0.975],
  ["否", "number", 0],
  ["1分20秒", "number", 80],
  [null, "number", NaN],
  ["-", "number", NaN],
  ["优秀", "number", NaN],
  ["优秀", "flag", NaN],
])("%j as %s is %d", (cell, unit, value) => expect(metricValue(cell, { unit })).toBe(value));
