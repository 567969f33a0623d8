/** @jest-environment ./test/office/environment.ts */
import { openWorkbook } from "../../../../src/book/excel/open";
import { readDate } from "../../../../src/intake/cells/date";
import { usersBook } from "../../../office/books";
import { openInExcel } from "../../../office/start";

test.each([[false, 46_143], [true, 44_681]])("a workbook that counts its days from 1904: %s", async (date1904, serial) => {
  const book = { ...usersBook([["日期"], [serial]]), date1904 };
  book.sheets[0].cells.formats[1] = ["yyyy-mm-dd"];
  const line = await openInExcel(book);
  const { grids, issues } = await openWorkbook();
  expect(issues).toEqual([]);
  expect(grids[0].date1904).toBe(date1904);
  expect(readDate(grids[0].rows[1]![0]!, grids[0].formats[1]![0], grids[0].date1904)).toMatchObject({ kind: "value", date: { year: 2026, month: 5, day: 1 } });
  expect(line.traffic.requests).toBe(3);
});
