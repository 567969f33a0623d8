import { gridOf } from "./grids";
import { GOOD, read, RECEIVED, REPLY, rubricFor } from "./reading";

describe("agents missing from a sheet", () => {
  const received = gridOf("接待", [["客服", "接待人数"], ["小美", 1], ["阿强", 2], ["丽丽", 3]]);
  const quality = (name: string, ...agents: string[]) => gridOf(name, [["客服", "好评率", name], ...agents.map((agent) => [agent, 0.9, null])]);

  it("keep the rest, with one warning a sheet", () => {
    const result = read([received, quality("质检", "小美")], rubricFor([RECEIVED, GOOD]));
    expect(result.value("阿强", "received")).toBe(2);
    expect(result.found("agents-missing-from-sheet")).toEqual([expect.objectContaining({ severity: "warning", sheet: "质检", params: { agents: "阿强 / 丽丽", count: 2 } })]);
  });

  it("are no matter where another export fills in", () => {
    const result = read([received, quality("质检", "小美"), quality("补充", "阿强", "丽丽")], rubricFor([RECEIVED, GOOD]));
    expect(result.codes).toEqual([]);
  });

  it("are no matter to a scorecard that does not read the sheet", () => {
    const rule = { type: "linear", worst: 0, best: 1 };
    const scorecards = [{ posts: ["质检岗"], criteria: [{ metric: "good", weight: 1, rule }] }, { posts: ["*"], criteria: [{ metric: "received", weight: 1, rule }] }];
    expect(read([received, quality("质检", "小美")], rubricFor([RECEIVED, GOOD], { scorecards })).codes).toEqual([]);
  });

  it("are seen through ratios and weights", () => {
    const ratio = { key: "ratio", label: "比", unit: "number", ratio: ["good", "received"] };
    const rubric = rubricFor([RECEIVED, GOOD, ratio], { scorecards: [{ posts: ["*"], criteria: [{ metric: "ratio", weight: 1, rule: { type: "linear", worst: 0, best: 1 } }] }] });
    expect(read([received, quality("质检", "小美")], rubric).found("agents-missing-from-sheet")[0]!.params).toMatchObject({ count: 2 });
  });

  it("are listed up to ten", () => {
    const many = gridOf("接待", [["客服", "接待人数"], ...Array.from({ length: 12 }, (_, index) => [`客服${index}`, 1])]);
    const { params } = read([many, quality("质检", "小美")], rubricFor([RECEIVED, GOOD])).issues.find(({ sheet }) => sheet === "质检")!;
    expect(params["count"]).toBe(12);
    expect(String(params["agents"])).toMatch(/客服9 …$/);
  });
});

describe("values without their weight", () => {
  const rubric = rubricFor([{ ...REPLY, aggregate: "weightedMean", weightBy: "received" }, RECEIVED], { duplicates: "sum" });

  it("are left out of the mean, with one warning a column", () => {
    const result = read([gridOf("表", [["客服", "接待人数", "平均响应"], ["小美", 10, 20], ["小美", null, 90], ["阿强", null, 30]])], rubric);
    expect([result.value("小美", "reply"), result.value("阿强", "reply")]).toEqual([20, null]);
    expect(result.issues).toEqual([
      expect.objectContaining({ severity: "warning", code: "weight-missing", sheet: "表", cell: "C3", params: { metric: "平均响应", weight: "接待人数", count: 2 } }),
    ]);
  });

  it("are all of a sheet that does not have the weight's column", () => {
    const result = read([gridOf("甲", [["客服", "接待人数"], ["小美", 10]]), gridOf("乙", [["客服", "平均响应"], ["小美", 20]])], rubric);
    expect(result.value("小美", "reply")).toBeNull();
    expect(result.found("weight-missing")).toHaveLength(1);
  });
});
