import type { Agent } from "../../../../src/appraisal/table";
import type { CoachingRow } from "../../../../src/report/sheets/coaching/rows";
import { coachedPeople, found } from "../../../../src/taskpane/insight/coaching/people";

const row = (agent: number, order: number): CoachingRow => ({ agent, order, metric: `m${order}`, criterion: `指标${order}`, value: "1", target: "≥2", points: 50, lost: 10 - order });
const AGENTS = [{ agent: "小美", name: null, post: "售前" }, { agent: "Anna", name: "王安娜", post: "售后" }, { agent: "小周", name: "周强", post: "售后" }] as unknown as Agent[];
const PEOPLE = coachedPeople([row(2, 1), row(2, 2), row(0, 1), row(1, 1)]);

test("rows come together by person, in their order", () => expect(PEOPLE.map(({ agent, rows }) => [agent, rows.map(({ order }) => order)])).toEqual([[2, [1, 2]], [0, [1]], [1, [1]]]));

test.each([
  ["", [2, 0, 1]],
  ["  ", [2, 0, 1]],
  ["小", [2, 0]],
  ["anNA", [1]],
  ["周强", [2]],
  ["售后", [2, 1]],
  ["不在", []],
])("%p finds people by nickname, name and post", (typed, agents) => expect(found(PEOPLE, AGENTS, typed).map(({ agent }) => agent)).toEqual(agents));
