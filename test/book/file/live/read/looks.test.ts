import { Colors } from "../../../../../src/book/file/live/read/colors";
import { differencesOf, looksOf } from "../../../../../src/book/file/live/read/looks";
import { XmlDocument } from "../../../../../src/book/file/xlsx/xml-document";
import { DEFAULT_LOOK } from "../../../../../src/book/model/live/look";

const styles = new XmlDocument("s", `<styleSheet><fonts><font><sz val="11"/><name val="等线"/></font><font><b/><u val="none"/><i/><sz val="10.5"/><color theme="1"/><name val="Arial"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill><fill><gradientFill><stop position="0"><color rgb="FF00FF00"/></stop></gradientFill></fill></fills>
<borders><border/><border><left style="double"><color rgb="FF010203"/></left><top style="dotted"/><bottom style="none"/></border></borders>
<cellXfs><xf/><xf fontId="1" fillId="2" borderId="1"><alignment horizontal="centerContinuous" vertical="justify" wrapText="1"/></xf><xf fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf fillId="3" fontId="9"/></cellXfs>
<dxfs><dxf><font><b/></font></dxf><dxf><fill><patternFill patternType="solid"><fgColor rgb="FF112233"/></patternFill></fill><border><bottom style="thin"/></border></dxf></dxfs></styleSheet>`).root;
const colors = new Colors(null, null);

test("looks, the same object for those that look alike", () => {
  const [plain, marked, alike, gradient] = looksOf(styles, colors);
  expect(plain).toBe(DEFAULT_LOOK);
  expect(marked).toEqual({ font: "Arial", size: 10.5, bold: true, underline: false, color: "000000", fill: "FFFF00", left: { weight: "medium", color: "010203" }, right: null, top: { weight: "hair", color: "000000" }, bottom: null, align: "center", vertical: "center", wrap: true });
  expect(alike).toBe(marked);
  expect(gradient).toEqual({ ...DEFAULT_LOOK, fill: "00FF00" });
});

test("differences", () => {
  expect(differencesOf(styles, colors)).toEqual([{ color: null, fill: null, below: null }, { color: null, fill: "112233", below: "000000" }]);
});
