import { Colors } from "../../../../../src/book/file/live/read/colors";
import { XmlDocument } from "../../../../../src/book/file/xlsx/xml-document";

const node = (xml: string) => new XmlDocument("x", xml).root;
const theme = node('<theme><themeElements><clrScheme><dk1><sysClr val="windowText" lastClr="111111"/></dk1><lt1><sysClr val="window" lastClr="FEFEFE"/></lt1><dk2><srgbClr val="44546A"/></dk2><lt2><srgbClr val="E7E6E6"/></lt2><accent1><srgbClr val="4472C4"/></accent1></clrScheme></themeElements></theme>');
const colors = new Colors(theme, node('<styleSheet><colors><indexedColors><rgbColor rgb="00010203"/></indexedColors></colors></styleSheet>'));

test.each([
  ['<color rgb="FF1f4e79"/>', "1F4E79"],
  ['<color theme="0"/>', "FEFEFE"],
  ['<color theme="1"/>', "111111"],
  ['<color theme="4"/>', "4472C4"],
  ['<color theme="5"/>', "ED7D31"],
  ['<color theme="4" tint="0.7999816888943144"/>', "DAE3F3"],
  ['<color theme="4" tint="-0.249977111117893"/>', "2F5597"],
  ['<color theme="0" tint="-0.5"/>', "7F7F7F"],
  ['<color indexed="10"/>', "FF0000"],
  ['<color indexed="0"/>', "010203"],
  ['<color indexed="64"/>', "000000"],
  ['<color auto="1"/>', null],
  ['<color rgb="red"/>', null],
])("%s", (xml, color) => {
  const read = colors.ofCell(node(xml));
  // Programs round the lightness differently, by one step of 255.
  const parts = (hex: string | null) => (hex === null ? [] : [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)));
  expect(parts(read).length).toBe(parts(color).length);
  parts(read).forEach((part, n) => expect(Math.abs(part - parts(color)[n])).toBeLessThanOrEqual(1));
});

test.each([
  ['<solidFill><srgbClr val="2F5D8C"/></solidFill>', "2F5D8C"],
  ['<solidFill><schemeClr val="tx1"><lumMod val="65000"/><lumOff val="35000"/></schemeClr></solidFill>', "646464"],
  ['<solidFill><schemeClr val="accent1"/></solidFill>', "4472C4"],
  ["<solidFill/>", null],
])("%s of a drawing", (xml, color) => expect(colors.ofDrawing(node(xml))).toBe(color));
