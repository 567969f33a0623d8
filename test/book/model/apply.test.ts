import fc from "fast-check";
import type { Grid } from "../../../src/book/grid";
import { applyPlan } from "../../../src/book/model/apply";
import { workbookAsRead } from "../../../src/book/model/as-read";
import type { OurSheet, Workbook } from "../../../src/book/model/workbook";
import type { SheetKey, SheetPlan } from "../../../src/report/plan";
import { gridOf } from "../../intake/grids";
import { blockOf, planOf, sheetPlan, tableOf } from "./plans";

const marked = (grid: Grid, mark: string): Grid => ({ ...grid, mark });
const names = ({ sheets }: Workbook) => sheets.map(({ name }) => name);
const ours = ({ sheets }: Workbook, key: SheetKey) => sheets.find((sheet): sheet is OurSheet => sheet.kind === "ours" && sheet.mark === key)!;

const SCORES = sheetPlan("scores", "评分排名", { blocks: [blockOf(["名次", "客服"], [1, "小美"])], tables: [tableOf("KpiScores", 2, 2)], widths: [8, 12] });
const LIVE = sheetPlan("live", "实时试算", { blocks: [blockOf([{ formula: "KPI.SCORES(KpiScores[#All])-[[scores]]!B2", value: 1 }])] });

describe("applyPlan", () => {
  it("adds missing sheets behind the user's own, in the plan's order", () => {
    const user = gridOf("数据信息", [["客服"]]);
    const workbook = applyPlan(workbookAsRead([user]), planOf(SCORES, LIVE));
    expect(names(workbook)).toEqual(["数据信息", "评分排名", "实时试算"]);
    expect(workbook.sheets[0]).toEqual({ kind: "read", name: "数据信息", mark: null, grid: user });
    expect(ours(workbook, "scores").columns).toEqual([{ width: 8 }, { width: 12 }]);
  });

  it("rewrites ours where they stand, under the name the user gave them", () => {
    const grids = [marked(gridOf("五月排名", []), "scores"), gridOf("数据信息", []), marked(gridOf("历史", []), "history")];
    const workbook = applyPlan(workbookAsRead(grids), planOf(LIVE, SCORES));
    expect(workbook.sheets.map(({ name, kind }) => [name, kind])).toEqual([["五月排名", "ours"], ["数据信息", "read"], ["历史", "read"], ["实时试算", "ours"]]);
    expect(ours(workbook, "live").blocks[0].rows[0][0]).toEqual({ formula: "KPI.SCORES(KpiScores[#All])-'五月排名'!B2", value: 1 });
  });

  it("takes another name where a sheet or a chart of the user's has the wanted one", () => {
    const workbook = applyPlan(workbookAsRead([gridOf("评分排名", [])], { tabs: ["实时试算"], names: [] }), planOf(SCORES, LIVE));
    expect(names(workbook)).toEqual(["评分排名", "评分排名 (2)", "实时试算 (2)"]);
    expect(workbook.sheets[0].kind).toBe("read");
    expect(ours(workbook, "live").blocks[0].rows[0][0]).toMatchObject({ formula: expect.stringContaining("'评分排名 (2)'!B2") });
  });

  it("numbers a table whose name the user's table or name has, wherever it is referred to", () => {
    const plan = planOf(SCORES, sheetPlan("scorecard", "绩效卡", { conditionals: [{ kind: "when", range: { top: 0, left: 0, bottom: 0, right: 0 }, formula: "A1>MAX(KpiScores[名次])", tone: "good" }] }));
    for (const workbook of [applyPlan(workbookAsRead([gridOf("我的", [], { tables: ["kpiscores"] })]), plan), applyPlan(workbookAsRead([], { tabs: [], names: ["KpiScores"] }), plan)]) {
      expect(ours(workbook, "scores").tables).toEqual([{ ...tableOf("KpiScores", 2, 2), name: "KpiScores_2", columns: ["名次", "客服"] }]);
      expect(ours(workbook, "scorecard").conditionals[0]).toMatchObject({ formula: "A1>MAX(KpiScores_2[名次])" });
    }
  });

  it("gives the sheet's earlier table its name back, but not the one of a copy", () => {
    const own = marked(gridOf("评分排名", [], { tables: ["KpiScores"] }), "scores");
    const copy = marked(gridOf("评分排名 (2)", [], { tables: ["KpiScores_2"] }), "scores");
    const workbook = applyPlan(workbookAsRead([copy, own]), planOf(SCORES));
    expect(workbook.sheets.map(({ kind }) => kind)).toEqual(["read", "ours"]);
    expect(ours(workbook, "scores").tables[0].name).toBe("KpiScores");
  });

  it("refers to sheets of ours that only the workbook has", () => {
    const chart = { kind: "line", title: "趋势", anchor: { top: 0, left: 0, bottom: 9, right: 5 }, legend: false, labels: false } as const;
    const cells = (left: number) => ({ sheet: "history", range: { top: 1, left, bottom: 2, right: left } }) as const;
    const board = sheetPlan("dashboard", "看板", {
      charts: [{ ...chart, categories: cells(0), series: [{ name: { ...cells(1), range: { top: 0, left: 1, bottom: 0, right: 1 } }, nameText: "均分", values: cells(1), tone: "accent" }] }],
      validations: [{ kind: "listRange", sheet: "history", source: cells(0).range, range: { top: 0, left: 0, bottom: 0, right: 0 }, error: "请选择" }],
    });
    const history = marked(gridOf("历史", [["月份", "均分"], ["4月", 80], ["5月", 82.5]]), "history");
    const { charts, validations } = ours(applyPlan(workbookAsRead([history]), planOf(board)), "dashboard");
    expect(charts[0].categories).toEqual({ reference: "'历史'!$A$2:$A$3", cached: ["4月", "5月"] });
    expect(charts[0].series[0]).toMatchObject({ name: { reference: "'历史'!$B$1", cached: ["均分"] }, values: { reference: "'历史'!$B$2:$B$3", cached: [80, 82.5] }, tone: "accent" });
    expect(validations[0]).toEqual({ kind: "listRange", reference: "'历史'!$A$2:$A$3", range: { top: 0, left: 0, bottom: 0, right: 0 }, error: "请选择" });
  });

  it("leads links to sheets by the names they have, and keeps the text of one that leads nowhere", () => {
    const link = (text: string, sheet: SheetKey | { name: string }) => ({ text, to: { sheet, cell: "B3" } });
    const plan = planOf(sheetPlan("data", "考核数据", { blocks: [blockOf([link("排名", "scores"), link("原表", { name: "数据's" }), link("别处", { name: "另一本" })])] }), SCORES);
    expect(ours(applyPlan(workbookAsRead([gridOf("数据's", [])]), plan), "data").blocks[0].rows[0]).toEqual([
      { text: "排名", location: "'评分排名'!B3" },
      { text: "原表", location: "'数据''s'!B3" },
      "别处",
    ]);
  });

  it("shares rows of plain values with the plan", () => {
    expect(ours(applyPlan(workbookAsRead([]), planOf(SCORES)), "scores").blocks[0].rows[1]).toBe(SCORES.blocks[0].rows[1]);
  });

  it("throws for a plan that contradicts itself, or Excel's rules", () => {
    const apply = (...sheets: SheetPlan[]) => () => applyPlan(workbookAsRead([]), planOf(...sheets));
    expect(apply(SCORES, SCORES)).toThrow("two sheets for scores");
    expect(apply(LIVE)).toThrow("refers to scores");
    expect(apply({ ...SCORES, blocks: [blockOf(["客服", "客服"])] })).toThrow("KpiScores");
    expect(apply({ ...SCORES, blocks: [blockOf(["客服"])] })).toThrow("KpiScores");
  });

  it("gives the same workbook when it is applied again to what it made", () => {
    const userName = fc.constantFrom("数据", "评分排名", "实时试算", "评分排名 (2)");
    fc.assert(
      fc.property(fc.uniqueArray(userName), (userNames) => {
        const users = workbookAsRead(userNames.map((name) => gridOf(name, [], { tables: name === "数据" ? ["KpiScores"] : [] })));
        const once = applyPlan(users, planOf(SCORES, LIVE));
        expect(new Set(names(once)).size).toBe(userNames.length + 2);
        expect(once.sheets.slice(0, userNames.length)).toEqual(users.sheets);
        expect(applyPlan(once, planOf(SCORES, LIVE))).toEqual(once);
      }),
    );
  });
});
