import { isSheetKey, ownSheet } from "../../../src/book/model/own-sheets";

const sheet = (id: number, mark: string | undefined, ...tables: string[]) => ({ id, mark, tables: tables.map((name) => ({ name })) });

describe("ownSheet", () => {
  it("finds the sheet by its mark", () => {
    expect(ownSheet([sheet(1, undefined, "KpiScores"), sheet(2, "scores")], "scores")?.id).toBe(2);
    expect(ownSheet([sheet(1, "scores")], "bonus")).toBeUndefined();
  });

  it("takes the one with our table where the user made copies, whose tables Excel renames", () => {
    expect(ownSheet([sheet(1, "scores", "KpiScores3"), sheet(2, "scores", "KPISCORES")], "scores")?.id).toBe(2);
    expect(ownSheet([sheet(1, "rubric", "KpiMetrics2"), sheet(2, "rubric", "KpiMetrics", "KpiCriteria")], "rubric")?.id).toBe(2);
  });

  it("takes the first where no copy, or each, has it, or the sheet has no table", () => {
    expect(ownSheet([sheet(1, "scores"), sheet(2, "scores")], "scores")?.id).toBe(1);
    expect(ownSheet([sheet(1, "dashboard"), sheet(2, "dashboard")], "dashboard")?.id).toBe(1);
  });
});

describe("isSheetKey", () => {
  it("knows our marks from those of a later version", () => {
    expect([isSheetKey("scores"), isSheetKey("cardData"), isSheetKey("roster"), isSheetKey(undefined), isSheetKey("toString")]).toEqual([true, true, false, false, false]);
  });
});
