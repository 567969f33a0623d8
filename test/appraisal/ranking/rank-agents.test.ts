import { standings } from "../../../src/appraisal/appraise";
import { poolKeyOf } from "../../../src/appraisal/ranking/rank-agents";
import type { Agent } from "../../../src/appraisal/table";
import { tableOf } from "../metric-table";
import { rubricOf } from "../rubric-of";

/** Pools as "key: names best first". */
function pools(rubricJson: object, agents: readonly (Partial<Agent> & { agent: string; received: number | null; takesPart?: number })[]): string[] {
  const values = { received: agents.map(({ received }) => received), takesPart: agents.map(({ takesPart = null }) => takesPart) };
  const table = tableOf({ agents: agents.map(({ agent, post, poolCell }) => ({ agent, ...(post && { post }), ...(poolCell !== undefined && { poolCell }) })), values });
  return standings(rubricOf(rubricJson as Record<string, unknown>), table).ranking.pools.map(({ key, sorted }) => `${key}: ${[...sorted].map((i) => table.agents[i]!.agent).join(" ")}`);
}

const team = [
  { agent: "小美", post: "售前", poolCell: "一组", received: 80 },
  { agent: "老王", post: "售后", poolCell: "二组", received: 90 },
  { agent: "阿强", post: "售前", poolCell: "一组", received: 85 },
  { agent: "小李", post: "售后", poolCell: "", received: 70 },
];

test("by post, unless said otherwise", () => expect(pools({}, team)).toEqual(["售前: 阿强 小美", "售后: 老王 小李"]));

test("all in one", () => expect(pools({ ranking: { pool: "all" } }, team)).toEqual(["all: 老王 阿强 小美 小李"]));

test("by a column of the roster; whoever's cell is empty is ranked with the others", () => {
  expect(pools({ ranking: { pool: { column: ["组别"] } } }, team)).toEqual(["一组: 阿强 小美", "二组: 老王", ": 小李"]);
});

test("pools come in the order of their first ranked agent, not of the first listed", () => {
  const [first, ...rest] = team;
  expect(pools({}, [{ ...first!, received: null }, ...rest])).toEqual(["售后: 老王 小李", "售前: 阿强"]);
});

test("without a score, or not taking part, nobody is ranked", () => {
  expect(pools({ participation: "takesPart" }, [{ ...team[0]!, takesPart: 0 }, team[2]!, { agent: "新人", received: null }])).toEqual(["售前: 阿强"]);
});

test("nobody to rank, no pool", () => expect(pools({}, [{ agent: "新人", received: null }])).toEqual([]));

test("an agent has a pool, ranked or not", () => {
  const agent: Agent = { agent: "新人", id: null, name: null, post: "售前" };
  expect(poolKeyOf(agent, rubricOf())).toBe("售前");
  expect(poolKeyOf(agent, rubricOf({ ranking: { pool: "all" } }))).toBe("all");
  expect(poolKeyOf(agent, rubricOf({ ranking: { pool: { column: ["组别"] } } }))).toBe("");
});
