import { appearance, contrast, FORMAT_CODES, lettersOn, seriesColor, SLICES, TONES } from "../../src/book/palette";
import type { Look, Tone } from "../../src/report/plan";

const LOOKS: readonly Look[] = ["display", "title", "subtitle", "section", "header", "label", "body", "strong", "total", "note", "input", "headline", "lead", "link", "signature"];
const ALL = Object.keys(TONES) as Tone[];

describe("appearance", () => {
  test.each(LOOKS.flatMap((look) => [undefined, ...ALL].map((tone) => [look, tone] as const)))("%s in %s can be read", (look, tone) => {
    const { color, fill } = appearance({ look, tone });
    expect(contrast(color, fill ?? "FFFFFF")).toBeGreaterThanOrEqual(4.5);
  });

  test("a tone fills an ordinary cell and only letters a title", () => {
    expect(appearance({ look: "body", tone: "good" })).toMatchObject({ fill: TONES.good.soft, color: TONES.good.ink });
    expect(appearance({ look: "title", tone: "good" })).toMatchObject({ fill: null, color: TONES.good.ink });
  });

  test("a style's own alignment and wrapping win over the look's", () => {
    expect(appearance({ look: "header" })).toMatchObject({ align: "center", wrap: true });
    expect(appearance({ look: "header", align: "right", wrap: false })).toMatchObject({ align: "right", wrap: false });
    expect(appearance({ look: "body" })).toMatchObject({ align: null, wrap: false, format: "General" });
  });

  test("a bare cell has no rule below it, and else looks the same", () => {
    expect(appearance({ look: "strong", bare: true })).toEqual({ ...appearance({ look: "strong" }), bottom: null });
  });

  test("money has cents and thousands", () => expect(appearance({ look: "body", format: "money" }).format).toBe("#,##0.00"));

  test("text stays text when somebody edits it", () => expect(FORMAT_CODES.text).toBe("@"));
});

describe("seriesColor", () => {
  test("series of one tone grow lighter and differ", () => {
    const colors = [0, 1, 2, 3, 4].map((nth) => seriesColor("accent", nth));
    expect(colors[0]).toBe(TONES.accent.solid);
    expect(new Set(colors).size).toBe(5);
    const onWhite = colors.map((color) => contrast(color, "FFFFFF"));
    expect(onWhite).toEqual([...onWhite].sort((a, b) => b - a));
  });
});

test("neighbouring slices differ in lightness", () => {
  SLICES.forEach((slice, n) => expect(contrast(slice, SLICES[(n + 1) % SLICES.length])).toBeGreaterThan(1.5));
});

test("letters on a dark ground are white", () => {
  expect(lettersOn("2F5D8C")).toBe("FFFFFF");
  expect(lettersOn("E9ECF0")).not.toBe("FFFFFF");
});

test("black on white is the greatest contrast", () => {
  expect(contrast("000000", "FFFFFF")).toBeCloseTo(21, 10);
  expect(contrast("FFFFFF", "FFFFFF")).toBe(1);
});
