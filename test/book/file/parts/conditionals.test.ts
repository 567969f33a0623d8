import { conditionalFormats, dataBarExtension } from "../../../../src/book/file/parts/conditionals";
import { Stylesheet } from "../../../../src/book/file/parts/styles";
import type { Conditional } from "../../../../src/book/model/workbook";
import { range } from "./gallery";

const cells = range(4, 1, 11, 1);
const write = (...conditionals: Conditional[]) => conditionalFormats(conditionals, new Stylesheet(null));

test("an equal text, quotes doubled", () => {
  expect(write({ kind: "equals", range: cells, text: '金"牌', tone: "gold" })).toBe('<conditionalFormatting sqref="B5:B12"><cfRule type="expression" dxfId="0" priority="1"><formula>B5=&quot;金&quot;&quot;牌&quot;</formula></cfRule></conditionalFormatting>');
});

test("below a bound, which an empty cell never is", () => {
  expect(write({ kind: "below", range: cells, bound: 60, tone: "poor" })).toContain("<formula>AND(ISNUMBER(B5),B5&lt;60)</formula>");
});

test("a formula as it is, and the earlier rule first", () => {
  const xml = write({ kind: "when", range: cells, formula: "$E5<60", tone: "poor" }, { kind: "when", range: cells, formula: "$E5<80", tone: "poor" });
  expect(xml).toMatch(/dxfId="0" priority="1"><formula>\$E5&lt;60.*dxfId="0" priority="2"><formula>\$E5&lt;80/);
});

test("a rule below cells, and nothing else of them", () => {
  const styles = new Stylesheet(null);
  expect(conditionalFormats([{ kind: "ruled", range: cells, formula: '$A5<>""' }], styles)).toContain('<cfRule type="expression" dxfId="0" priority="1"><formula>$A5&lt;&gt;&quot;&quot;</formula></cfRule>');
  expect(styles.toXml()).toMatch(/<dxfs count="1"><dxf><border><bottom style="thin"><color rgb="FF\w{6}"\/><\/bottom><\/border><\/dxf><\/dxfs>/);
});

test("a bar with both ends, in both its halves", () => {
  const bar: Conditional = { kind: "dataBar", range: cells, tone: "accent", min: 0, max: 120 };
  const xml = write(bar);
  const extension = dataBarExtension([bar]);
  expect(xml).toContain('<dataBar><cfvo type="num" val="0"/><cfvo type="num" val="120"/><color rgb="FF');
  expect(extension).toContain('gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>120</xm:f></x14:cfvo>');
  expect(extension).toContain("<xm:sqref>B5:B12</xm:sqref>");
  const id = /<x14:id>(.+?)<\/x14:id>/.exec(xml)![1];
  expect(extension).toContain(`id="${id}"`);
});

test("open ends go by the values there are", () => {
  const bar: Conditional = { kind: "dataBar", range: cells, tone: "good" };
  expect(write(bar)).toContain('<cfvo type="min"/><cfvo type="max"/>');
  expect(dataBarExtension([bar])).toContain('<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>');
});

test("two bars are two", () => {
  const bar: Conditional = { kind: "dataBar", range: cells, tone: "good" };
  expect(new Set(dataBarExtension([bar, bar]).match(/ id="[^"]+"/g)).size).toBe(2);
});

test("no bars, no extension", () => {
  expect(dataBarExtension([{ kind: "equals", range: cells, text: "A", tone: "gold" }])).toBe("");
  expect(write()).toBe("");
});
