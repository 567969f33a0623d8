import type { Grid } from "../../src/book/grid";
import { sameData } from "../../src/intake/same-data";

const sheet = (name: string, text: string, mark?: string): Grid => ({ name, book: "5月", rows: [["昵称"], [text]], formats: [], merges: [], tables: [], date1904: false, ...(mark !== undefined && { mark }) });
const BOOK = [sheet("绩效", "小美"), sheet("考核方案", "30", "rubric"), sheet("考核申诉", "待定", "disputes")];
const withSheet = (at: number, grid: Grid) => BOOK.map((one, n) => (n === at ? grid : one));

test.each<[boolean, string, readonly Grid[]]>([
  [true, "nothing else", structuredClone(BOOK)],
  [false, "another value in the data", withSheet(0, sheet("绩效", "阿强"))],
  [true, "another weight on the rubric's sheet", withSheet(1, sheet("考核方案", "40", "rubric"))],
  [false, "a sheet of ours called otherwise", withSheet(1, sheet("方案", "30", "rubric"))],
  [false, "a dispute that was decided", withSheet(2, sheet("考核申诉", "采纳", "disputes"))],
  [false, "data where a sheet of ours stood", withSheet(1, sheet("客服绩效", "30"))],
  [false, "a sheet more", [...BOOK, sheet("评分排名", "1", "scores")]],
  [false, "other places", [...BOOK].reverse()],
])("%s after %s", (same, _, after) => expect(sameData(BOOK, after)).toBe(same));
