import { scoring } from "../../../src/locale/zh-CN/scoring";

describe("scoring, zh-CN: nobody reads of a post or pool 「」", () => {
  it("people without a post", () => {
    expect(scoring["post-without-scorecard"]({ post: "", heads: 2 })).toMatch(/^有 2 人没有岗位/);
    expect(scoring["post-without-scorecard"]({ post: "售后", heads: 2 })).toMatch(/^岗位「售后」没有评分卡/);
    expect(scoring["reference-missing"]({ post: "", metric: "接待人数", reference: "groupMean" })).toMatch(/^「接待人数」没有可用的同岗均值/);
  });

  it("people without a group, and everybody", () => {
    expect(scoring["quota-tie"]({ pool: "", tier: "S", heads: 1, given: 2 })).toMatch(/^「未分组」的「S」/);
    expect(scoring["pool-weight-zero"]({ pool: "all", amount: 500 })).toMatch(/^「全员」没有人/);
  });
});
