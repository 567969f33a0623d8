import { describeFormat } from "../../../src/intake/cells/format";

const kindOf = (code: string | undefined): string => describeFormat(code).kind;

describe("the kind of a number format", () => {
  test.each([
    undefined, "", "General", "G/通用格式", "@", "0", "#,##0.00", "0.00E+00", '0"d"', "0\\h", "0_m", "0*y", "[Red]0", "[DBNum1][$-804]0",
    '"¥"#,##0.00;[Red]"¥"-#,##0.00', "[$¥-804]#,##0", '_ "¥"* #,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ', '0"%"', "0000-00-00", "# ?/?", 'General"min"', '0.0!%',
  ])("%s is a number", (code) => expect(kindOf(code)).toBe("number"));

  test.each(["0%", "0.00%", "0.0%;[Red]-0.0%", "0.0 %", '[=0]"-";0.0%', "#,##0.0%_)", '"≈"0%'])("%s is a percentage", (code) => expect(kindOf(code)).toBe("percent"));

  test.each([
    "h:mm", "h:mm:ss", "hh:mm:ss", "mm:ss", "mm:ss.0", "mmss.0", "[h]:mm:ss", "[hh]:mm", "[mm]:ss", "[m]", "[ss].00", "h:mm AM/PM", "h:mm:ss A/P", "[$-F400]h:mm:ss\\ AM/PM",
    '上午/下午h"时"mm"分"', '[$-804]AM/PMh"时"mm"分"ss"秒";@', 'h"时"mm"分"', "h:mm:ss;@", "H:MM:SS",
  ])("%s is a time", (code) => expect(kindOf(code)).toBe("time"));

  test.each([
    "yyyy-mm-dd", "m/d/yyyy", "mm-dd-yy", "d-mmm-yy", "mmm-yy", "m/d/yy h:mm", "yyyy/m/d h:mm;@", 'yyyy"年"m"月"d"日"', '[$-804]yyyy"年"m"月"d"日"dddd', '[DBNum1][$-804]yyyy"年"m"月"',
    'yyyy"年"m"月"', 'm"月"d"日"', "[$-409]mmmm\\ d\\,\\ yyyy;@", "aaaa", "[$-804]aaaa;@", "yyyy", "mmm", "[$-411]ge.m.d", 'yyyy"年"m"月"d"日" h"时"mm"分"',
  ])("%s is a date", (code) => expect(kindOf(code)).toBe("date"));
});

test.each([
  ["h:mm", true], ["hh:mm", true], ["h:mm;@", true], ["h:mm AM/PM", true],
  ["h:mm:ss", false], ["mm:ss", false], ["[h]:mm", false], ['h"时"mm"分"', false], ["yyyy-mm-dd h:mm", false],
])("%s shows hours and minutes as 1:20: %s", (code, expected) => {
  expect(describeFormat(code).hourMinute).toBe(expected);
});

test.each([["yyyy-mm-dd", true], ["d", true], ["aaaa", true], ['yyyy"年"m"月"', false], ["mmm-yy", false]])("%s shows the day: %s", (code, expected) => {
  expect(describeFormat(code).showsDay).toBe(expected);
});

test.each([
  ['0.0"分钟"', "分钟"], ['0"秒"', "秒"], ['#,##0" 元"', "元"], ['0.0"％"', "%"], ["0.0\\%", "%"], ['General"秒"', "秒"], ["0元", "元"],
  ['"共"0', ""], ["0.00_);(0.00)", ""], ['0!.0,"万"', ""], ['0\\.0000"万"', ""], ['0.0,"万"', ""], ['#,##0"H"', "h"],
])("after the digits %s shows %j", (code, suffix) => {
  expect(describeFormat(code).suffix).toBe(suffix);
});
