import { tableXml } from "../../../../src/book/file/parts/table";
import type { Table } from "../../../../src/book/model/workbook";
import { range } from "./gallery";

const tiers: Table = { name: "KpiTiers", range: range(2, 0, 5, 1), filter: true, banded: false, columns: ["等级", "得分 ≥"] };

test("a table with a filter", () => {
  expect(tableXml(tiers, 7)).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="7" name="KpiTiers" displayName="KpiTiers" ref="A3:B6" totalsRowShown="0"><autoFilter ref="A3:B6"/><tableColumns count="2"><tableColumn id="1" name="等级"/><tableColumn id="2" name="得分 ≥"/></tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
  );
});

test("banded, without a filter", () => {
  const xml = tableXml({ ...tiers, filter: false, banded: true }, 1);
  expect(xml).not.toContain("autoFilter");
  expect(xml).toContain('showRowStripes="1"');
});

test("headings are spelled as Excel spells them", () => {
  expect(tableXml({ ...tiers, columns: ["平均响应\n（秒）", 'A&"B"_x0041_'] }, 1)).toContain('name="平均响应_x000a_（秒）"/><tableColumn id="2" name="A&amp;&quot;B&quot;_x005F_x0041_"');
});

test("what Excel would repair is a mistake of the plan", () => {
  expect(() => tableXml({ ...tiers, range: range(2, 0, 2, 1) }, 1)).toThrow("KpiTiers has no row");
  expect(() => tableXml({ ...tiers, columns: ["等级"] }, 1)).toThrow("1 headings for 2 columns");
});
