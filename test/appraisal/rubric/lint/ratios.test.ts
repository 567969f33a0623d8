import { found } from "../example";

test("a ratio of itself", () => {
  expect(found({ "metrics[2].ratio": ["conversion", "asked"] })).toEqual(["error ratio-circle at metrics[2].ratio[0] (conversion)"]);
});

test("two ratios of each other", () => {
  expect(found({ "metrics[2].ratio": ["paid", "aov"], "metrics[4].ratio": ["conversion", "paid"] })).toEqual([
    "error ratio-circle at metrics[2].ratio[1] (aov)",
    "error ratio-circle at metrics[4].ratio[0] (conversion)",
  ]);
});

test("a ratio of a ratio is fine", () => {
  expect(found({ "metrics[4].ratio": ["conversion", "conversion"] })).toEqual([]);
});
