import { drawingXml } from "../../../../src/book/file/parts/drawing";
import { range } from "./gallery";

test("charts stand on their cells, numbered, with their titles for screen readers", () => {
  const xml = drawingXml([{ anchor: range(2, 0, 17, 6), title: "总分 & 排名", name: "Jinpai 1" }, { anchor: range(2, 8, 17, 14), title: "", name: "Jinpai 2" }], ["rId1", "rId2"]);
  expect(xml).toContain("<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>18</xdr:row>");
  expect(xml).toContain('<xdr:cNvPr id="2" name="Jinpai 1" descr="总分 &amp; 排名"/>');
  expect(xml).toContain('<xdr:cNvPr id="3" name="Jinpai 2" descr=""/>');
  expect(xml.match(/<c:chart r:id="[^"]+"/g)).toEqual(['<c:chart r:id="rId1"', '<c:chart r:id="rId2"']);
});
