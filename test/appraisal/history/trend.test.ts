import * as fc from "fast-check";
import type { Figure } from "../../../src/appraisal/history/spans";
import { trends } from "../../../src/appraisal/history/trend";

const MONTHS = ["2026-01", "2026-02", "2026-03"];
const figure = (agent: string, period: string, value: number, post = "售前") => ({ agent, period, value, post });

it("follows each agent with gaps where there is no value, and tells the change from the last value there was", () => {
  const found = trends([figure("小美", "2026-01", 80), figure("小美", "2026-03", 86.3), figure("新人", "2026-03", 70), figure("走了", "2026-01", 90), figure("小美", "2025-12", 1)], MONTHS, ({ agent }) => agent);
  expect(found).toEqual([
    { of: "小美", values: [80, NaN, 86.3], change: 6.3 },
    { of: "新人", values: [NaN, NaN, 70], change: NaN },
    { of: "走了", values: [90, NaN, NaN], change: NaN },
  ]);
});

it("takes the mean of a post, each month of those who were in it then", () => {
  const found = trends([figure("小美", "2026-01", 80), figure("阿强", "2026-01", 90), figure("小美", "2026-02", 60, "售后"), figure("阿强", "2026-02", 92), figure("小李", "2026-02", NaN)], MONTHS.slice(0, 2), ({ post }) => post);
  expect(found).toEqual([
    { of: "售前", values: [85, 92], change: 7 },
    { of: "售后", values: [NaN, 60], change: NaN },
  ]);
});

it("has no change of one month only, and nothing of no figures", () => {
  expect(trends([figure("小美", "2026-01", 80)], ["2026-01"], ({ agent }) => agent)).toEqual([{ of: "小美", values: [80], change: NaN }]);
  expect(trends([], MONTHS, ({ agent }: Figure) => agent)).toEqual([]);
  expect(trends([figure("小美", "2026-01", 80)], [], ({ agent }) => agent)[0]).toEqual({ of: "小美", values: [], change: NaN });
});

it("has a value exactly where some figure has one, between the least and the most of them; a missing one is never a zero", () => {
  const value = fc.oneof(fc.double({ min: 1, max: 120, noNaN: true }), fc.constant(NaN));
  const given = fc.array(fc.tuple(fc.constantFrom("甲", "乙", "丙"), fc.constantFrom(...MONTHS), value), { maxLength: 20 });
  fc.assert(
    fc.property(given, (rows) => {
      const figures = rows.map(([agent, period, each]) => figure(agent, period, each));
      for (const { values } of trends(figures, MONTHS, () => "全员"))
        values.forEach((mean, k) => {
          const own = figures.filter(({ period, value: each }) => period === MONTHS[k] && !Number.isNaN(each)).map(({ value: each }) => each);
          if (own.length === 0) expect(mean).toBeNaN();
          else expect(mean).toBeGreaterThanOrEqual(Math.min(...own) - 1e-9);
          if (own.length > 0) expect(mean).toBeLessThanOrEqual(Math.max(...own) + 1e-9);
        });
    }),
  );
});
