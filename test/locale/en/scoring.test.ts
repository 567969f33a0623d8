import { scoring } from "../../../src/locale/en/scoring";

describe("scoring, en: nobody reads of a post or pool without a name", () => {
  it("people without a post", () => {
    expect(scoring["post-without-scorecard"]({ post: "", heads: 1 })).toMatch(/^1 agent has no post/);
    expect(scoring["post-without-scorecard"]({ post: "after-sales", heads: 1 })).toBe('Post "after-sales" has no scorecard: its one agent is listed, not scored. Add criteria for the post, or a scorecard for "*".');
    expect(scoring["reference-missing"]({ post: "", metric: "Received", reference: "groupMean" })).toMatch(/^There is no mean above 0 for "Received"/);
  });

  it("people without a group, and everybody", () => {
    expect(scoring["quota-tie"]({ pool: "", tier: "S", heads: 1, given: 2 })).not.toContain('""');
    expect(scoring["pool-weight-zero"]({ pool: "all", amount: 500 })).not.toContain('"all"');
  });
});
