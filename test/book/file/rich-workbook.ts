import { strToU8 } from "fflate";
import { LINKS, MAIN, relationships, worksheet, type Parts } from "./fixture";

const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const override = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;

/** A user's macro workbook with everything people put into one, in its parts. */
export const RICH: Parts = {
  "[Content_Types].xml": [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>',
    override("xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
    override("xl/worksheets/sheet1.xml", `${TYPES}.worksheet+xml`),
    override("xl/worksheets/sheet2.xml", `${TYPES}.worksheet+xml`),
    override("xl/chartsheets/sheet1.xml", `${TYPES}.chartsheet+xml`),
    override("xl/tables/table1.xml", `${TYPES}.table+xml`),
    override("xl/comments1.xml", `${TYPES}.comments+xml`),
    override("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"),
    override("xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"),
    override("xl/styles.xml", `${TYPES}.styles+xml`),
    override("xl/sharedStrings.xml", `${TYPES}.sharedStrings+xml`),
    override("xl/calcChain.xml", `${TYPES}.calcChain+xml`),
    "</Types>",
  ].join(""),
  "_rels/.rels": relationships([["rId1", "officeDocument", "/xl/workbook.xml"]]),
  "xl/workbook.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="数据信息" sheetId="4" r:id="rId1"/><sheet name="图表" sheetId="9" r:id="rId7"/><sheet name="总表" sheetId="2" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="2">总表!$1:$1</definedName><definedName name="单价">数据信息!$B$2</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{x}"/></extLst></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
    ["rId3", "styles", "styles.xml"],
    ["rId4", "sharedStrings", "sharedStrings.xml"],
    ["rId5", "calcChain", "calcChain.xml"],
    ["rId6", "vbaProject", "vbaProject.bin"],
    ["rId7", "chartsheet", "chartsheets/sheet1.xml"],
  ]),
  "xl/worksheets/sheet1.xml": worksheet(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>0.5</v></c><c r="C2"><f>B2*2</f><v>1</v></c></row>',
    '<dataValidations count="1"><dataValidation type="whole" sqref="B2"><formula1>1</formula1></dataValidation></dataValidations><drawing xmlns:r="r" r:id="rId1"/><tableParts count="1"><tablePart xmlns:r="r" r:id="rId4"/></tableParts>',
  ),
  "xl/worksheets/_rels/sheet1.xml.rels": relationships([
    ["rId1", "drawing", "../drawings/drawing1.xml"],
    ["rId2", "comments", "../comments1.xml"],
    ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId4", "table", "../tables/table1.xml"],
  ]),
  "xl/worksheets/sheet2.xml": worksheet(`<row r="1"><c r="A1"><f>'评分排名'!C2</f><v>0</v></c></row>`),
  "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"/>`,
  "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="12" name="客服表" displayName="客服表" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="昵称"/><tableColumn id="2" name="好评率"/></tableColumns></table>`,
  "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>店长</author></authors><commentList/></comments>`,
  "xl/drawings/drawing1.xml": '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
  "xl/drawings/_rels/drawing1.xml.rels": relationships([["rId1", "chart", "../charts/chart1.xml"], ["rId2", "image", "../media/image1.png"]]),
  "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/></xml>',
  "xl/charts/chart1.xml": '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
  "xl/media/image1.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
  "xl/vbaProject.bin": strToU8("\u00d0\u00cf vba".repeat(40)),
  "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="C2" i="4"/><c r="A1" i="2"/></calcChain>`,
  "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>昵称</t></si><si><t>好评率</t></si><si><t>小美</t></si></sst>`,
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
};
