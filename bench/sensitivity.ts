/**
 * How long it takes to tell, for every weight, how far it may move.
 */
import { standings } from "../src/appraisal/appraise";
import { sensitivity } from "../src/appraisal/sensitivity/sensitivity";
import { medians, type Benchmark } from "./measure";
import { mixedRules, teamColumns, teamRubric, teamTable } from "./team";

const SIZE = 1000;

export const weightSensitivity: Benchmark = {
  names: ["sensitivity/1000-ms"],
  async run() {
    const base = standings(teamRubric(mixedRules), teamTable(teamColumns(SIZE, mixedRules.length)));
    const [all] = (await medians([() => sensitivity(base, { top: 10 })], 9)) as [number];
    return { "sensitivity/1000-ms": { value: all, unit: "ms", limit: 200 } };
  },
};
