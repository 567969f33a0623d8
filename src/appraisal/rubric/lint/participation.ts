import { error, type Finding } from "../finding";
import type { Rubric } from "../types";

/** Who takes part is a yes or no. */
export function* lintParticipation({ participation, metrics }: Rubric): Generator<Finding> {
  const metric = metrics.find(({ key }) => key === participation);
  if (metric && metric.unit !== "flag") {
    yield error("participation-not-flag", { metric: metric.label, unit: metric.unit }, ["participation"]);
  }
}
