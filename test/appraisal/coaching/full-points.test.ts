import { fullPoints } from "../../../src/appraisal/coaching/full-points";
import type { Rule } from "../../../src/appraisal/rubric/types";

const perUnit = { type: "perUnit", start: 100, perUnit: -2, beyond: 0, per: 1, whole: false, min: 0, max: 100 } as const;
const attainment = { type: "attainment", target: 1000, direction: "higher", lowerAs: "mirror", floor: 0, cap: 120 } as const;

test.each<[string, Rule, number]>([
  ["of a whole attainment, not of the extra up to the cap", attainment, 100],
  ["of a cap below it", { ...attainment, cap: 80 }, 80],
  ["of the best value", { type: "linear", worst: 60, best: 20, min: 40, max: 95 }, 95],
  ["of the best band, wherever it stands", { type: "bands", direction: "higher", bands: [{ at: 0.5, points: 10 }, { at: 0.6, points: 8 }], otherwise: 0, interpolate: false }, 10],
  ["before anything is deducted", { ...perUnit, start: 90 }, 90],
  ["of a start above the most", { ...perUnit, start: 110 }, 100],
  ["of the start, where units beyond it are an extra", { ...perUnit, perUnit: 5, max: 120 }, 100],
  ["of the most, where every unit is rewarded", { ...perUnit, start: 0, perUnit: 5 }, 100],
  ["of the first place", { type: "rank", direction: "higher", by: "position" }, 100],
  ["of the first places", { type: "rank", direction: "higher", by: "position", bands: [{ at: 1, points: 30 }, { at: 3, points: 20 }], otherwise: 0 }, 30],
])("points %s", (_, rule, points) => expect(fullPoints(rule)).toBe(points));
