import fc from "fast-check";
import { readRubric } from "../../../src/appraisal/rubric/read";
import { tierMoves } from "../../../src/report/review/tier-moves";
import type { HistoryRow } from "../../../src/report/sheets/history/row";
import { exampleJson } from "../../appraisal/rubric/example";

const TIERS = ["S", "A", "B"];
const rubric = readRubric({ ...exampleJson(), tiers: [{ name: "S", minScore: 85 }, { name: "A", minScore: 70 }, { name: "B" }], bonus: null }).rubric!;
const SPANS = { before: ["2026-03", "2026-04"], after: ["2026-05"] };

function row(period: string, agent: string, tier: string | null, more: Partial<HistoryRow> = {}): HistoryRow {
  return { period, agent, id: null, name: null, post: "售前", score: tier === null ? null : 80, rank: tier === null ? null : 1, poolSize: 3, tier, amount: null, rubricFingerprint: "", closed: false, ...more };
}

const moves = (rows: readonly HistoryRow[], formerTiers: readonly string[] = []) => tierMoves(rows, SPANS, rubric, formerTiers).map(({ agent, before, after, steps }) => [agent, before, after, steps]);

test("who rose furthest first, who fell furthest last, who stayed not at all", () => {
  const rows = [["甲", "A", "S"], ["乙", "B", "S"], ["丙", "A", "B"], ["丁", "S", "B"], ["戊", "A", "A"]].flatMap(([agent, before, after]) => [row("2026-04", agent!, before!), row("2026-05", agent!, after!)]);
  expect(moves(rows)).toEqual([["乙", "B", "S", 2], ["甲", "A", "S", 1], ["丙", "A", "B", -1], ["丁", "S", "B", -2]]);
});

test("the last tier within a span counts, whatever the order of the rows", () => {
  expect(moves([row("2026-04", "甲", "B"), row("2026-03", "甲", "S"), row("2026-05", "甲", "A")])).toEqual([["甲", "B", "A", 1]]);
  expect(moves([row("2026-03", "甲", "B"), row("2026-04", "甲", null), row("2026-05", "甲", "A")])).toEqual([["甲", "B", "A", 1]]);
});

test("who was in one of the spans alone has moved nowhere", () => expect(moves([row("2026-04", "甲", "B"), row("2026-05", "乙", "A"), row("2026-02", "乙", "B")])).toEqual([]));

test("a tier that today's rubric does not have is neither up nor down, unless it is the best tier's former name", () => {
  const rows = [row("2026-04", "甲", "金牌"), row("2026-05", "甲", "S"), row("2026-04", "乙", "金牌"), row("2026-05", "乙", "A"), row("2026-04", "丙", "B"), row("2026-05", "丙", "A")];
  expect(moves(rows)).toEqual([["丙", "B", "A", 1], ["甲", "金牌", "S", null], ["乙", "金牌", "A", null]]);
  expect(moves(rows, ["金牌"])).toEqual([["丙", "B", "A", 1], ["乙", "金牌", "A", -1]]);
});

test("from a post without a scorecard of today there is no telling", () => expect(moves([row("2026-04", "甲", "A", { post: "督导" }), row("2026-05", "甲", "B")])).toEqual([["甲", "A", "B", null]]));

test("what is up one way is down the other", () => {
  const tier = fc.constantFrom(...TIERS);
  fc.assert(
    fc.property(fc.array(fc.tuple(tier, tier), { maxLength: 8 }), (pairs) => {
      const rows = pairs.flatMap(([before, after], n) => [row("2026-04", `客服${n}`, before), row("2026-05", `客服${n}`, after)]);
      const there = tierMoves(rows, SPANS, rubric, []);
      const back = tierMoves(rows, { before: SPANS.after, after: SPANS.before }, rubric, []);
      expect(there).toHaveLength(pairs.filter(([before, after]) => before !== after).length);
      for (const { agent, steps } of there) expect(back.find((each) => each.agent === agent)!.steps).toBe(-steps!);
    }),
  );
});
