import { gridOf } from "./grids";
import { read, RECEIVED, rubricFor, SALES } from "./reading";

const data = gridOf("数据", [
  ["昵称", "接待人数", "销售额", "个人销售额（含静默）"],
  ["小美", 1, 20, 30],
]);

describe("the user's choice of columns", () => {
  it("finds an agent column that no alias names", () => {
    expect(read([data]).codes).toEqual(["no-agent-column"]);
    expect(read([data], rubricFor(), { mapping: { agent: "昵称" } }).agents).toEqual(["小美"]);
  });

  it("wins over the aliases of a metric", () => {
    const mapping = { agent: "昵称", sales: "个人销售额（含静默）" };
    expect(read([data], rubricFor(), { mapping }).value("小美", "sales")).toBe(30);
  });

  it("keeps another sheet's alias from standing first", () => {
    const first = gridOf("一", [["客服", "接待人数", "销售额"], ["小美", 1, 20]]);
    const second = gridOf("二", [["客服", "支付金额"], ["小美", 30]]);
    const result = read([first, second], rubricFor(), { mapping: { sales: "支付金额" } });
    expect(result.value("小美", "sales")).toBe(30);
    expect(result.issues).toEqual([]);
  });

  it("keeps the aliases of a field for sheets without the chosen header", () => {
    const other = gridOf("二", [["客服", "退款"], ["阿强", 30]]);
    const result = read([data, other], rubricFor([RECEIVED, SALES, { key: "refund", unit: "money", column: ["退款"] }]), { mapping: { agent: "昵称" } });
    expect(result.agents).toEqual(["小美", "阿强"]);
  });

  it("says when no sheet has the chosen header, and goes on with the aliases", () => {
    const result = read([data], rubricFor(), { mapping: { agent: "昵称", sales: "支付金额", nobody: "销售额" } });
    expect(result.value("小美", "sales")).toBe(20);
    expect(result.issues.map(({ severity, code, params }) => [severity, code, params])).toEqual([
      ["warning", "mapping-not-found", { field: "sales", header: "支付金额" }],
      ["warning", "mapping-unknown", { field: "nobody", header: "销售额" }],
    ]);
  });
});
