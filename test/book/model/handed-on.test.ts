import { openBook } from "../../../src/book/file/open";
import { saveBook } from "../../../src/book/file/save";
import { applyPlan } from "../../../src/book/model/apply";
import { workbookAsRead } from "../../../src/book/model/as-read";
import { handedOn } from "../../../src/book/model/handed-on";
import { planOf, sheetPlan } from "./plans";

test("a sheet that is handed on is nobody's when it is read again", async () => {
  const workbook = applyPlan(workbookAsRead([]), planOf(sheetPlan("scores", "评分排名")));
  const marks = async (bytes: Uint8Array | null) => (await openBook(bytes!, "x.xlsx")).grids.map(({ name, mark }) => [name, mark]);
  expect(await marks(saveBook(null, workbook).bytes)).toEqual([["评分排名", "scores"]]);
  expect(await marks(saveBook(null, handedOn(workbook)).bytes)).toEqual([["评分排名", undefined]]);
});
