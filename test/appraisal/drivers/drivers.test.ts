import { standings } from "../../../src/appraisal/appraise";
import { drivers } from "../../../src/appraisal/drivers/drivers";
import { tableOf } from "../metric-table";
import { AS_IS, rubricOf } from "../rubric-of";

const metric = (key: string, more: object = {}) => ({ key, unit: "number", column: key, ...more });
const metrics = [metric("paid"), metric("asked"), { key: "conversion", unit: "rate", ratio: ["paid", "asked"] }, metric("reply"), metric("rated"), metric("here", { unit: "flag" })];
const agents = Array.from({ length: 9 }, (_, i) => ({ agent: `客服${i}`, post: i === 8 ? "售后" : "售前" }));
const rising = agents.map((_, i) => i + 1);
const table = tableOf({
  agents,
  values: { paid: rising, asked: rising.map((value) => 100 - value), conversion: rising.map((value) => value / 20), reply: rising.map((value) => 50 - value), rated: [3, null, 1, 4, 2, 8, 5, 7, 9], here: rising.map(() => 1) },
});
const base = standings(rubricOf({ metrics }, [{ metric: "paid", rule: AS_IS }]), table);

it("tells what goes with an outcome, strongest first, without what it is computed from, flags and too few", () => {
  const [first, second, ...more] = drivers(base, ["conversion"], base.assessment.posts[0].agents);
  expect(first).toEqual({ metric: "reply", outcome: "conversion", n: 8, rho: -1 });
  expect(second).toEqual({ metric: "rated", outcome: "conversion", n: 7, rho: null });
  expect(more).toEqual([]);
});

it("does not call two ratios of one number a finding", () => {
  expect(drivers(base, ["paid"], base.assessment.posts[0].agents).map((each) => each.metric)).toEqual(["asked", "reply", "rated"]);
});

it("knows nothing of a post of one", () => expect(drivers(base, ["conversion"], base.assessment.posts[1].agents).map(({ n, rho }) => [n, rho])).toEqual([[1, null], [1, null]]));
