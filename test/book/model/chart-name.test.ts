import { chartName, isOurChart } from "../../../src/book/model/chart-name";

test("charts of ours are told from those people put on our sheets", () => {
  expect([1, 2, 12].map(chartName).every(isOurChart)).toBe(true);
  expect(["Chart 1", "图表 2", "Jinpai", "我的 Jinpai 1"].some(isOurChart)).toBe(false);
});
