import { OfficePackage } from "../../../../src/book/file/xlsx/package";
import { readStrings, unescapeText } from "../../../../src/book/file/xlsx/strings";
import { zipOf } from "../fixture";

const read = (items: string) => readStrings(new OfficePackage(zipOf({ "s.xml": `<sst>${items}</sst>` })), "s.xml");

describe("readStrings", () => {
  it("joins runs, leaves out phonetic guides and keeps empty entries in their place", () => {
    expect(
      read('<si><t>昵称</t></si><si/><si><t/></si><si><r><t>小</t></r><r><t xml:space="preserve"> 美</t></r><rPh sb="0" eb="1"><t>xiao</t></rPh><phoneticPr fontId="1"/></si>'),
    ).toEqual(["昵称", "", "", "小 美"]);
  });

  it("undoes both kinds of escapes", () => {
    expect(read("<si><t>A&amp;B &#x5C0F;_x000A_美</t></si>")).toEqual(["A&B 小\n美"]);
  });

  it("does not tire of entities", () => {
    expect(read(`<si><t>${"&amp;".repeat(20_000)}</t></si>`)[0]).toHaveLength(20_000);
  });
});

describe("unescapeText", () => {
  it("leaves alone what is no escape, and undoes an escaped escape once", () => {
    expect(unescapeText("a_xb_x12_")).toBe("a_xb_x12_");
    expect(unescapeText("_x005F_x000D_")).toBe("_x000D_");
  });
});
