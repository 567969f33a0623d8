import { openXmlErrors } from "./open-xml-rules";
import { chartSheet, liveSheet, lookSheet, rankingSheet } from "./parts/gallery";
import { pack } from "./parts/pack";

test("a workbook with everything in it keeps every rule of the format", () => {
  expect(openXmlErrors(pack([rankingSheet(), chartSheet(), lookSheet(), liveSheet()]))).toEqual([]);
});
