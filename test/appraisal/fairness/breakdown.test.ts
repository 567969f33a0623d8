import { standings } from "../../../src/appraisal/appraise";
import { breakdown } from "../../../src/appraisal/fairness/breakdown";
import { tableOf } from "../metric-table";
import { AS_IS, rubricOf } from "../rubric-of";

const people: [string, string, number | null][] = [["小美", "售前", 95], ["阿强", "售前", 90], ["小李", "售前", 90], ["晓晓", "售前", 70], ["老王", "售后", 60], ["老李", "售后", 50], ["圆圆", "质检", 99], ["新人", "售前", null]];
const table = tableOf({ agents: people.map(([agent, post]) => ({ agent, post })), values: { received: people.map(([, , score]) => score) } });
const base = standings(rubricOf({ tiers: [{ name: "A", minScore: 90 }, { name: "B" }] }, [{ rule: AS_IS }]), table);

it("breaks tiers and scores down by a column of the roster, and says where there are too few", () => {
  const shifts = ["早班", "晚班", "早班", "早班", "晚班", "", "早班", "早班"];
  const tierOf = (agent: number) => (base.tiering.tier[agent] < 0 ? null : base.rubric.tiers[base.tiering.tier[agent]].name);
  expect(breakdown(base, shifts, tierOf, 2)).toEqual([
    { value: "早班", ranked: 4, tiers: new Map([["A", 3], ["B", 1]]), meanScore: 88.5, medianScore: 92.5, tooFew: false },
    { value: "晚班", ranked: 2, tiers: new Map([["A", 1], ["B", 1]]), meanScore: 75, medianScore: 75, tooFew: false },
    { value: "", ranked: 1, tiers: new Map([["B", 1]]), meanScore: 50, medianScore: 50, tooFew: true },
  ]);
});
