import fc from "fast-check";
import type { CellValue } from "../../../src/book/grid";
import { readDate } from "../../../src/intake/cells/date";

const value = (year: number, month: number, day: number | null) => ({ kind: "value", date: { year, month, day } });

test.each<[CellValue, string | undefined, boolean, number, number, number | null]>([
  [46145, "yyyy-mm-dd", false, 2026, 5, 3], [46145.43, "m/d/yy h:mm", false, 2026, 5, 3], [46145, 'yyyy"年"m"月"d"日"', false, 2026, 5, 3], [46145, "[$-804]aaaa;@", false, 2026, 5, 3], [44683, "yyyy/m/d", true, 2026, 5, 3],
  [46145, undefined, false, 2026, 5, 3], [46145, "General", false, 2026, 5, 3], [44683, "0", true, 2026, 5, 3], [46145.5, undefined, false, 2026, 5, 3], [59, "yyyy-mm-dd", false, 1900, 2, 28],
  [46143, 'yyyy"年"m"月"', false, 2026, 5, null], [46143, "mmm-yy", false, 2026, 5, null], [46145, "yyyy-mm", false, 2026, 5, 3], [46143, "yyyy-mm-dd", false, 2026, 5, 1],
  [20260503, undefined, false, 2026, 5, 3], [20260503, "0", false, 2026, 5, 3], [20260503, "yyyy-mm-dd", false, 2026, 5, 3], [202605, undefined, false, 2026, 5, null], [202605, '0000"年"00"月"', false, 2026, 5, null],
])("the cell %p under %s (1904: %s) is %d-%d-%p", (cell, format, date1904, year, month, day) => {
  expect(readDate(cell, format, date1904)).toEqual(value(year, month, day));
});

test.each<[CellValue, string | undefined]>([
  [60, "yyyy-mm-dd"], [0, "yyyy-mm-dd"], [-5, "yyyy-mm-dd"], [5, undefined], [120, "General"], [2026, undefined], [2026.05, undefined], [20260230, undefined], [202613, undefined], [99999999, undefined], [0.5, "h:mm"], [46145.5, "h:mm:ss"], [0.5, "0%"], [true, undefined], [NaN, "yyyy-mm-dd"],
])("the cell %p under %s is unreadable", (cell, format) => {
  expect(readDate(cell, format, false)).toEqual({ kind: "unreadable" });
});

test.each<[CellValue, string | null]>([[null, null], ["", null], ["-", null], [{ error: "#REF!" }, "#REF!"]])("%p is missing", (cell, error) => {
  expect(readDate(cell, "yyyy-mm-dd", false)).toEqual({ kind: "missing", error });
});

test("a serial saved as text is read like the number", () => {
  expect(readDate("46145", undefined, false)).toEqual(value(2026, 5, 3));
  expect(readDate("44683", undefined, true)).toEqual(value(2026, 5, 3));
  expect(readDate("99999", undefined, false)).toEqual({ kind: "unreadable" });
});

const pad = (number: number): string => String(number).padStart(2, "0");
const SPELLINGS: Record<string, (year: number, month: number, day: number) => string> = {
  "2026-05-03": (y, m, d) => `${y}-${pad(m)}-${pad(d)}`,
  "2026/5/3": (y, m, d) => `${y}/${m}/${d}`,
  "2026.05.03": (y, m, d) => `${y}.${pad(m)}.${pad(d)}`,
  "20260503": (y, m, d) => `${y}${pad(m)}${pad(d)}`,
  "2026年5月3日": (y, m, d) => `${y}年${m}月${d}日`,
  "2026-05-03 10:20:30": (y, m, d) => `${y}-${pad(m)}-${pad(d)} 10:20:30`,
  "2026年5月3日 星期日": (y, m, d) => `${y}年${m}月${d}日 星期日`,
};

test.each(Object.keys(SPELLINGS))("a day spelled like %s reads back the same", (name) => {
  const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (at) => {
      const parts = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()] as const;
      expect(readDate(SPELLINGS[name](...parts), undefined, false)).toEqual(value(...parts));
    }),
  );
});

test("a serial, its compact number and its text are one day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 32_874, max: 73_050 }), (serial) => {
      const read = readDate(serial, "yyyy-mm-dd", false);
      expect(read.kind).toBe("value");
      if (read.kind !== "value") return;
      const { year, month, day } = read.date;
      expect(readDate(year * 10_000 + month * 100 + day!, undefined, false)).toEqual(read);
      expect(readDate(`${year}-${month}-${day}`, undefined, false)).toEqual(read);
    }),
  );
});
