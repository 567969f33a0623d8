import { readAdjustments, readTieBreakers, writeAdjustments, writeTieBreakers } from "../../../../src/appraisal/rubric/cells/adjustments";
import { metricNames } from "../../../../src/appraisal/rubric/cells/metric-names";

const names = metricNames([{ key: "plus", label: "加分" }, { key: "odd", label: "a×2:低" }]);

test("an odd name is quoted, so that no factor or direction is seen in it", () => {
  expect(writeAdjustments([{ metric: "odd", factor: 2 }], names, "en")).toBe('"a×2:低"×2');
  expect(readAdjustments('"a×2:低"×2; "a×2:低"', names).value).toEqual([{ metric: "odd", factor: 2 }, { metric: "odd", factor: 1 }]);
  expect(writeTieBreakers([{ metric: "odd", direction: "higher" }], names, "zh-CN")).toBe('"a×2:低":越高越好');
  expect(readTieBreakers('"a×2:低":越高越好', names).value).toEqual([{ metric: "odd", direction: "higher" }]);
});

test("the factor stands on either side, as a percentage too", () => {
  expect(readAdjustments("50%×加分; 加分*0.5", names).value).toEqual([{ metric: "plus", factor: 0.5 }, { metric: "plus", factor: 0.5 }]);
});

test("brackets that name no direction belong to the name", () => {
  expect(readTieBreakers("好评率（人维度）", names).value).toEqual([{ metric: "好评率（人维度）" }]);
});
