import type { Grid } from "../../src/book/grid";
import { sameData } from "../../src/intake/same-data";

const sheet = (name: string, text: string, mark?: string): Grid => ({ name, book: "5月", rows: [["昵称"], [text]], formats: [], merges: [], tables: [], date1904: false, ...(mark !== undefined && { mark }) });
const BOOK = [sheet("绩效", "小美"), sheet("考勤", "22"), sheet("考核方案", "30", "rubric"), sheet("考核申诉", "待定", "disputes")];
const withSheet = (at: number, grid: Grid) => BOOK.map((one, n) => (n === at ? grid : one));

test.each<[boolean, string, readonly Grid[]]>([
  [true, "nothing else", structuredClone(BOOK)],
  [false, "another value in the data", withSheet(0, sheet("绩效", "阿强"))],
  [false, "a sheet of data called otherwise", withSheet(0, sheet("客服绩效", "小美"))],
  [false, "data in another order", [BOOK[1]!, BOOK[0]!, ...BOOK.slice(2)]],
  [true, "another weight on the rubric's sheet", withSheet(2, sheet("考核方案", "40", "rubric"))],
  [false, "a dispute that was decided", withSheet(3, sheet("考核申诉", "采纳", "disputes"))],
  [false, "data where a sheet of ours stood", withSheet(2, sheet("客服绩效", "30"))],
  [true, "a sheet of ours more", [sheet("看板", "1", "dashboard"), ...BOOK]],
  [false, "a sheet of data more", [...BOOK, sheet("质检", "1")]],
])("%s after %s", (same, _, after) => expect(sameData(BOOK, after)).toBe(same));
