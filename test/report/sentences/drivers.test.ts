import { driverReading } from "../../../src/report/sentences/drivers";

const reading = (rho: number | null, locale: "zh-CN" | "en" = "zh-CN") => driverReading({ metric: "reply", outcome: "conversion", n: 30, rho }, locale);

test.each([[0.6, "明显同高同低"], [-0.6, "明显此高彼低"], [0.4, "有些同高同低"], [-0.59, "有些此高彼低"], [0.2, "略有关联"], [-0.39, "略有反向关联"], [0.19, "看不出关联"], [0, "看不出关联"], [-0.19, "看不出关联"]])("%d reads %s", (rho, text) => expect(reading(rho)).toBe(text));

test("nothing is claimed of too few, in either language", () => {
  expect(reading(null)).toBe("样本不足或数值都相同");
  expect(reading(null, "en")).not.toBe(reading(0.7, "en"));
});
