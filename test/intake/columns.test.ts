import { gridOf } from "./grids";
import { GOOD, read, RECEIVED, REPLY, rubricFor, SALES } from "./reading";

const rate = (header: string, ...cells: (string | number | null)[]) => gridOf("表", [["客服", header], ...cells.map((cell, index) => [`客服${index + 1}`, cell])]);
const valuesOf = (result: ReturnType<typeof read>, metric: string) => result.agents.map((agent) => result.value(agent, metric));

describe("rate columns", () => {
  const rubric = rubricFor([GOOD]);

  it("are fractions, unless a bare value above 1.5 says percentage points", () => {
    expect(valuesOf(read([rate("好评率", 0.97, 1, "98%")], rubric), "good")).toEqual([0.97, 1, 0.98]);
    const percent = read([rate("好评率", 97.5, 100, "98%")], rubric);
    expect(valuesOf(percent, "good")).toEqual([0.975, 1, 0.98]);
    expect(percent.issues).toEqual([]);
    expect(valuesOf(read([rate("好评率(%)", 0.5, 1)], rubric), "good")).toEqual([0.005, 0.01]);
  });

  it("warn of a mixture, naming the minority", () => {
    const result = read([rate("好评率", 97.5, 0.8, 88, 0.9)], rubric);
    expect(valuesOf(result, "good")).toEqual([0.975, 0.008, 0.88, 0.009]);
    expect(result.issues).toEqual([
      expect.objectContaining({ severity: "warning", code: "rate-column-mixed", cell: "B3", value: 0.8, params: { header: "好评率", reading: "percent", cells: "B3 / B5", count: 2 } }),
    ]);
  });

  it("are settled by readAs", () => {
    const result = read([rate("好评率", 97.5, 0.8)], rubricFor([{ ...GOOD, readAs: "fraction" }]));
    expect(valuesOf(result, "good")).toEqual([null, 0.8]);
    expect(result.issues).toEqual([expect.objectContaining({ severity: "warning", code: "rate-out-of-range", cell: "B2", value: 97.5 })]);
  });

  it("are decided over the whole export: other sheets and other periods too, summary rows not", () => {
    const months = gridOf("表", [["客服", "日期", "好评率"], ["小美", "2026-04-01", 98], ["小美", "2026-05-01", 1]]);
    expect(read([months], rubric).value("小美", "good")).toBe(0.01);
    const sheet = (name: string, value: number) => gridOf(name, [["客服", "好评率"], [name, value]]);
    expect(read([sheet("甲", 1), sheet("乙", 90)], rubric).value("甲", "good")).toBe(0.01);
    expect(read([gridOf("表", [["客服", "好评率"], ["小美", 1], ["汇总", 97.5]])], rubric).value("小美", "good")).toBe(1);
  });

  it("show one example of how bare numbers were read", () => {
    expect(read([rate("好评率", "97%", 0.8)], rubric).sheets[0]!.metrics.get("good")!.example).toEqual({ cell: 0.8, value: 0.8 });
    expect(read([rate("好评率(%)", 80)], rubric).sheets[0]!.metrics.get("good")!.example).toEqual({ cell: 80, value: 0.8 });
    expect(read([rate("好评率", "97%")], rubric).sheets[0]!.metrics.get("good")!.example).toBeNull();
  });

  it("refuse what lies outside 0-1, but not the last digit of a computed 1", () => {
    const result = read([rate("好评率", 1.0000000000000002, -0.1, "101%", 0)], rubric);
    expect(valuesOf(result, "good")).toEqual([1.0000000000000002, null, null, 0]);
    expect(result.issues.map(({ code, cell }) => [code, cell])).toEqual([
      ["rate-out-of-range", "B3"],
      ["rate-out-of-range", "B4"],
    ]);
  });
});

describe("problems with values", () => {
  it("are issues by unit, and the value counts as missing", () => {
    const metrics = [RECEIVED, SALES, REPLY, GOOD, { key: "flag", unit: "flag", column: ["参与"] }];
    const rows = [
      ["客服", "接待人数", "销售额", "平均响应(秒)", "好评率", "参与"],
      ["小美", "很多", "待定", "很快", "不错", "也许"],
      ["阿强", -1, -5.5, -3, "-", "是"],
      ["丽丽", { error: "#DIV/0!" }, "N/A", "1分20秒", { error: "#N/A" }, "×"],
    ];
    const result = read([gridOf("表", rows)], rubricFor(metrics));
    expect(result.issues.map(({ severity, code, cell, value }) => [severity, code, cell, value])).toEqual([
      ["warning", "number-unreadable", "B2", "很多"],
      ["warning", "count-negative", "B3", -1],
      ["warning", "cell-error", "B4", "#DIV/0!"],
      ["warning", "number-unreadable", "C2", "待定"],
      ["warning", "duration-unreadable", "D2", "很快"],
      ["warning", "duration-negative", "D3", -3],
      ["warning", "rate-unreadable", "E2", "不错"],
      ["warning", "cell-error", "E4", "#N/A"],
      ["warning", "flag-unreadable", "F2", "也许"],
    ]);
    expect(metrics.map(({ key }) => result.value("小美", key))).toEqual([null, null, null, null, null]);
    expect(metrics.map(({ key }) => result.value("阿强", key))).toEqual([null, -5.5, null, null, 1]);
    expect(metrics.map(({ key }) => result.value("丽丽", key))).toEqual([null, null, 80, null, 0]);
  });

  it("are numbers so large that nothing can be computed with them", () => {
    const rows = [["客服", "接待人数", "销售额"], ["小美", 1e308, "-2026050312345678"], ["阿强", 1e15, 5]];
    const result = read([gridOf("表", rows)]);
    expect(result.issues.map(({ severity, code, cell }) => [severity, code, cell])).toEqual([
      ["warning", "value-too-large", "B2"],
      ["warning", "value-too-large", "C2"],
    ]);
    expect([result.value("小美", "received"), result.value("小美", "sales"), result.value("阿强", "received")]).toEqual([null, null, 1e15]);
  });

  it("stop the run where a formula was saved without its result", () => {
    const result = read([gridOf("表", [["客服", "接待人数"], ["小美", { error: "#FORMULA!" }]])], rubricFor([RECEIVED]));
    expect(result.table).toBeNull();
    expect(result.issues).toEqual([expect.objectContaining({ severity: "error", code: "formula-without-result", cell: "B2", value: "#FORMULA!" })]);
  });

  it("are listed twenty times a column and kind, so that no error hides behind warnings", () => {
    const cells = [...Array.from({ length: 25 }, () => "坏"), { error: "#FORMULA!" }];
    const result = read([gridOf("表", [["客服", "接待人数"], ...cells.map((cell, index) => [`客服${index}`, cell])])], rubricFor([RECEIVED]));
    expect(result.found("number-unreadable")).toHaveLength(20);
    expect(result.found("more-in-column")).toEqual([expect.objectContaining({ severity: "warning", sheet: "表", params: { header: "接待人数", count: 5 } })]);
    expect(result.found("formula-without-result")).toHaveLength(1);
    expect(result.table).toBeNull();
  });

  it("are told once for a column that several metrics read, and not at all for what nothing reads", () => {
    const twice = rubricFor([RECEIVED, { ...RECEIVED, key: "most", aggregate: "max" }]);
    const grid = gridOf("表", [["客服", "接待人数", "销售额"], ["小美", "坏", "坏"]]);
    expect(read([grid], twice).found("number-unreadable")).toHaveLength(1);
    const spare = { ...twice, metrics: [...twice.metrics, { ...SALES, unit: "money" as const, aggregate: "sum" as const }] };
    expect(read([grid], spare).found("number-unreadable")).toHaveLength(1);
  });

  it("of other periods are nobody's business", () => {
    const rows = [["客服", "日期", "接待人数"], ["小美", "2026-04-01", "坏"], ["小美", "2026-05-01", 1]];
    expect(read([gridOf("表", rows)], rubricFor([RECEIVED])).codes).toEqual(["other-periods-left-out"]);
  });

  it("keep an h:mm duration, with a warning", () => {
    const grid = gridOf("表", [["客服", "平均响应"], ["小美", 80 / 1440], ["阿强", 80 / 86400]], { formats: { B2: "h:mm", B3: "[h]:mm:ss" } });
    const result = read([grid], rubricFor([REPLY]));
    expect(valuesOf(result, "reply")).toEqual([4800, 80]);
    expect(result.issues).toEqual([expect.objectContaining({ severity: "warning", code: "duration-hour-minute", cell: "B2" })]);
  });
});

describe("units in the header", () => {
  it("apply to bare numbers", () => {
    const rows = [["客服", "平均响应时长（分钟）"], ["小美", 1.5], ["阿强", "20秒"]];
    expect(valuesOf(read([gridOf("表", rows)], rubricFor([REPLY])), "reply")).toEqual([90, 20]);
  });
});

describe("columns by format", () => {
  it("reads percent formats as fractions, and counts with words painted on", () => {
    const grid = gridOf("表", [["客服", "好评率", "接待人数"], ["小美", 0.8, 12], ["阿强", 90, 3]], { formats: { B2: "0%", C2: '0"人"' } });
    const result = read([grid], rubricFor([GOOD, RECEIVED]));
    expect(valuesOf(result, "good")).toEqual([0.8, 0.9]);
    expect(valuesOf(result, "received")).toEqual([12, 3]);
  });
});
