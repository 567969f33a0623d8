import fc from "fast-check";
import { gridOf } from "./grids";
import { read, RECEIVED, rubricFor } from "./reading";

const rubric = rubricFor([RECEIVED]);
const HEADER = ["客服", "接待人数"];

describe("summary rows", () => {
  const SUMMARIES = ["汇总", "汇总值", "合计", "总计", "总和", "总值", "平均", "平均值", "均值", "全店汇总值", "全店平均值", "店铺汇总值", "店铺平均值", "同行同层均值", "同行同层优秀", "Total", "Average", "Grand Total"];

  it.each(SUMMARIES)("skips %s", (text) => {
    const result = read([gridOf("表", [HEADER, ["小美", 1], [text, 99]])], rubric);
    expect(result.agents).toEqual(["小美"]);
    expect(result.found("summary-row-skipped")).toEqual([expect.objectContaining({ severity: "info", sheet: "表", cell: "A3", value: text })]);
  });

  it.each(["合计：", "合 计", "ＴＯＴＡＬ", "grand total:", "甜甜旗舰店:汇总", "甜甜：平均值"])("skips %s, too", (text) => {
    expect(read([gridOf("表", [HEADER, ["小美", 1], [text, 99]])], rubric).agents).toEqual(["小美"]);
  });

  it("finds the word beside an empty agent cell, left of the metrics only", () => {
    const result = read([gridOf("表", [["序号", "客服", "接待人数", "备注"], [1, "小美", 1, null], ["合计", null, 9, null], [null, null, 8, "合计"]])], rubric);
    expect(result.found("summary-row-skipped").map(({ cell }) => cell)).toEqual(["A3"]);
    expect(result.found("agent-missing").map(({ cell }) => cell)).toEqual(["B4"]);
  });

  it("finds an agent's subtotal by the word in the date or shop column", () => {
    const rows = [["客服", "日期", "店铺", "接待人数"], ["小美", "2026-05-01", "甲", 1], ["小美", "合计", null, 1], ["小美", "2026-05-01", "汇总", 1]];
    const result = read([gridOf("表", rows)], rubric);
    expect(result.value("小美", "received")).toBe(1);
    expect(result.found("summary-row-skipped").map(({ cell }) => cell)).toEqual(["B3", "C4"]);
  });

  it("never change anything, wherever they stand", () => {
    const rate = { key: "rate", unit: "rate", column: ["比率"] };
    const row = fc.tuple(fc.constantFrom("小美", "阿强", "丽丽"), fc.double({ min: 0, max: 1, noNaN: true }));
    const summary = fc.tuple(fc.constantFrom(...SUMMARIES), fc.integer({ min: 0, max: 1000 }));
    const property = fc.property(fc.array(row, { minLength: 1 }), fc.array(fc.tuple(fc.nat(30), summary)), (rows, summaries) => {
      const mixed: (readonly [string, number])[] = [...rows];
      for (const [at, one] of summaries) mixed.splice(Math.min(at, mixed.length), 0, one);
      const table = (data: typeof mixed) => read([gridOf("表", [["客服", "比率"], ...data])], rubricFor([rate], { duplicates: "sum" })).table;
      expect(table(mixed)).toEqual(table(rows));
    });
    fc.assert(property, { numRuns: 50 });
  });
});

describe("rows without an agent", () => {
  it("are skipped silently when nothing else stands in them", () => {
    expect(read([gridOf("表", [HEADER, [], [null, "-"], ["小美", 1], ["", ""], ["--", "无"]])], rubric).issues).toEqual([]);
  });

  it("are reported when something does", () => {
    const result = read([gridOf("表", [HEADER, ["小美", 1], [null, 5], ["-", 6], [{ error: "#N/A" }, 7]])], rubric);
    expect(result.found("agent-missing").map(({ severity, cell, value }) => [severity, cell, value])).toEqual([
      ["warning", "A3", null],
      ["warning", "A4", "-"],
      ["warning", "A5", "#N/A"],
    ]);
    expect(result.sheets[0]!.rowsSkipped.agentMissing).toBe(3);
  });

  it("stop the run when the agent is a formula without its result", () => {
    const result = read([gridOf("表", [HEADER, [{ error: "#FORMULA!" }, 1], ["小美", 1]])], rubric);
    expect(result.table).toBeNull();
    expect(result.found("formula-without-result")).toEqual([expect.objectContaining({ severity: "error", cell: "A2" })]);
  });

  it("include headers repeated amid the data", () => {
    const result = read([gridOf("表", [HEADER, ["小美", 1], HEADER, ["阿强", 2]])], rubric);
    expect(result.agents).toEqual(["小美", "阿强"]);
    expect(result.codes).toEqual(["header-row-repeated"]);
  });
});

describe("agent cells", () => {
  it("are trimmed, folded and their spaces collapsed; case is kept", () => {
    const result = read([gridOf("表", [HEADER, [" 小美　０１ ", 1], ["小美  01", 2], ["amy", 1], ["Amy", 1]])], rubricFor([RECEIVED], { duplicates: "sum" }));
    expect(result.agents).toEqual(["小美 01", "amy", "Amy"]);
    expect(result.value("小美 01", "received")).toBe(3);
  });

  it("may be numbers", () => {
    expect(read([gridOf("表", [HEADER, [1001, 1]])], rubric).agents).toEqual(["1001"]);
  });

  it("apply to all rows of a vertical merge, like dates and shops", () => {
    const rows = [["客服", "日期", "店铺", "接待人数"], ["小美", "2026-05-01", "甲", 1], [null, null, "乙", 2], [null, "2026-05-02", null, 4], ["阿强", "2026-05-02", "乙", 8]];
    const result = read([gridOf("表", rows, { merges: ["A2:A4", "B2:B3", "C3:C4"] })], rubricFor([RECEIVED], { averageOver: ["shop"] }));
    expect(result.value("小美", "received")).toBe(7);
    expect(result.table!.slices.map(({ shop }) => shop)).toEqual(["甲", "乙"]);
    expect(result.slices("小美", "received")).toEqual([1, 6]);
  });

  it("do not turn blank rows of a merge into rows", () => {
    const result = read([gridOf("表", [HEADER, ["小美", 1], [null, null], ["阿强", 1]], { merges: ["A2:A3"] })], rubric);
    expect(result.issues).toEqual([]);
    expect(result.sheets[0]!.rowsUsed).toBe(2);
  });
});

describe("errors beside the agent", () => {
  it("are reported, and the text counts as missing", () => {
    const result = read([gridOf("表", [["客服", "岗位", "店铺", "接待人数"], ["小美", { error: "#N/A" }, { error: "#REF!" }, 1]])], rubric);
    expect(result.table!.agents[0]!.post).toBe("售前");
    expect(result.issues.map(({ severity, code, cell, value }) => [severity, code, cell, value])).toEqual([
      ["warning", "cell-error", "C2", "#REF!"],
      ["warning", "cell-error", "B2", "#N/A"],
    ]);
  });
});
