import { found } from "../example";

const commission = (...above: number[]) => ({ metric: "sales", mode: "marginal", steps: above.map((start) => ({ above: start, rate: 0.01 })) });

test("steps rise", () => {
  expect(found({ "bonus.commission": commission(0, 20000, 50000) })).toEqual([]);
  expect(found({ "bonus.commission": commission(0, 50000, 20000) })).toEqual(["error steps-not-ascending at bonus.commission.steps[2].above (20000)"]);
  expect(found({ "bonus.commission": [commission(0), commission(0, 0)] })).toEqual(["error steps-not-ascending at bonus.commission[1].steps[1].above (0)"]);
});

test("rates may be negative: refunds take commission back", () => {
  expect(found({ "bonus.commission": { metric: "sales", mode: "whole", steps: [{ above: 0, rate: -0.01 }] } })).toEqual([]);
});
