/**
 * How long it takes to see what another weight does to a large team: ranking, tiers and money.
 */
import { appraiser } from "../src/appraisal/what-if/appraiser";
import { compareAppraisals } from "../src/appraisal/what-if/comparison";
import { withWeight } from "../src/appraisal/weights/scale";
import { medians, type Benchmark } from "./measure";
import { mixedRules, teamColumns, teamRubric, teamTable } from "./team";

const SIZE = 5000;

export const oneWeight: Benchmark = {
  names: ["whatif/5000-ms"],
  async run() {
    const rubric = teamRubric(mixedRules);
    const tryOut = appraiser(teamTable(teamColumns(SIZE, mixedRules.length)));
    const today = tryOut(rubric);
    let weight = 5;
    const [changed] = (await medians([() => compareAppraisals(today, tryOut(withWeight(rubric, { scorecard: 0, criterion: 3 }, (weight += 0.5))))], 15)) as [number];
    return { "whatif/5000-ms": { value: changed, unit: "ms", limit: 50 } };
  },
};
