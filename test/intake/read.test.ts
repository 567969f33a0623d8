import fc from "fast-check";
import type { CellValue } from "../../src/book/grid";
import { messageOf } from "../../src/locale/locale";
import { gridOf } from "./grids";
import { GOOD, read, RECEIVED, REPLY, rubricFor } from "./reading";

describe("reading a plain export", () => {
  const result = read([
    gridOf("数据信息", [
      ["旺旺昵称", "接待人数", "销售额"],
      ["小美", 100, "1,200.50"],
      ["阿强", "80", "1.2万"],
      ["汇总值", 180, 13200.5],
    ]),
  ]);

  it("gives one agent a row, in order", () => {
    expect(result.agents).toEqual(["小美", "阿强"]);
    expect(result.value("小美", "sales")).toBe(1200.5);
    expect(result.value("阿强", "received")).toBe(80);
    expect(result.value("阿强", "sales")).toBe(12000);
  });

  it("skips the summary row and says so", () => {
    expect(result.issues).toEqual([expect.objectContaining({ severity: "info", code: "summary-row-skipped", sheet: "数据信息", cell: "A4", value: "汇总值" })]);
  });

  it("has one slice, no period and the default post", () => {
    expect(result.table).toMatchObject({ period: null, slices: [{ period: null, shop: null }] });
    expect(result.table!.agents[0]).toEqual({ agent: "小美", id: null, name: null, post: "售前" });
  });

  it("tells where a value came from", () => {
    expect(result.sources(1, "sales")).toEqual([{ sheet: "数据信息", header: "销售额", rows: [3] }]);
  });

  it("tells how the sheet was read", () => {
    expect(result.sheets[0]).toMatchObject({
      sheet: "数据信息",
      role: "export",
      export: 1,
      headerRows: [1],
      agentColumn: { header: "旺旺昵称", column: 0 },
      rowsUsed: 2,
      rowsSkipped: { summary: 1, agentMissing: 0, otherPeriod: 0, duplicate: 0 },
    });
    expect(result.sheets[0]!.metrics.get("sales")).toEqual({ header: "销售额", column: 2, example: null });
  });
});

describe("reading real exports", () => {
  it("reads the shop's 咨询接待分析, mixed brackets, title rows and all", () => {
    const result = read(
      [
        gridOf("咨询接待分析", [
          ["店铺：甜甜旗舰店", null, null, null],
          [null, null, null, null],
          ["旺旺昵称", "接待人数", "平均响应时长（秒)", "旺旺回复率"],
          ["甜甜:小美", 120, 32, 0.9971],
          ["甜甜:阿强", 80, 41, 1],
          ["汇总值", 200, 36, 0.998],
          ["平均值", 100, 36, 0.998],
        ]),
      ],
      rubricFor([RECEIVED, REPLY, { key: "answered", unit: "rate", column: ["旺旺回复率"] }]),
    );
    expect(result.agents).toEqual(["小美", "阿强"]);
    expect(result.value("小美", "reply")).toBe(32);
    expect(result.value("小美", "answered")).toBe(0.9971);
    expect(result.codes).toEqual(["summary-row-skipped"]);
  });

  it("reads 飞鸽: durations in words, percentages, dashes and shop summaries", () => {
    const result = read(
      [
        gridOf("客服表现", [
          ["客服昵称", "已接待人数", "全天平响时长", "全天满意率"],
          ["小美", 300, "2分30秒", "97.5%"],
          ["阿强", 10, "7小时41分52秒", "-"],
          ["店铺汇总值", 310, "3分", "97.5%"],
          ["店铺平均值", 155, "3分", "97.5%"],
        ]),
      ],
      rubricFor([{ ...RECEIVED, column: ["已接待人数"] }, { ...REPLY, column: ["全天平响时长"] }, { ...GOOD, column: ["全天满意率"] }]),
    );
    expect([result.value("小美", "reply"), result.value("阿强", "reply")]).toEqual([150, 27712]);
    expect([result.value("小美", "good"), result.value("阿强", "good")]).toEqual([0.975, null]);
  });

  it("keeps 快手's columns that differ in brackets apart", () => {
    const result = read(
      [
        gridOf("考核数据", [
          ["客服", "好评率（人维度）", "好评率（会话）"],
          ["小美", 0.9, 0.8],
        ]),
      ],
      rubricFor([
        { ...GOOD, key: "bySession", column: ["好评率(会话)"] },
        { ...GOOD, key: "byPerson", column: ["好评率（人维度）"] },
        { ...GOOD, key: "any", column: ["好评率"] },
      ]),
    );
    expect(["bySession", "byPerson", "any"].map((key) => result.value("小美", key))).toEqual([0.8, 0.9, 0.9]);
  });

  it("reads a call log: one row a call, counts, shares and talk times", () => {
    const metrics = [
      { key: "calls", unit: "count", column: ["Call Id"], aggregate: "count" },
      { key: "answered", unit: "rate", column: ["Answered (Y/N)"], aggregate: "share", equals: "y" },
      { key: "talk", unit: "seconds", column: ["AvgTalkDuration"] },
      { key: "rating", unit: "number", column: ["Satisfaction rating"] },
    ];
    const call = (id: string, agent: string, answered: string, talk: number | null, rating: number | null) => [id, agent, 46145, answered, talk, rating];
    const result = read(
      [
        gridOf(
          "calls",
          [["Call Id", "Agent", "Date", "Answered (Y/N)", "AvgTalkDuration", "Satisfaction rating"], call("ID1", "Diane", "Y", 80 / 86400, 4), call("ID2", "Diane", "N", null, null), call("ID3", "Becky", "Y", 100 / 86400, 5)],
          { formats: { E2: "[h]:mm:ss", E4: "[h]:mm:ss", C2: "yyyy-mm-dd", C3: "yyyy-mm-dd", C4: "yyyy-mm-dd" } },
        ),
      ],
      rubricFor(metrics),
    );
    expect(result.issues).toEqual([]);
    expect(result.table!.period).toBe("2026-05");
    expect(metrics.map(({ key }) => result.value("Diane", key))).toEqual([2, 0.5, 80, 4]);
  });
});

describe("what cannot be read", () => {
  it("names the headers seen when no sheet has an agent column", () => {
    const result = read([gridOf("Sheet1", [["员工", "接待人数"], ["小美", 1]])]);
    expect(result.table).toBeNull();
    expect(result.issues).toEqual([expect.objectContaining({ severity: "error", code: "no-agent-column", params: { headers: "员工 / 接待人数", aliases: "旺旺昵称 / 客服昵称 / 客服 / Agent / 姓名 / 真实姓名" } })]);
  });

  it("names an alias once that stands for the agent and for the real name", () => {
    const rubric = { ...rubricFor(), agent: { column: ["客服", "姓名"] }, identity: { id: [], name: ["姓名"] } };
    expect(read([gridOf("Sheet1", [["员工"], ["小美"]])], rubric).issues[0]!.params["aliases"]).toBe("客服 / 姓名");
  });

  it("ignores a sheet that knows nothing, and warns of one that lacks the agent", () => {
    const data = gridOf("客服", [["客服", "接待人数", "销售额"], ["小美", 1, 2]]);
    const result = read([gridOf("说明", [["这里是", "说明"]]), gridOf("总览", [["接待人数", "销售额"], [10, 20]]), gridOf("Sheet3", []), data]);
    expect(result.agents).toEqual(["小美"]);
    expect(result.issues.map(({ severity, code, sheet }) => [severity, code, sheet])).toEqual([
      ["info", "sheet-nothing-known", "说明"],
      ["warning", "sheet-without-agent", "总览"],
    ]);
    expect(result.sheets.map(({ role, reason }) => [role, reason])).toEqual([
      ["ignored", "nothing-known"],
      ["ignored", "no-agent-column"],
      ["ignored", "empty"],
      ["export", null],
    ]);
  });

  it("says of a metric that stands on a sheet without an agent column that it is nobody's, not that it is missing", () => {
    const roster = gridOf("花名册", [["客服", "接待人数"], ["小美", 1]]);
    const result = read([gridOf("赤兔", [["旺旺", "销售额"], ["小美", 2]]), roster]);
    expect(result.issues.filter(({ severity }) => severity === "error")).toEqual([
      expect.objectContaining({ code: "metric-column-of-nobody", sheet: "赤兔", params: { metric: "销售额", agents: "旺旺昵称 / 客服昵称 / 客服 / Agent" } }),
    ]);
  });

  it("reads on where rows are missing between a title and the rest", () => {
    const grid = gridOf("表", [["标题"], ["甲", "乙"]]);
    const rows = [grid.rows[0]!, grid.rows[1]!];
    rows.length = 5;
    delete rows[0];
    expect(read([{ ...grid, rows }]).issues[0]).toMatchObject({ code: "no-agent-column", params: { headers: "甲 / 乙" } });
  });

  it("never takes the rubric sheet for data", () => {
    const data = gridOf("客服", [["客服", "接待人数", "销售额"], ["小美", 1, 2]]);
    const named = gridOf("考核方案", [["客服", "接待人数", "销售额"], ["合计吗", 1, 2]]);
    const marked = gridOf("方案2", [["客服", "接待人数", "销售额"], ["谁", 1, 2]], { tables: ["KpiMetrics"] });
    expect(read([named, marked, data]).agents).toEqual(["小美"]);
  });

  it("stops when a metric has no column, naming the closest header", () => {
    const result = read([gridOf("客服", [["客服", "接待人次数", "销售额"], ["小美", 1, 2]])]);
    expect(result.table).toBeNull();
    expect(result.found("metric-column-missing")).toEqual([expect.objectContaining({ severity: "error", params: { metric: "接待人数", aliases: "接待人数", closest: "接待人次数" } })]);
  });

  it("does not mind a missing column of a metric that nothing reads", () => {
    const rubric = rubricFor([RECEIVED]);
    const result = read([gridOf("客服", [["客服", "接待人数"], ["小美", 1]])], { ...rubric, metrics: [...rubric.metrics, { key: "spare", label: "备用", unit: "number", column: ["备用"], aggregate: "mean" }] });
    expect(result.issues).toEqual([]);
    expect(result.value("小美", "spare")).toBeNull();
  });

  it("stops when there are no rows", () => {
    expect(read([gridOf("客服", [["客服", "接待人数", "销售额"]])]).codes).toEqual(["no-rows"]);
  });

  it("reads no sheets at all as no agent column", () => {
    expect(read([]).codes).toEqual(["no-agent-column"]);
  });
});

describe("whatever the sheets hold", () => {
  const words = fc.constantFrom<CellValue>("客服", "日期", "店铺", "接待人数", "销售额", "好评率", "姓名", "工号", "小美", "甲:小美", "小美,阿强", "合计", "2026-05", "2026-05-01", "97%", "-", "", ":", "（秒）", " ", 0, 1, -3, 46145, 97.5, 1e300, true, null);
  const cell = fc.oneof({ weight: 5, arbitrary: words }, fc.string({ maxLength: 4 }), fc.constantFrom({ error: "#N/A" }, { error: "#FORMULA!" }));
  const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
  const grids = fc.array(fc.tuple(fc.constantFrom("表", "花名册", "2026-05", ""), rows, fc.boolean()), { maxLength: 3 });
  const rubrics = fc.constantFrom("error", "first", "last", "sum").chain((duplicates) =>
    fc.subarray(["period", "shop"]).map((averageOver) => rubricFor([RECEIVED, REPLY, GOOD, { ...RECEIVED, key: "calls", aggregate: "count" }], { duplicates, averageOver })),
  );

  it("gives a table or an error, never throws, and says the same twice", () => {
    const property = fc.property(grids, rubrics, fc.option(fc.constantFrom("2026-05", "2026Q2", "?"), { nil: undefined }), (sheets, rubric, period) => {
      const given = sheets.map(([name, cells, isMerged]) => gridOf(name, [...(name === "" ? [] : [["客服", "日期", "接待人数", "平均响应", "好评率", "店铺"]]), ...cells], { merges: isMerged ? ["A1:A2", "B2:C3"] : [] }));
      const result = read(given, rubric, { period });
      expect(result.table === null).toBe(result.issues.some(({ severity }) => severity === "error"));
      expect(result.sheets).toHaveLength(given.length);
      for (const issue of result.issues) for (const locale of ["zh-CN", "en"] as const) expect(messageOf(issue, locale)).not.toMatch(/undefined/);
      expect(read(given, rubric, { period }).issues).toEqual(result.issues);
    });
    fc.assert(property, { numRuns: 300 });
  });
});
