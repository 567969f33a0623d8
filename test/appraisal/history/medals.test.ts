import * as fc from "fast-check";
import { medals, type Outcome } from "../../../src/appraisal/history/medals";

/** Tiers by agent from 2026-01 on; "-" is not ranked, a space is not there. */
function history(rows: Readonly<Record<string, string>>, scoreOf: (agent: string) => number = () => 90): Outcome[] {
  return Object.entries(rows).flatMap(([agent, tiers]) => [...tiers].flatMap((tier, k) => (tier === " " ? [] : [{ agent, period: `2026-0${k + 1}`, tier: tier === "-" ? null : tier, score: tier === "-" ? null : scoreOf(agent) }])));
}

const isOne = (tiers: readonly string[]) => ({ tier }: Outcome) => tiers.includes(tier!);
const names = (rows: Readonly<Record<string, string>>, periods: number, tiers = ["S"]) => medals(history(rows), isOne(tiers), periods).map(({ agent, evidence }) => [agent, evidence.map(({ period }) => period)]);

it("lists the longest runs up to the last period first, with the periods as evidence", () => {
  expect(names({ 小美: "ASSS", 琳琳: "SSSS", 阿强: "SSSA", 小李: "S-SS" }, 3)).toEqual([
    ["琳琳", ["2026-01", "2026-02", "2026-03", "2026-04"]],
    ["小美", ["2026-02", "2026-03", "2026-04"]],
  ]);
});

it("puts the higher scores first among runs of one length", () => {
  const scores: Readonly<Record<string, number>> = { 小美: 93, 琳琳: 96, 阿强: 93 };
  expect(medals(history({ 小美: "SS", 琳琳: "SS", 阿强: "SS" }, (agent) => scores[agent]!), isOne(["S"]), 2).map(({ agent }) => agent)).toEqual(["琳琳", "小美", "阿强"]);
});

it("ends a run where somebody was not there, and takes other names of the tier", () => {
  expect(names({ 小美: "S S", 琳琳: "金SS" }, 2)).toEqual([["琳琳", ["2026-02", "2026-03"]]]);
  expect(names({ 琳琳: "金SS" }, 3, ["S", "金"])).toEqual([["琳琳", ["2026-01", "2026-02", "2026-03"]]]);
});

it("ends a run at a month of which the history holds nothing, and runs over the turn of a year", () => {
  expect(names({ 小美: "SS SS" }, 3)).toEqual([]);
  const outcome = (period: string): Outcome => ({ agent: "小美", period, tier: "S", score: 90 });
  expect(medals(["2026-01", "2025-11", "2025-12"].map(outcome), isOne(["S"]), 3)).toHaveLength(1);
  expect(medals(["2025Q4", "2026Q1"].map(outcome), isOne(["S"]), 2)).toHaveLength(1);
});

it("asks of each outcome whether its tier was the best: A is, of a post without S", () => {
  const rows = history({ 小美: "AA", 琳琳: "AA" });
  expect(medals(rows, ({ agent, tier }) => tier === (agent === "琳琳" ? "A" : "S"), 2).map(({ agent }) => agent)).toEqual(["琳琳"]);
});

it("lists nobody of no history, nor of people who have left, and refuses runs of nothing", () => {
  expect(medals([], isOne(["S"]), 1)).toEqual([]);
  expect(names({ 走了: "SSS ", 小美: "AAAA" }, 1)).toEqual([]);
  expect(() => medals([], isOne(["S"]), 0)).toThrow(RangeError);
});

it("names everybody of a longer run for a shorter one, too, and all of it is the best tier up to the last period", () => {
  const anyHistory = fc.dictionary(fc.constantFrom("甲", "乙", "丙", "丁"), fc.stringMatching(/^[SA -]{6}$/), { minKeys: 1 });
  fc.assert(
    fc.property(anyHistory, fc.integer({ min: 1, max: 6 }), (rows, periods) => {
      const outcomes = history(rows);
      const latest = outcomes.map(({ period }) => period).sort().at(-1);
      const found = medals(outcomes, isOne(["S"]), periods);
      const shorter = medals(outcomes, isOne(["S"]), 1).map(({ agent }) => agent);
      for (const { agent, evidence } of found) {
        expect(shorter).toContain(agent);
        expect(evidence.every(({ tier }) => tier === "S")).toBe(true);
        expect(evidence.at(-1)!.period).toBe(latest);
        expect(evidence.length).toBeGreaterThanOrEqual(periods);
      }
    }),
  );
});
