import { found, type Edits } from "../example";

const linear = "scorecards[0].criteria[2].rule";
const attainment = "scorecards[0].criteria[1].rule";

test.each<[string, Edits, string[]]>([
  ["linear: points upside down", { [`${linear}.min`]: 100, [`${linear}.max`]: 0 }, [`error min-above-max at ${linear}.min (100)`]],
  ["linear: above the usual maximum", { [`${linear}.min`]: 101 }, [`error min-above-max at ${linear}.min (101)`]],
  ["linear: below the usual minimum", { [`${linear}.max`]: -1 }, [`error min-above-max at ${linear}.max (-1)`]],
  ["linear: equal", { [`${linear}.min`]: 100 }, []],
  ["perUnit", { [linear]: { type: "perUnit", perUnit: 1, beyond: 0, max: -1 } }, [`error min-above-max at ${linear}.max (-1)`]],
  ["score", { "score.min": 130 }, ["error min-above-max at score.min (130)"]],
  ["score without a minimum in the file", { score: { max: -1 } }, ["error min-above-max at score.max (-1)"]],
  ["bonus", { "bonus.min": 10, "bonus.max": 5 }, ["error min-above-max at bonus.min (10)"]],
  ["bonus without a minimum in the file", { bonus: { base: 1, max: -1 } }, ["error min-above-max at bonus.max (-1)"]],
  ["bonus without limits", { "bonus.min": null, "bonus.max": null }, []],
  ["attainment", { [`${attainment}.floor`]: 130 }, [`error cap-below-floor at ${attainment}.cap (120)`]],
  ["attainment above the usual cap", { [`${attainment}.cap`]: undefined, [`${attainment}.floor`]: 101 }, [`error cap-below-floor at ${attainment}.floor (101)`]],
  ["half a decimal", { "score.decimals": 1.5 }, ["error decimals-not-whole at score.decimals (1.5)"]],
  ["too many decimals", { "score.decimals": 11 }, ["error decimals-not-whole at score.decimals (11)"]],
  ["negative decimals", { "score.decimals": -1 }, ["error decimals-not-whole at score.decimals (-1)"]],
  ["no rounding", { "score.decimals": null }, []],
])("%s", (_what, edits, issues) => {
  expect(found(edits)).toEqual(issues);
});
