import * as fc from "fast-check";
import { standings, type Standings } from "../../../src/appraisal/appraise";
import { neededFor } from "../../../src/appraisal/explain/needed";
import { withValue } from "../../../src/appraisal/explain/moved-table";
import { metricOf } from "../../../src/appraisal/rubric/metrics";
import type { Rubric, Unit } from "../../../src/appraisal/rubric/types";
import { appraisable } from "../../oracle/arbitrary";
import { tableOf, type TableSpec } from "../metric-table";
import { AS_IS, rubricOf } from "../rubric-of";
import { workedExample } from "../worked-example";

const needed = (rubric: Rubric, spec: TableSpec, agent = 0, tier?: number) => neededFor(standings(rubric, tableOf(spec)), agent, tier);
const valueOf = (found: ReturnType<typeof neededFor>, metric: string) => found?.criteria.find((one) => one.metric === metric)?.value;

describe("小美 of the worked example, 88.4 points and a conversion of 58%, where A asks for 90 and 60%", () => {
  const found = neededFor(workedExample(), 0)!;

  it("reaches A by conversion alone, at the edge of the band", () => {
    expect(found.tier).toBe("A");
    expect(found.criteria).toEqual([
      { metric: "conversion", now: 0.58, value: 0.6, untold: false },
      { metric: "sales", now: 103000, value: null, untold: false },
      { metric: "reply", now: 26, value: null, untold: false },
    ]);
  });

  it("is told the gate, and what meets it", () => expect(found.gates).toMatchObject([{ metric: "conversion", now: 0.58, value: 0.6 }]));
});

describe("the step that rounding makes", () => {
  const tiers = [{ name: "A", minScore: 90 }, { name: "B" }];

  it("is where the rounded score reaches the bound, not the score itself", () => {
    // 89.995 rounds to 90.00; half of the points are 100 already.
    const criteria = [{ metric: "sales", weight: 50 }, { metric: "received", weight: 50 }];
    const found = needed(rubricOf({ tiers }, criteria), { agents: ["小美"], values: { sales: [70], received: [100] } });
    expect(valueOf(found, "sales")).toBe(79.99);
    expect(valueOf(found, "received")).toBe(110);
  });

  it("is a whole head, a cent, a hundredth of a second and of a percent", () => {
    const rule = { type: "linear", worst: 0.333331, best: 1 };
    const found = needed(rubricOf({ tiers: [{ name: "A", minScore: 50 }, { name: "B" }], score: { decimals: null } }, [{ metric: "conversion", rule }]), { agents: ["小美"], values: { conversion: [0.4] } });
    expect(valueOf(found, "conversion")).toBe(0.6667);
  });

  it("lies below today's where less is better", () => {
    const found = needed(rubricOf({ tiers }, [{ metric: "reply", rule: { type: "linear", worst: 60, best: 20 } }]), { agents: ["小美"], values: { reply: [30] } });
    expect(valueOf(found, "reply")).toBe(24);
  });
});

describe("what hangs on others is appraised with them", () => {
  it("a group's mean moves along with the value", () => {
    // 50 + x over 2 is the mean: x ≥ 1.2 · (50 + x)/2 needs 75.
    const rule = { type: "attainment", target: "groupMean", cap: 150 };
    const found = needed(rubricOf({ tiers: [{ name: "A", minScore: 120 }, { name: "B" }] }, [{ metric: "received", rule }]), { agents: ["小美", "阿强"], values: { received: [60, 50] } });
    expect(valueOf(found, "received")).toBe(75);
  });

  it("a quota is met by overtaking, ties going to both", () => {
    const found = needed(rubricOf({ tiers: [{ name: "A", quota: 0.5 }, { name: "B" }] }), { agents: ["小美", "阿强"], values: { received: [60, 80] } });
    expect(valueOf(found, "received")).toBe(80);
  });

  it("a rank rule is met by passing the next colleague", () => {
    const found = needed(rubricOf({ tiers: [{ name: "A", minScore: 100 }, { name: "B" }] }, [{ rule: { type: "rank" } }]), { agents: ["小美", "阿强", "小李"], values: { received: [60, 80, 70] } });
    expect(valueOf(found, "received")).toBe(81);
  });

  it("the whole group's value moves with what it is summed of, and is not guessed from means", () => {
    const rule = { type: "attainment", target: "groupTotal", cap: 150 };
    const spec: TableSpec = { agents: ["小美", "阿强"], values: { received: [60, 80] }, totals: { 售前: { received: 140 } } };
    const tiers = [{ name: "A", minScore: 50 }, { name: "B" }];
    expect(valueOf(needed(rubricOf({ tiers }, [{ rule }]), spec), "received")).toBe(80);
    const mean = rubricOf({ tiers, metrics: [{ key: "received", unit: "count", column: "接待人数", aggregate: "mean" }] }, [{ rule }]);
    expect(needed(mean, spec)?.criteria).toEqual([{ metric: "received", now: 60, value: null, untold: true }]);
  });
});

describe("where no value of a criterion is enough", () => {
  const tiers = [{ name: "A", minScore: 60, requires: [{ metric: "complaints", op: "=", value: 0 }, { metric: "satisfaction", op: ">=", times: 1, of: "groupMean" }] }, { name: "B" }];
  const rubric = rubricOf({ tiers }, [{ metric: "received", weight: 100 }, { metric: "reviews", weight: 0, rule: AS_IS }]);
  const found = needed(rubric, { agents: ["小美", "阿强"], values: { received: [70, 80], reviews: [1, 1], complaints: [2, 0], satisfaction: [0.8, 0.9] } })!;

  it("says so, and tells each gate's value by itself", () => {
    expect(found.criteria.map(({ value }) => value)).toEqual([null, null]);
    expect(found.gates.map(({ metric, now, value }) => [metric, now, value])).toEqual([
      ["complaints", 2, 0],
      ["satisfaction", 0.8, 0.9],
    ]);
  });
});

it("asks nothing of those who have the tier, have none, or ask for one that is not above theirs", () => {
  const rubric = rubricOf({ tiers: [{ name: "A", minScore: 50 }, { name: "B" }], participation: "takesPart" });
  const spec: TableSpec = { agents: ["小美", "阿强", "小李"], values: { received: [60, 40, 40], takesPart: [null, null, 0] } };
  expect(needed(rubric, spec, 0)).toBeNull();
  expect(needed(rubric, spec, 1, 1)).toBeNull();
  expect(needed(rubric, spec, 2)).toBeNull();
});

it("finds a value for a criterion that has none", () => {
  const rubric = rubricOf({ tiers: [{ name: "A", minScore: 70 }, { name: "B" }] }, [{ weight: 50, missing: "zero" }, { metric: "reviews", weight: 50 }]);
  expect(valueOf(needed(rubric, { agents: ["小美"], values: { received: [null], reviews: [60] } }), "received")).toBe(80);
});

it("moves what an agent has in every slice alike", () => {
  const rubric = rubricOf({ averageOver: ["period"], tiers: [{ name: "A", minScore: 70 }, { name: "B" }] });
  const found = needed(rubric, { agents: ["小美"], slices: [{ period: "2026-04" }, { period: "2026-05" }], values: { received: [[50], [70]] } });
  expect(found?.criteria).toEqual([{ metric: "received", now: 60, value: 70, untold: false }]);
});

const STEP: Readonly<Record<Unit, number>> = { rate: 10_000, seconds: 100, money: 100, count: 1, number: 100, flag: 1 };

it("is proved by the appraisal: with the value the tier is reached, a step before it is not", () => {
  const seen = { values: 0, none: 0 };
  fc.assert(
    fc.property(appraisable, fc.nat(1), fc.nat(), ({ rubric, table }, above, any) => {
      const today = standings(rubric, table);
      const withMetric = (agent: number, metric: string, value: number): Standings => standings(rubric, withValue(rubric, table, agent, metric, value)!.table);
      const asking = [...today.tiering.tier.keys()].filter((agent) => today.tiering.tier[agent]! > above);
      for (const agent of asking.slice(any % Math.max(1, asking.length)).slice(0, 1)) {
        const tier = today.tiering.tier[agent]! - 1 - above;
        for (const { metric, now, value, untold } of neededFor(today, agent, tier)?.criteria ?? []) {
          if (value === null) {
            if (!untold) seen.none++;
            continue;
          }
          seen.values++;
          const has = (tried: number) => withMetric(agent, metric, tried).tiering.tier[agent]! <= tier && withMetric(agent, metric, tried).tiering.tier[agent]! >= 0;
          const perOne = STEP[metricOf(rubric, metric).unit];
          const before = (Math.round(value * perOne) - Math.sign(value - now)) / perOne;
          const isStart = Number.isNaN(now) || Math.sign(before - now) !== Math.sign(value - now);
          expect({ metric, now, value, has: has(value), before: !isStart && has(before) }).toEqual({ metric, now, value, has: true, before: false });
        }
      }
    }),
    { seed: 20261126, numRuns: 120, endOnFailure: true },
  );
  expect(seen.values).toBeGreaterThan(15);
  expect(seen.none).toBeGreaterThan(20);
});
