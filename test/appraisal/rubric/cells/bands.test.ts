import fc from "fast-check";
import { readBands, readRankBands, writeBands, writeRankBands, type BandsText } from "../../../../src/appraisal/rubric/cells/bands";
import type { Kind } from "../../../../src/appraisal/rubric/cells/numbers";

function bands(direction: "higher" | "lower", list: readonly (readonly [number, number])[], otherwise: number): BandsText {
  return { direction, bands: list.map(([at, points]) => ({ at, points })), otherwise };
}

const codes = (issues: readonly { severity: string; code: string }[]) => issues.map(({ severity, code }) => `${severity} ${code}`);

const conversion = bands("higher", [[0.65, 100], [0.6, 90]], 60);
const reply = bands("lower", [[20, 100], [30, 80]], 0);

describe("read without a word", () => {
  test.each<[string, Kind, BandsText]>([
    ["≥65%:100; ≥60%:90; 其余:60", "rate", conversion],
    ["≥65%:100; ≥60%:90; else:60", "rate", conversion],
    ["＞＝６５％：１００；＞＝60％：90；其余：60", "rate", conversion],
    [">=65%:100, =>60%:90, otherwise 60", "rate", conversion],
    ["65%以上:100、60%及以上:90、60%以下:60", "rate", conversion],
    ["不低于65%:100\n不低于60%:90\n其他:60", "rate", conversion],
    ["65%≤X:100；60%≤X<65%：90；X<60%:60", "rate", conversion],
    ["X≥65%得100分；65%>X≥60%得90分；X<60%得60分", "rate", conversion],
    ["≥60%且<65%:90; ≥65%:100; <60%:60", "rate", bands("higher", [[0.65, 100], [0.6, 90]], 60)],
    ["≤20:100; ≤30:80; 其余:0", "seconds", reply],
    ["=<20秒:100；≤30秒:80；＞30秒:0", "seconds", reply],
    ["20秒以内得100分；30秒及以内得80分；其余得0分", "seconds", reply],
    ["0-20:100; 20-30:80; 其余:0", "seconds", reply],
    ["≤1分钟:100; ≤2分钟:80; 其余:0", "seconds", bands("lower", [[60, 100], [120, 80]], 0)],
    ["<=0 次:100; 1-3次:80; >3次:60", "count", bands("lower", [[0, 100], [3, 80]], 60)],
    ["0次:100; ≤3次:80; 其余:60", "count", bands("lower", [[0, 100], [3, 80]], 60)],
    [">3:0; >1:60; 其余:100", "count", bands("lower", [[1, 100], [3, 60]], 0)],
    ["<60%:0; <80%:60; 其余:100", "rate", bands("higher", [[0.8, 100], [0.6, 60]], 0)],
    ["≥2万:100; ≥1.5万:80; 其余:0", "money", bands("higher", [[20000, 100], [15000, 80]], 0)],
    ["≥20,000:100,≥15,000:80,其余:0", "money", bands("higher", [[20000, 100], [15000, 80]], 0)],
    ["≥3:0; ≥1:60; 其余:100", "count", bands("higher", [[3, 0], [1, 60]], 100)],
    ["85-90%:80; 90%以上:100; 其余:0", "rate", bands("higher", [[0.9, 100], [0.85, 80]], 0)],
    ["≥-5:100; 其余:0", "number", bands("higher", [[-5, 100]], 0)],
  ])("%s", (text, kind, value) => {
    expect(readBands(text, { kind })).toEqual({ value, issues: [] });
  });

  test("thresholds keep the order in which they were written", () => {
    expect(readBands("≥60%:90; ≥65%:100; 其余:60", { kind: "rate" }).value?.bands.map((band) => band.at)).toEqual([0.6, 0.65]);
  });

  test("the metric's own name may stand before the number", () => {
    const isName = (text: string) => text === "转化率";
    expect(readBands("转化率≥65%:100; 转化率≥60%:90; 其余:60", { kind: "rate", isName }).value).toEqual(conversion);
  });

  test.each(["插值 20:100; 60:0", "插值：20:100；60:0", "interpolate 20:100, 60:0", "Interpolated: 20:100; 60:0"])("%s", (text) => {
    const value = { bands: [{ at: 20, points: 100 }, { at: 60, points: 0 }], interpolate: true };
    expect(readBands(text, { kind: "seconds" })).toEqual({ value, issues: [] });
  });
});

describe("read with a warning that says how", () => {
  test("the published table whose ranges begin above their own ends", () => {
    const { value, issues } = readBands("X>=55%:100; 45%>X>=50%:80; 40%>X>=45%:60; X<40%:50", { kind: "rate" });
    expect(value).toEqual(bands("higher", [[0.55, 100], [0.5, 80], [0.45, 60]], 50));
    expect(issues.map(({ severity, code, params }) => ({ severity, code, params }))).toEqual([
      { severity: "warning", code: "band-empty-range", params: { n: 2, item: "45%>X>=50%:80", reading: "≥50%:80" } },
      { severity: "warning", code: "band-empty-range", params: { n: 3, item: "40%>X>=45%:60", reading: "≥45%:60" } },
      { severity: "warning", code: "band-gap", params: { from: "40%", to: "45%", points: 50 } },
    ]);
  });

  test.each<[string, Kind, BandsText, readonly string[]]>([
    ["91-100:100; 86-90:80; 其余:0", "number", bands("higher", [[91, 100], [86, 80]], 0), ["warning band-gap"]],
    [">60:100; >50:80; 其余:60", "number", bands("higher", [[60, 100], [50, 80]], 60), ["warning band-edge", "warning band-edge"]],
    ["50<X≤60:80; X>60:100; X≤50:60", "number", bands("higher", [[60, 100], [50, 80]], 60), ["warning band-edge", "warning band-edge"]],
    ["<20:100; <30:80; 其余:0", "seconds", bands("lower", [[20, 100], [30, 80]], 0), ["warning band-edge", "warning band-edge"]],
    ["≥60%:100; 50%≤X<65%:80; <50%:0", "rate", bands("higher", [[0.6, 100], [0.5, 80]], 0), ["warning band-overlap"]],
    ["≥60:100; ≤50:0", "number", bands("higher", [[60, 100]], 0), ["warning band-gap"]],
    ["≥65:100; 其余:0", "rate", bands("higher", [[65, 100]], 0), ["warning cells-rate-above-one"]],
  ])("%s", (text, kind, value, expected) => {
    const reading = readBands(text, { kind });
    expect(reading.value).toEqual(value);
    expect(codes(reading.issues)).toEqual(expected);
  });
});

describe("no reading", () => {
  test.each<[string, readonly string[]]>([
    ["", ["error band-unreadable"]],
    ["≥60%", ["error band-unreadable"]],
    ["≥60%:很好; 其余:0", ["error band-unreadable"]],
    ["满意度≥60%:90; 其余:0", ["error band-unreadable"]],
    ["≠60%:90; 其余:0", ["error band-unreadable"]],
    ["其余:60", ["error band-unreadable"]],
    ["≥60%:90", ["error band-otherwise-missing"]],
    ["91-100%:100; 86-90%:80", ["error band-otherwise-missing"]],
    ["<60%:0; <80%:60", ["error band-otherwise-missing"]],
    ["≥60%:90; 其余:0; 其他:5", ["error band-otherwise-twice"]],
    ["≥60%:90; <60%:0; 其余:5", ["error band-otherwise-twice"]],
    ["≥50%:60; ≤80%:100", ["error band-tangled"]],
    ["45%>X≥50%:80", ["error band-impossible-range", "error band-otherwise-missing"]],
    ["≥50%:100; ≥40%:80; 30%>X≥50%:60; 其余:0", ["error band-impossible-range"]],
    ["插值 20-30:100; 60:0", ["error band-unreadable"]],
  ])("%s", (text, expected) => {
    const reading = readBands(text, { kind: "rate" });
    expect(reading.value).toBeNull();
    expect(codes(reading.issues)).toEqual(expected);
  });
});

describe("ranks", () => {
  test.each<[string, readonly (readonly [number, number])[], number]>([
    ["≤1:100; ≤3:80; 其余:60", [[1, 100], [3, 80]], 60],
    ["第1名:100; 第2名:90; 第3名:80; 其余:60", [[1, 100], [2, 90], [3, 80]], 60],
    ["1:100; 2-3:80; 4名以后:60", [[1, 100], [3, 80]], 60],
    ["前3名:100; 其余:0", [[3, 100]], 0],
  ])("by position: %s", (text, list, otherwise) => {
    expect(readRankBands(text, "position")).toEqual({ value: { bands: list.map(([at, points]) => ({ at, points })), otherwise }, issues: [] });
  });

  test.each(["<15%:100; <60%:80; 其余:50", "前15%:100; 前60%:80; 其余:50", "0-15%:100; 15%-60%:80; 其余:50"])("by percentile: %s", (text) => {
    const value = { bands: [{ at: 0.15, points: 100 }, { at: 0.6, points: 80 }], otherwise: 50 };
    expect(readRankBands(text, "percentile")).toEqual({ value, issues: [] });
  });

  test("a percentile never reaches its edge, so ≤15% is read as <15%, with a warning", () => {
    const { value, issues } = readRankBands("≤15%:100; 其余:50", "percentile");
    expect(value?.bands).toEqual([{ at: 0.15, points: 100 }]);
    expect(issues[0]).toMatchObject({ code: "band-edge", params: { reading: "<15%:100" } });
  });
});

describe("write", () => {
  test("percentages for rates only", () => {
    expect(writeBands(conversion, "rate", "zh-CN")).toBe("≥65%:100; ≥60%:90; 其余:60");
    expect(writeBands(reply, "seconds", "en")).toBe("≤20:100; ≤30:80; else:0");
    expect(writeBands({ bands: [{ at: 0.5, points: 0 }], interpolate: true }, "rate", "zh-CN")).toBe("插值 50%:0");
    expect(writeRankBands([{ at: 0.15, points: 100 }], 50, "percentile", "zh-CN")).toBe("<15%:100; 其余:50");
  });

  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const anyBands = fc.record({
    direction: fc.constantFrom("higher" as const, "lower" as const),
    bands: fc.uniqueArray(fc.record({ at: number, points: number }), { minLength: 1, maxLength: 5, selector: (band) => band.at, comparator: "SameValueZero" }).map((list) => list.sort((a, b) => a.at - b.at)),
    otherwise: number,
  });

  test("any thresholds read back to the identical numbers", () => {
    fc.assert(
      fc.property(anyBands, fc.boolean(), fc.constantFrom<Kind>("rate", "number"), fc.constantFrom("zh-CN" as const, "en" as const), (given, down, kind, locale) => {
        const value = down ? { ...given, bands: [...given.bands].reverse() } : given;
        expect(readBands(writeBands(value, kind, locale), { kind })).toEqual({ value, issues: [] });
      }),
    );
  });
});

test("whatever is typed, reading answers and does not throw", () => {
  const part = fc.constantFrom("≥", "≤", ">", "<", "=", "X", "65%", "20", "-", "~", ":", "：", ";", "，", "其余", "以上", "前", "第", "且", "插值", '"', " ", "1e9", "万", "名");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      for (const { value, issues } of [readBands(parts.join(""), { kind: "rate" }), readRankBands(parts.join(""), "percentile")]) {
        expect(value !== null || issues.some((issue) => issue.severity === "error")).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
