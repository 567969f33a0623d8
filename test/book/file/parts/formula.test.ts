import { fileFormula } from "../../../../src/book/file/parts/formula";

test.each([
  ["KPI.SCORES(KpiData[#All],KpiCriteria[#All])", "_xldudf_KPI_SCORES(KpiData[#All],KpiCriteria[#All])"],
  ["kpi.tier(B2)", "_xldudf_KPI_TIER(B2)"],
  ['A1&"KPI.TIER("', 'A1&"KPI.TIER("'],
  ['"say ""KPI.TIER("""&KPI.TIER(A1)', '"say ""KPI.TIER("""&_xldudf_KPI_TIER(A1)'],
  ["'KPI.TIER('!A1", "'KPI.TIER('!A1"],
  ["KpiData[[#All],[得分 KPI.TIER(分)]]", "KpiData[[#All],[得分 KPI.TIER(分)]]"],
  ["IFERROR(XLOOKUP(A1,B:B,C:C),IFS(A1,1))", "IFERROR(_xlfn.XLOOKUP(A1,B:B,C:C),_xlfn.IFS(A1,1))"],
  ["SORT(FILTER(A:A,B:B))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,B:B))"],
  ["SUMIFS(A:A,B:B,1)+COUNTIF(C:C,2)", "SUMIFS(A:A,B:B,1)+COUNTIF(C:C,2)"],
  ["_xlfn.IFS(A1,1)", "_xlfn.IFS(A1,1)"],
])("%s", (formula, inFile) => expect(fileFormula(formula)).toBe(inFile));
