import { gridOf } from "./grids";
import { read, RECEIVED, rubricFor } from "./reading";

describe("problems of one column", () => {
  it("are capped for dates and agents, too, and stay errors", () => {
    const rows = Array.from({ length: 30 }, (_, index) => [`客服${index}`, "五月", 1]);
    const dates = read([gridOf("表", [["客服", "日期", "接待人数"], ...rows])], rubricFor([RECEIVED]));
    expect(dates.found("date-unreadable")).toHaveLength(20);
    expect(dates.found("more-in-column")).toEqual([expect.objectContaining({ severity: "error", params: { header: "日期", count: 10 } })]);

    const nobody = Array.from({ length: 30 }, () => [null, 1]);
    const agents = read([gridOf("表", [["客服", "接待人数"], ["小美", 1], ...nobody])], rubricFor([RECEIVED]));
    expect(agents.found("agent-missing")).toHaveLength(20);
    expect(agents.found("more-in-column")).toEqual([expect.objectContaining({ severity: "warning", params: { header: "客服", count: 10 } })]);
  });
});
