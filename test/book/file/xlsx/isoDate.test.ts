import { isoToSerial } from "../../../../src/book/file/xlsx/isoDate";

describe("isoToSerial", () => {
  it.each([
    ["2026-05-03", false, 46145, "yyyy-mm-dd"],
    ["2026-05-03", true, 44683, "yyyy-mm-dd"],
    ["2026-05-03T18:00:00", false, 46145.75, "yyyy-mm-dd hh:mm:ss"],
    ["2026-05-03T18:00:00.000Z", false, 46145.75, "yyyy-mm-dd hh:mm:ss"],
    ["T06:00:00", false, 0.25, "hh:mm:ss"],
    ["00:01:20", false, 80 / 86_400, "hh:mm:ss"],
    ["1900-01-01", false, 1, "yyyy-mm-dd"],
    ["1900-02-28", false, 59, "yyyy-mm-dd"],
    ["1900-03-01", false, 61, "yyyy-mm-dd"],
    ["1904-01-01", true, 0, "yyyy-mm-dd"],
  ])("%s (1904: %s) is %d", (text, date1904, serial, format) => {
    expect(isoToSerial(text, date1904)).toEqual({ serial, format });
  });

  it.each(["", "T", "Z", "2026-13-01", "2026-02-30", "2026/05/03", "yesterday"])("knows that %j is none", (text) => {
    expect(isoToSerial(text, false)).toBeNull();
  });
});
