import { freeTableName } from "../../../src/book/model/table-name";

describe("freeTableName", () => {
  it("numbers a name that is taken, whatever its case", () => {
    expect(freeTableName("KpiScores", [])).toBe("KpiScores");
    expect(freeTableName("KpiScores", ["KPISCORES", "kpiscores_2"])).toBe("KpiScores_3");
  });
});
