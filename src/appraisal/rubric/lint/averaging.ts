import { error, type Finding } from "../finding";
import type { Rubric } from "../types";

/** A dimension is averaged over once. */
export function* lintAveraging({ averageOver }: Rubric): Generator<Finding> {
  for (const [i, name] of averageOver.entries()) {
    if (averageOver.indexOf(name) < i) yield error("listed-twice", { name }, ["averageOver", i]);
  }
}
