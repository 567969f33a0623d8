import { openBook } from "../../../src/book/file/open";
import { saveBook } from "../../../src/book/file/save";
import { applyPlan } from "../../../src/book/model/apply";
import { sheetAsGrid } from "../../../src/book/model/as-grid";
import { workbookAsRead } from "../../../src/book/model/as-read";
import type { OurSheet } from "../../../src/book/model/workbook";
import { cellAt, type Grid } from "../../../src/book/grid";
import { reportPlan } from "../../../src/report/report";
import { sampleReport } from "../../report/sample-report";

/** What a reader of cells sees: values by place, tables, mark. */
function seen(grid: Grid) {
  const cells = grid.rows.flatMap((row, r) => (row ?? []).flatMap((_, c) => (cellAt(grid, r, c) === null ? [] : [[r, c, cellAt(grid, r, c)]])));
  return { name: grid.name, mark: grid.mark, cells, tables: [...grid.tables].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

test("every sheet of a report is the grid that its file is read back as", async () => {
  const workbook = applyPlan(workbookAsRead([]), reportPlan(await sampleReport(), "zh-CN"));
  const { grids } = await openBook(saveBook(null, workbook).bytes!, "结果.xlsx");
  const ours = (workbook.sheets as OurSheet[]).map((sheet) => sheetAsGrid(sheet, "结果.xlsx"));
  expect(ours.map(seen)).toEqual(grids.map(seen));
});
