import { OfficePackage } from "../../../../src/book/file/xlsx/package";
import { readTable } from "../../../../src/book/file/xlsx/table";
import { refusal, zipOf } from "../fixture";

const read = (xml: string) => readTable(new OfficePackage(zipOf({ "t.xml": xml })), "t.xml");

describe("readTable", () => {
  it("goes by the name formulas use", () => {
    expect(read('<table name="a" displayName="KpiMetrics" ref="A1:C4"/>')).toEqual({ name: "KpiMetrics", top: 0, left: 0, bottom: 3, right: 2 });
    expect(read('<table name="a" ref="A1:A2"/>').name).toBe("a");
  });

  it("refuses a part without a table or place", () => {
    for (const xml of ["<other/>", "<table/>", '<table ref="B"/>']) expect(refusal(() => read(xml))).toMatchObject({ code: "file-damaged", params: { part: "t.xml" } });
  });
});
