import { standings } from "../../../src/appraisal/appraise";
import { acrossPosts } from "../../../src/appraisal/fairness/across-posts";
import { tableOf } from "../metric-table";
import { AS_IS, rubricOf } from "../rubric-of";

const people: [string, string, number | null][] = [["小美", "售前", 95], ["阿强", "售前", 90], ["小李", "售前", 90], ["晓晓", "售前", 70], ["老王", "售后", 60], ["老李", "售后", 50], ["圆圆", "质检", 99], ["新人", "售前", null]];
const table = tableOf({ agents: people.map(([agent, post]) => ({ agent, post })), values: { received: people.map(([, , score]) => score) } });
const base = standings(rubricOf({ tiers: [{ name: "A", minScore: 90 }, { name: "B" }] }, [{ rule: AS_IS }]), table);

it("ranks across posts by the place within the post, the tied alike, small posts last and without a rank", () => {
  expect(acrossPosts(base, 2).map(({ agent, percentile, rank, tooFew }) => [people[agent][0], percentile, rank, tooFew])).toEqual([
    ["小美", 3.5 / 4, 1, false],
    ["老王", 1.5 / 2, 2, false],
    ["阿强", 2 / 4, 3, false],
    ["小李", 2 / 4, 3, false],
    ["老李", 0.5 / 2, 5, false],
    ["晓晓", 0.5 / 4, 6, false],
    ["圆圆", 0.5, null, true],
  ]);
});

it("has a mean percentile of a half in every post", () => {
  for (const post of ["售前", "售后", "质检"]) {
    const found = acrossPosts(base, 1).filter((each) => each.post === post);
    expect(found.reduce((sum, { percentile }) => sum + percentile, 0) / found.length).toBe(0.5);
  }
});
