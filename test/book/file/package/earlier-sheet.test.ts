import { readEarlierSheet } from "../../../../src/book/file/package/earlier-sheet";
import { MAIN } from "../fixture";
import { editorOf } from "./parts";

const PART = "xl/worksheets/sheet1.xml";
const MARGINS = '<pageMargins left="1" right="1" top="2" bottom="2" header="0.3" footer="0"/>';
const PROTECTION = '<sheetProtection algorithmName="SHA-512" hashValue="q+/=" saltValue="s" spinCount="100000" sheet="1" objects="1"/>';
const RANGES = '<protectedRanges><protectedRange sqref="E2:E9" name="备注" securityDescriptor="O:WDG"/></protectedRanges>';
const VIEWS = '<sheetViews><sheetView tabSelected="1" zoomScale="85" zoomScaleNormal="85" topLeftCell="A9" workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews>';
const CUSTOM = `<customSheetViews><customSheetView guid="{x}"><pageMargins left="9" right="9" top="9" bottom="9" header="9" footer="9"/><headerFooter><oddFooter>custom</oddFooter></headerFooter></customSheetView></customSheetViews>`;
const DATA = '<sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" s="7"><f>A2&amp;"!"</f><v>5</v></c></row><row><c><v>1</v></c><c t="b"><v>1</v></c></row></sheetData>';

function read(content: string, kept: { row: number; column: number }[] = []) {
  return readEarlierSheet(editorOf({ [PART]: `<worksheet xmlns="${MAIN}">${content}</worksheet>` }).original, PART, kept);
}

describe("readEarlierSheet", () => {
  it("finds what people set up, and nothing of custom views", () => {
    const header = '<headerFooter differentFirst="1"><oddHeader>&amp;C机密</oddHeader><oddFooter>&amp;Lx</oddFooter><firstHeader/></headerFooter>';
    const { settings } = read(`<sheetPr codeName="Sheet5"><tabColor theme="4" tint="0.4"/><pageSetUpPr fitToPage="1"/></sheetPr>${VIEWS}${DATA}${PROTECTION}${RANGES}${CUSTOM}${MARGINS}${header}`);
    expect(settings).toEqual({
      codeName: "Sheet5",
      tabColor: '<tabColor theme="4" tint="0.4"/>',
      view: ' tabSelected="1" zoomScale="85" zoomScaleNormal="85"',
      protection: `${PROTECTION.replace("/>", "></sheetProtection>")}${RANGES.replace('WDG"/>', 'WDG"></protectedRange>')}`,
      margins: { left: 1, right: 1, top: 2, bottom: 2, header: 0.3, footer: 0 },
      headerFooter: { attributes: ' differentFirst="1"', texts: { oddHeader: "&C机密", oddFooter: "&Lx" } },
    });
  });

  it("finds nothing where there is nothing", () => {
    expect(read("<sheetData/>").settings).toEqual({ codeName: undefined, tabColor: "", view: "", protection: "", margins: null, headerFooter: { attributes: "", texts: {} } });
  });

  it("does not take noise for margins, nor a page layout, which has no room for panes", () => {
    expect(read(`<sheetViews><sheetView view="pageLayout"/></sheetViews>${DATA}${MARGINS.replace('"2"', '"-2"')}`).settings).toMatchObject({ view: "", margins: null });
    expect(read('<sheetViews><sheetView view="pageBreakPreview"/></sheetViews>').settings.view).toBe(' view="pageBreakPreview"');
  });

  it("keeps a shared formula with the cell that has its text, else its value alone", () => {
    const data = '<sheetData><row r="1"><c r="E1"><f t="shared" ref="E1:E2" si="3">A1*2</f><v>2</v></c></row><row r="2"><c r="E2"><f t="shared" si="3"/><v>4</v></c></row></sheetData>';
    const [first, second] = [{ row: 0, column: 4 }, { row: 1, column: 4 }];
    expect(read(data, [first, second]).cells.get(1)?.get(4)).toBe('<c r="E2"><f t="shared" si="3"></f><v>4</v></c>');
    expect(read(data, [second]).cells.get(1)?.get(4)).toBe('<c r="E2"><v>4</v></c>');
  });

  it("takes the cells it is asked for as they stand, addresses given or not", () => {
    const { cells } = read(DATA, [{ row: 1, column: 2 }, { row: 2, column: 1 }, { row: 7, column: 7 }]);
    expect([...cells].map(([row, columns]) => [row, [...columns]])).toEqual([
      [1, [[2, '<c r="C2" s="7"><f>A2&amp;&quot;!&quot;</f><v>5</v></c>']]],
      [2, [[1, '<c t="b"><v>1</v></c>']]],
    ]);
  });
});
