import { compare15, to15 } from "../../number";
import { error, warning, type Finding } from "../finding";
import type { Rubric } from "../types";
import { knownAs } from "./known-as";

/** Weights are not negative, not all zero, and expected to make up 100 or 1. */
export function* lintWeights(rubric: Rubric): Generator<Finding> {
  for (const [s, { posts, criteria }] of rubric.scorecards.entries()) {
    const path = ["scorecards", s, "criteria"];
    const negative = [...criteria.entries()].filter(([, { weight }]) => weight < 0);
    for (const [c, { metric }] of negative) yield error("negative-weight", { metric: knownAs(rubric, metric) }, [...path, c, "weight"]);
    if (negative.length > 0) continue;
    const sum = to15(criteria.reduce((total, { weight }) => total + weight, 0));
    const names = posts.join(", ");
    if (sum === 0) yield error("weights-all-zero", { posts: names }, path);
    else if (compare15(sum, 100) !== 0 && compare15(sum, 1) !== 0) yield warning("weights-sum", { posts: names, sum }, path);
  }
}
