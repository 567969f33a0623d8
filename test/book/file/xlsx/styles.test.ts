import { OfficePackage } from "../../../../src/book/file/xlsx/package";
import { readFormats } from "../../../../src/book/file/xlsx/styles";
import { zipOf } from "../fixture";

describe("readFormats", () => {
  it("takes the cells' styles only, not those of named styles or conditional formats", () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
      '<cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0%"/></dxf></dxfs></styleSheet>';
    expect(readFormats(new OfficePackage(zipOf({ "styles.xml": styles })), "styles.xml")).toEqual([undefined, 'yyyy"年"', "h:mm"]);
  });
});
