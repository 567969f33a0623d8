import fc from "fast-check";
import type { CellValue } from "../../../src/book/grid";
import { readNumber } from "../../../src/intake/cells/number";
import { shift } from "../../../src/intake/cells/numeral";

const value = (number: number) => ({ kind: "value", value: number });

describe("text", () => {
  test.each<[string, number]>([
    ["12", 12], ["0", 0], ["-0", 0], ["007", 7], ["12.50", 12.5], ["12.", 12], [".5", 0.5], ["1e3", 1000], ["1.5E+04", 15000], ["2e-2", 0.02],
    ["1,234.5", 1234.5], ["1,234,567", 1234567], ["12,345", 12345], ["１２３", 123], ["１，２３４．５", 1234.5], [" 8 ", 8],
    ["+5", 5], ["-5", -5], ["- 5", -5], ["−5", -5], ["－5", -5], ["–5", -5], ["(12)", -12], ["（1,234.50）", -1234.5], ["(12%)", -0.12], ["¥(12)", -12], ["(¥12)", -12], ["(0)", 0],
    ["¥1,200", 1200], ["￥1200.00", 1200], ["1200元", 1200], ["1,200 元", 1200], ["100块", 100], ["100块钱", 100], ["RMB 300", 300], ["300rmb", 300], ["-¥12", -12], ["¥-12", -12], ["¥1200元", 1200], ["cny 5", 5],
    ["1.2万", 12000], ["3亿", 300000000], ["1.2 万", 12000], ["0.57万", 5700], ["1.005万元", 10050], ["¥3.5万", 35000], ["2千", 2000], ["3百万", 3000000], ["1.1千万", 11000000], ["2万亿", 2e12], ["1.2w", 12000], ["12k", 12000], ["1.5万人", 15000],
    ["120%", 1.2], ["97.5％", 0.975], ["-3%", -0.03], ["5‰", 0.005], ["7 %", 0.07],
    ["200人", 200], ["95分", 95], ["3 次", 3], ["15个", 15], ["2条", 2], ["1,024单", 1024], ["12件", 12], ["35人次", 35], ["22天", 22], ["22 days", 22], ["95 pts", 95],
  ])("%j is %d", (text, number) => {
    expect(readNumber(text, undefined)).toEqual(value(number));
  });

  test.each([
    "abc", "约30", "30+", "30以上", "≥30", "<5", "12-13", "12~13", "1/2", "1,23,4", "1,2345", "0,95", "0,950", "1.234,5", "12 34", "1.2.3", "5%%", "1e", "e3", "1e999", "--5", "+-5", "-(5)", "(-5)", "(5",
    "5)", "12-", "$5", "¥5%", "3万%", "1万2000", "1亿2000万", "3万5", "¥200人", "万", "元", "%", ".", ",", "12:30", "1分20秒", "32秒", "是", "2026-05-03", "١٢", "½", "五", "Infinity", "NaN", "0x10", "1_000", "()",
  ])("%j is unreadable, not guessed", (text) => {
    expect(readNumber(text, undefined)).toEqual({ kind: "unreadable" });
  });
});

describe("cells", () => {
  test.each<[CellValue, string | undefined, number]>([
    [12, undefined, 12], [0, "General", 0], [-3.5, "#,##0.00", -3.5], [1.2, "0%", 1.2], [12345, '0!.0,"万"', 12345], [12345, '0\\.0000"万"', 12345], [3.5, '0.0"万"', 35000], [120, '0"%"', 1.2], [80, '0"元"', 80], [1234, '"¥"#,##0', 1234], [7, "@", 7], [3, '0"constructor"', 3], [1e-7, "0.0", 1e-7],
  ])("%p under %s is %d", (cell, format, number) => {
    expect(readNumber(cell, format)).toEqual(value(number));
  });

  test.each<[CellValue, string | undefined]>([[46145, "yyyy-mm-dd"], [0.5, "h:mm:ss"], [46145, 'm"月"d"日"'], [true, undefined], [false, undefined], [NaN, undefined], [Infinity, undefined]])("%p under %s is unreadable", (cell, format) => {
    expect(readNumber(cell, format)).toEqual({ kind: "unreadable" });
  });

  test("missing is not zero, an error is kept", () => {
    expect(readNumber(null, undefined)).toEqual({ kind: "missing", error: null });
    expect(readNumber("--", "0.00")).toEqual({ kind: "missing", error: null });
    expect(readNumber({ error: "#N/A" }, undefined)).toEqual({ kind: "missing", error: "#N/A" });
  });
});

/** A decimal with at most four places, as exports have them. */
const decimal = fc.tuple(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), fc.integer({ min: 0, max: 4 })).map(([digits, places]) => shift(digits, -places));
const spelled = (number: number): string => number.toFixed(4).replace(/\.?0+$/, "");
const grouped = (text: string): string => text.replace(/^(-?)(\d+)/, (_, sign: string, whole: string) => sign + Number(whole).toLocaleString("en-US"));
const fullWidth = (text: string): string => [...text].map((char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).join("");
const inParentheses = (text: string): string => (text.startsWith("-") ? `(${text.slice(1)})` : text);

const SPELLINGS: Record<string, (number: number) => string> = {
  plain: spelled,
  grouped: (number) => grouped(spelled(number)),
  "full width": (number) => fullWidth(grouped(spelled(number))),
  parenthesised: (number) => inParentheses(grouped(spelled(number))),
  "unicode minus": (number) => spelled(number).replace("-", "−"),
  scientific: (number) => number.toExponential(),
  "yuan before": (number) => `¥${grouped(spelled(number))}`,
  "yuan after": (number) => `${spelled(number)} 元`,
  people: (number) => `${spelled(number)}人`,
  "ten thousands": (number) => `${shift(number, -4)}万`,
  percent: (number) => `${shift(number, 2)}%`,
};

test.each(Object.keys(SPELLINGS))("a number written %s reads back the same", (name) => {
  fc.assert(
    fc.property(decimal, (number) => {
      const text = SPELLINGS[name](number);
      fc.pre(name === "scientific" || !text.includes("e"));
      expect(readNumber(text, undefined)).toEqual(value(number === 0 ? 0 : number));
    }),
  );
});

test("whatever the text, reading never throws and never yields a value that is no number", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,-+()%万亿元¥人 eE（）") }), (text) => {
      const read = readNumber(text, undefined);
      if (read.kind === "value") expect(Number.isFinite(read.value)).toBe(true);
    }),
  );
});
