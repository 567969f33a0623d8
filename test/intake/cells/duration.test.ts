import fc from "fast-check";
import type { CellValue } from "../../../src/book/grid";
import { readDuration, type DurationUnit } from "../../../src/intake/cells/duration";

const value = (seconds: number) => ({ kind: "value", value: seconds });

describe("text", () => {
  test.each<[string, number]>([
    ["32", 32], ["32.5", 32.5], ["1,200", 1200], ["３２", 32], ["0", 0], ["-5", -5], ["(5)", -5],
    ["32秒", 32], ["32 秒", 32], ["32秒钟", 32], ["1分20秒", 80], ["1分钟20秒", 80], ["2分30秒", 150], ["7小时41分52秒", 27712], ["7时41分52秒", 27712], ["1天2小时", 93600], ["1个小时", 3600], ["1.5分钟", 90], ["1.1分钟", 66], ["0.1小时", 360], ["1小时1.5分", 3690], ["1,234秒", 1234], ["1分80秒", 140], ["０秒", 0], ["１分２０秒", 80],
    ["2h", 7200], ["350ms", 0.35], ["350毫秒", 0.35], ["1m20s", 80], ["1h 20min", 4800], ["1 hour, 2 minutes", 3720], ["45 Seconds", 45], ["2 hrs", 7200], ["1s 500ms", 1.5], ["1.5H", 5400], ["3 days", 259200],
    ["00:01:20", 80], ["7:41:52", 27712], ["0:1:20", 80], ["25:00:00", 90000], ["1:20", 80], ["01:20", 80], ["90:00", 5400], ["1:20.5", 80.5], ["00:00:00.350", 0.35], ["1：20", 80], ["-1:20", -80], ["−00:01:20", -80], ["-1分20秒", -80], ["1天 02:03:04", 93784], ["1 day, 2:03:04", 93784], ["0:00", 0], ["-0:00", 0],
  ])("%j is %d s", (text, seconds) => {
    expect(readDuration(text, undefined, null)).toEqual(value(seconds));
  });

  test.each([
    "约30秒", "30秒+", "30秒以上", "<30秒", "30-40秒", "1分20", "1:5", "1:75", "1:60:00", "1:2:3:4", "1:020:00", ":20", "1:", "20秒1分", "1分2分", "1.5小时20分", "秒", "分秒", "半小时", "10:20 AM", "上午10:20", "32%", "32元", "1.2万", "3个", "abc", "1小时零5分", "32秒,", "32秒/人", "2026-05-03", "1e999", "1 2秒",
  ])("%j is unreadable, not guessed", (text) => {
    expect(readDuration(text, undefined, null)).toEqual({ kind: "unreadable" });
  });

  test.each<[string, DurationUnit, number]>([
    ["1.5", "min", 90], ["2", "h", 7200], ["350", "ms", 0.35], ["1", "day", 86400], ["32", "s", 32], ["1.1", "min", 66],
    ["32秒", "min", 32], ["1分20秒", "h", 80], ["1:20", "min", 80], ["00:01:20", "h", 80],
  ])("%j under a header in %s is %d s", (text, unit, seconds) => {
    expect(readDuration(text, undefined, unit)).toEqual(value(seconds));
  });

  test("1:20 under a header in hours has two readings", () => {
    expect(readDuration("1:20", undefined, "h")).toEqual({ kind: "unreadable" });
  });
});

describe("cells", () => {
  const AT_80 = 80 / 86400;
  test.each<[CellValue, string | undefined, DurationUnit | null, number]>([
    [32, undefined, null, 32], [1.5, "0.0", "min", 90], [2, "General", "h", 7200], [0, undefined, "min", 0], [-4, undefined, null, -4],
    [AT_80, "h:mm:ss", null, 80], [AT_80, "h:mm:ss", "min", 80], [AT_80, "mm:ss", null, 80], [AT_80, "mm:ss.0", null, 80], [1.0625, "[h]:mm:ss", null, 91800], [AT_80, "[$-F400]h:mm:ss\\ AM/PM", null, 80], [AT_80, '上午/下午h"时"mm"分"ss"秒"', null, 80], [4800 / 86400, 'h"时"mm"分"', null, 4800], [4800 / 86400, "[h]:mm", null, 4800],
    [1.6550925925925926e-3, "h:mm:ss", null, 143], [0.00000405, "ss.000", null, 0.35], [AT_80, "yyyy-mm-dd h:mm:ss", null, 80],
    [1.5, '0.0"分钟"', null, 90], [2, '0"小时"', "s", 7200], [32, 'General"秒"', "min", 32],
  ])("%p under %s, header %s, is %d s", (cell, format, unit, seconds) => {
    expect(readDuration(cell, format, unit)).toEqual(value(seconds));
  });

  test("under h:mm a typed 1:20 is 80 minutes, and says so", () => {
    expect(readDuration(4800 / 86400, "h:mm", null)).toEqual({ kind: "value", value: 4800, hourMinute: true });
  });

  test.each<[CellValue, string | undefined]>([[46145.5, "yyyy-mm-dd h:mm"], [46145, "yyyy/m/d"], [0.5, "0%"], [true, undefined], [NaN, undefined]])("%p under %s is unreadable", (cell, format) => {
    expect(readDuration(cell, format, null)).toEqual({ kind: "unreadable" });
  });

  test("missing and errors", () => {
    expect(readDuration("-", undefined, "min")).toEqual({ kind: "missing", error: null });
    expect(readDuration({ error: "#VALUE!" }, "h:mm", null)).toEqual({ kind: "missing", error: "#VALUE!" });
  });
});

const pad = (number: number): string => String(number).padStart(2, "0");
const SPELLINGS: Record<string, (seconds: number) => string> = {
  bare: String,
  秒: (seconds) => `${seconds}秒`,
  毫秒: (seconds) => `${seconds * 1000}毫秒`,
  小时分秒: (seconds) => `${Math.floor(seconds / 3600)}小时${Math.floor(seconds / 60) % 60}分${seconds % 60}秒`,
  分秒: (seconds) => `${Math.floor(seconds / 60)}分${seconds % 60}秒`,
  "h m s": (seconds) => `${Math.floor(seconds / 3600)}h ${Math.floor(seconds / 60) % 60}min ${seconds % 60}s`,
  "hh:mm:ss": (seconds) => `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`,
  "m:ss": (seconds) => `${Math.floor(seconds / 60)}:${pad(seconds % 60)}`,
};

test.each(Object.keys(SPELLINGS))("a duration spelled %s reads back the same", (name) => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seconds) => expect(readDuration(SPELLINGS[name](seconds), undefined, null)).toEqual(value(seconds))));
});

test("an Excel time reads back to the millisecond", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 400_000_000 }), (ms) => expect(readDuration(ms / 86_400_000, "[h]:mm:ss.000", null)).toEqual(value(ms / 1000))));
});

test("minutes and hours with two decimals are the seconds they say", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (hundredths) => {
      const text = (hundredths / 100).toFixed(2);
      expect(readDuration(`${text}分钟`, undefined, null)).toEqual(value((hundredths * 6) / 10));
      expect(readDuration(text, undefined, "h")).toEqual(value(hundredths * 36));
    }),
  );
});
