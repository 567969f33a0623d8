import fc from "fast-check";
import { fitSheetName, freeSheetName, quoteSheetName } from "../../../src/book/model/sheet-name";

describe("freeSheetName", () => {
  it("takes the wanted name, and a number where it is taken, whatever its case", () => {
    expect(freeSheetName("评分排名", ["数据信息"])).toBe("评分排名");
    expect(freeSheetName("评分排名", ["评分排名", "评分排名 (2)"])).toBe("评分排名 (3)");
    expect(freeSheetName("KPI Scores", ["kpi scores"])).toBe("KPI Scores (2)");
  });

  it("makes room for the number in a long name, and never cuts a character in two", () => {
    const long = "绩".repeat(31);
    expect(freeSheetName(long, [long])).toBe(`${"绩".repeat(27)} (2)`);
    expect(fitSheetName(`${"a".repeat(30)}😀`)).toBe("a".repeat(30));
  });

  it("always finds a name that Excel takes and nobody has", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "A", "绩", "😀", "'", " ", "/", "[", ":", "\n", "(", "2"), maxLength: 40 });
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 5 }), (wanted, others) => {
        const taken = [...others, ...others.map(fitSheetName), fitSheetName(wanted)];
        const free = freeSheetName(wanted, taken);
        expect(taken.map((other) => other.toLowerCase())).not.toContain(free.toLowerCase());
        for (const good of [free, fitSheetName(wanted)]) {
          expect(good).toMatch(/^[^[\]:*?/\\\p{Cc}]{1,31}$/u);
          expect(good.length).toBeLessThanOrEqual(31);
          expect(good).not.toMatch(/^'|'$|^\s|\s$/);
        }
      }),
    );
  });
});

describe("fitSheetName", () => {
  it("replaces what Excel refuses, and bares the ends", () => {
    expect(fitSheetName("5月/6月: [售前]")).toBe("5月_6月_ _售前_");
    expect(fitSheetName(" ''小美' ")).toBe("小美");
    expect(fitSheetName(`${"a".repeat(30)}'b`)).toBe("a".repeat(30));
    expect([fitSheetName(""), fitSheetName(" ' ")]).toEqual(["Sheet", "Sheet"]);
  });
});

describe("quoteSheetName", () => {
  it("doubles apostrophes", () => {
    expect(quoteSheetName("小美's")).toBe("'小美''s'");
  });
});
