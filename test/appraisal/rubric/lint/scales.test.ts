import { found } from "../example";

const rule = "scorecards[0].criteria[2].rule";

test("worst and best at one place, also by 15 digits", () => {
  expect(found({ [`${rule}.best`]: 60 })).toEqual([`error worst-equals-best at ${rule}.best (60)`]);
  expect(found({ [`${rule}.worst`]: 0.3, [`${rule}.best`]: 0.1 + 0.2 })).toHaveLength(1);
});

test.each([[0], [-0.01]])("a unit of %p", (per) => {
  expect(found({ [rule]: { type: "perUnit", perUnit: -2, below: 0.98, per } })).toEqual([`error per-not-positive at ${rule}.per (${per})`]);
});

test("rules of alternatives are looked at too", () => {
  const alternative = "scorecards[0].criteria[2].when[0].rule";
  expect(found({ [alternative]: { type: "linear", worst: 1, best: 1 } })).toEqual([`error worst-equals-best at ${alternative}.best (1)`]);
});
