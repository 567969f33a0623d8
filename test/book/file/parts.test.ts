import { openXmlErrors } from "./open-xml-rules";
import { chartSheet, liveSheet, lookSheet, rankingSheet } from "./parts/gallery";
import { pack } from "./parts/pack";

test("a workbook with everything in it keeps every rule of the format", () => {
  expect(openXmlErrors(pack([rankingSheet(), chartSheet(), lookSheet(), liveSheet()]))).toEqual([]);
});

test.each([
  ["with a prefix", '<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:fonts count="1"><x:font><x:sz val="11"/></x:font></x:fonts><x:fills count="1"><x:fill><x:patternFill patternType="none"/></x:fill></x:fills><x:borders count="1"><x:border/></x:borders><x:cellXfs count="1"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></x:cellXfs></x:styleSheet>'],
  ["with nothing in it", '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'],
])("a stylesheet %s stays valid", (_, styles) => expect(openXmlErrors(pack([rankingSheet(), lookSheet()], styles))).toEqual([]));
