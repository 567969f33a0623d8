import fc from "fast-check";
import { FormulaWatch } from "../../../../src/book/file/xlsx/formula-watch";
import { quoteSheetName } from "../../../../src/book/model/sheet-name";

const OURS = [
  { name: "评分排名", tables: ["KpiScores"] },
  { name: "小美's KPI (2)", tables: [] },
];
const watch = new FormulaWatch(OURS, [
  { name: "榜单", text: "排名区" },
  { name: "排名区", text: "评分排名!$A$5:$H$40" },
  { name: "单价", text: "数据!$B$2" },
]);

describe("FormulaWatch", () => {
  it.each([
    ["VLOOKUP(A2,评分排名!A:H,3,0)", ["评分排名"]],
    ["'评分排名'!C2*2", ["评分排名"]],
    ["SUM('小美''s kpi (2)'!A1)+评分排名!A1", ["小美's KPI (2)", "评分排名"]],
    ["SUM(kpiscores[得分])", ["评分排名"]],
    ["INDEX(榜单,2,3)", ["评分排名"]],
    ["SUM('数据:评分排名'!A1)", ["评分排名"]],
  ])("finds what %s reads", (formula, sheets) => expect(watch.sheetsIn(formula)).toEqual(sheets));

  it.each(["A1+B2", "客户评分排名!A1", "'我的评分排名'!A1", '"评分排名!A1"', "[1]评分排名!A1", "'[旧.xlsx]评分排名'!A1", "MyKpiScores[得分]", "单价*2", '"KpiScores"'])("finds nothing in %s", (formula) => expect(watch.sheetsIn(formula)).toEqual([]));

  it("finds any sheet by its quoted name", () => {
    const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((text) => !/[[\]:*?/\\\p{C}]|^'|'$/u.test(text) && text.trim() !== "");
    fc.assert(fc.property(name, (sheet) => expect(new FormulaWatch([{ name: sheet, tables: [] }], []).sheetsIn(`1+${quoteSheetName(sheet)}!A1`)).toEqual([sheet])));
  });
});
