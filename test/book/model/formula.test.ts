import fc from "fast-check";
import { resolveFormula, type Symbols } from "../../../src/book/model/formula";

const symbols: Symbols = { sheet: (key) => `'<${key}>'`, tables: new Map([["kpidata", "KpiData_2"], ["kpi", "Kpi_3"]]) };
const resolve = (formula: string) => resolveFormula(formula, symbols);

describe("resolveFormula", () => {
  it("puts quoted names in the place of keys", () => {
    expect(resolve("[[scores]]!$B$2+SUM([[cardData]]!A:A)")).toBe("'<scores>'!$B$2+SUM('<cardData>'!A:A)");
  });

  it("renames tables, in whatever case they are written", () => {
    expect(resolve("KPI.SCORES(KpiData[#All],KpiTiers[#All])")).toBe("KPI.SCORES(KpiData_2[#All],KpiTiers[#All])");
    expect(resolve("ROWS(KPIDATA)*kpidata[得分]")).toBe("ROWS(KpiData_2)*KpiData_2[得分]");
  });

  it.each([
    ['texts', '"[[scores]] KpiData ""KpiData"""&A1'],
    ["quoted sheet names", "'KpiData [[scores]]'!A1"],
    ["sheet names without quotes", "KpiData!A1"],
    ["functions", "KpiData(1)+KPI.DATA(2)"],
    ["longer names", "KpiData2+MyKpiData+KpiData.x+小KpiData+KpiData小"],
    ["columns of tables", "Other[KpiData]+Other[[#Headers],[KpiData]]+Other[[scores]]+[KpiData]+Other['[KpiData']]"],
  ])("leaves %s alone", (_, formula) => {
    expect(resolve(formula)).toBe(formula);
  });

  it("finds the same sheets where no table is renamed", () => {
    const piece = fc.constantFrom("A1", "SUM(", ")", "[[scores]]!A1", "[[data]]!$B:$B", '"[[scores]]"', '"a""[[scores]]"', "'[[scores]]'!A1", "+", ",", "Other[[scores]]", "Other[[#Headers],[客服]]", "小[[scores]]", "&", "=");
    const anotherTable = { ...symbols, tables: new Map([["nowhere", "Nowhere_2"]]) };
    fc.assert(fc.property(fc.array(piece), (pieces) => expect(resolveFormula(pieces.join(""), { ...symbols, tables: new Map() })).toBe(resolveFormula(pieces.join(""), anotherTable))));
  });

  it("renames a table and leaves the columns of its own name", () => {
    expect(resolve("KpiData[[#This Row],[KpiData]:[scores]]")).toBe("KpiData_2[[#This Row],[KpiData]:[scores]]");
  });

  it("changes nothing where there is no symbol", () => {
    const piece = fc.constantFrom("A1", "$B$2:$C$9", "SUM(", ")", '"文""字"', "'表 1'!", "+", ",", "Other[列]", "[@列]", "1.5E+3", "#N/A", "{1,2;3}", " ");
    fc.assert(fc.property(fc.array(piece), (pieces) => expect(resolve(pieces.join(""))).toBe(pieces.join(""))));
  });
});
