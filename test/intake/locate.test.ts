import { gridOf } from "./grids";
import { read } from "./reading";

const ROWS = [["客服", "接待人数", "销售额"], ["小美", 12, 300]];

describe("locateSheets", () => {
  it("never reads a sheet that bears our mark as data, whatever it is called and however much it looks like it", () => {
    const copy = { ...gridOf("5月数据", ROWS), mark: "data" };
    const reading = read([gridOf("数据信息", ROWS), copy]);
    expect(reading.agents).toEqual(["小美"]);
    expect(reading.value("小美", "received")).toBe(12);
    expect(reading.codes).not.toContain("sheet-nothing-known");
  });

  it("leaves a sheet alone whose mark a later version wrote", () => {
    expect(read([gridOf("数据信息", ROWS), { ...gridOf("排班", ROWS), mark: "roster" }]).value("小美", "received")).toBe(12);
  });

  it("finds nothing to read where all sheets are ours", () => {
    expect(read([{ ...gridOf("评分排名", ROWS), mark: "scores" }]).codes).toEqual(["no-agent-column"]);
  });
});
