import { scoringIssue } from "../../src/appraisal/issues";
import { placesOnTabs } from "../../src/report/report-input";

const place = placesOnTabs(["数据信息", "花名册"]);
const at = (sheet: string | null, cell: string | null) => place(scoringIssue("info", "no-score", { agent: "小美" }, { sheet, cell }));

test("a cell of a sheet of the workbook", () => expect(at("数据信息", "A6")).toEqual({ name: "数据信息", cell: "A6" }));
test("a sheet as a whole is entered at its first cell", () => expect(at("花名册", null)).toEqual({ name: "花名册", cell: "A1" }));
test("a sheet of another workbook, or none", () => expect([at("别的", "A6"), at(null, null), at(null, "A1")]).toEqual([null, null, null]));
test("a path of a rubric file is no cell", () => expect(at("数据信息", "tiers[0].minScore")).toBeNull());
