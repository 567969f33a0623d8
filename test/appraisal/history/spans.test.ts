import { compareSpans, type Figure } from "../../../src/appraisal/history/spans";

const figures = (rows: Readonly<Record<string, Readonly<Record<string, number>>>>): Figure[] => Object.entries(rows).flatMap(([agent, own]) => Object.entries(own).map(([period, value]) => ({ agent, period, value })));

it("compares the means of two spans, over those who were there in both", () => {
  const found = compareSpans(figures({ 小美: { "2026-01": 80, "2026-02": 90, "2026-03": 102 }, 阿强: { "2026-01": 60, "2026-02": NaN, "2026-03": 48 }, 新人: { "2026-03": 99 }, 老王: { "2025-12": 99 } }), ["2026-01", "2026-02"], ["2026-03"]);
  expect(found.agents).toEqual([
    { agent: "小美", before: 85, after: 102, change: 17, relative: 0.2 },
    { agent: "阿强", before: 60, after: 48, change: -12, relative: -0.2 },
  ]);
  expect(found.team).toEqual({ before: 72.5, after: 75, change: 2.5, relative: 2.5 / 72.5 });
  expect(found.leftOut).toEqual(["新人"]);
});

it("has no relative change from 0, and one with the right sign from below", () => {
  expect(compareSpans(figures({ 小美: { a: 0, b: 5 } }), ["a"], ["b"]).team).toEqual({ before: 0, after: 5, change: 5, relative: null });
  expect(compareSpans(figures({ 小美: { a: -10, b: -5 } }), ["a"], ["b"]).team).toEqual({ before: -10, after: -5, change: 5, relative: 0.5 });
});

it("has no team where nobody was there in both", () => expect(compareSpans(figures({ 小美: { a: 1 } }), ["a"], ["b"])).toEqual({ agents: [], team: null, leftOut: ["小美"] }));
