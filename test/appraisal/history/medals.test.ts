import { medals, type Outcome } from "../../../src/appraisal/history/medals";

/** Tiers by agent from 2026-01 on; "-" is not ranked, a space is not there. */
function history(rows: Readonly<Record<string, string>>): Outcome[] {
  return Object.entries(rows).flatMap(([agent, tiers]) => [...tiers].flatMap((tier, k) => (tier === " " ? [] : [{ agent, period: `2026-0${k + 1}`, tier: tier === "-" ? null : tier, score: tier === "-" ? null : 90 }])));
}

const names = (rows: Readonly<Record<string, string>>, periods: number, tiers = ["S"]) => medals(history(rows), tiers, periods).map(({ agent, evidence }) => [agent, evidence.map(({ period }) => period)]);

it("lists the longest runs up to the last period first, with the periods as evidence", () => {
  expect(names({ 小美: "ASSS", 琳琳: "SSSS", 阿强: "SSSA", 小李: "S-SS" }, 3)).toEqual([
    ["琳琳", ["2026-01", "2026-02", "2026-03", "2026-04"]],
    ["小美", ["2026-02", "2026-03", "2026-04"]],
  ]);
});

it("ends a run where somebody was not there, and takes other names of the tier", () => {
  expect(names({ 小美: "S S", 琳琳: "金SS" }, 2)).toEqual([["琳琳", ["2026-02", "2026-03"]]]);
  expect(names({ 琳琳: "金SS" }, 3, ["S", "金"])).toEqual([["琳琳", ["2026-01", "2026-02", "2026-03"]]]);
});

it("lists nobody of no history, and refuses runs of nothing", () => {
  expect(medals([], ["S"], 1)).toEqual([]);
  expect(() => medals([], ["S"], 0)).toThrow(RangeError);
});
