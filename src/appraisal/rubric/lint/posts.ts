import { error, type Finding } from "../finding";
import type { Rubric } from "../types";

/** A post has one scorecard. */
export function* lintPosts({ scorecards }: Rubric): Generator<Finding> {
  const seen = new Set<string>();
  for (const [s, { posts }] of scorecards.entries()) {
    for (const [p, post] of posts.entries()) {
      if (seen.has(post)) yield error("post-twice", { post }, ["scorecards", s, "posts", p]);
      seen.add(post);
    }
  }
}
