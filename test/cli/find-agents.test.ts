import { findAgents } from "../../src/cli/find-agents";
import { workedExample } from "../appraisal/worked-example";

const appraisal = workedExample();
const { agents } = appraisal.table;

test("by nickname", () => expect(findAgents(appraisal, agents[1]!.agent)).toEqual([1]));

test("by 工号, else by real name, everybody who bears it", () => {
  const named = { ...appraisal, table: { ...appraisal.table, agents: agents.map((one, k) => ({ ...one, id: `K00${k}`, name: k < 2 ? "王小美" : null })) } };
  expect(findAgents(named, "K003")).toEqual([3]);
  expect(findAgents(named, "王小美")).toEqual([0, 1]);
});

test("nobody: the closest are named", () => {
  expect(findAgents(appraisal, `${agents[0]!.agent}美`)).toMatchObject({ severity: "error", code: "agent-not-found", params: { closest: expect.stringContaining(agents[0]!.agent) as string } });
});
