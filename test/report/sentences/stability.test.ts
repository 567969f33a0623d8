import type { LimitKind, Stability, WeightLimit } from "../../../src/appraisal/sensitivity/stability";
import { limitText, stabilityText } from "../../../src/report/sentences/stability";

const limit = (weight: number, ends: LimitKind = "change"): WeightLimit => ({ weight, included: true, ends, agents: [0] });
const between = (low: WeightLimit, high: WeightLimit): Stability => ({ low, high });

test.each([
  [between(limit(37.5), limit(52.5)), "37.5 – 52.5"],
  [between(limit(0, "scale"), limit(52.5)), "≤ 52.5"],
  [between(limit(37.5), limit(100, "scale")), "≥ 37.5"],
  [between(limit(0, "scale"), limit(100, "scale")), "任意"],
  [{ untold: "nobody-ranked" } satisfies Stability, "无人排名"],
])("%j is told as %s", (stability, text) => expect(stabilityText(stability, 100, "zh-CN")).toBe(text));

test("a limit is never told beyond where it is, of shares of 1 as exactly as a percentage", () => {
  expect([limitText(limit(37.501), "low", 100), limitText(limit(37.509), "high", 100)]).toEqual(["37.51", "37.5"]);
  expect([limitText(limit(0.37501), "low", 1), limitText(limit(0.37509), "high", 1)]).toEqual(["0.3751", "0.375"]);
});
