import { checkPartName, resolveTarget } from "../../../../src/book/file/zip/name";
import { refusal } from "../fixture";

describe("checkPartName", () => {
  it.each(["xl/workbook.xml", "[Content_Types].xml", "_rels/.rels", "xl/worksheets/工作表1.xml", "a..b/c", "xl/media/"])("accepts %s", (name) => {
    expect(() => checkPartName(name)).not.toThrow();
  });

  it.each(["../evil", "xl/../../evil", "/etc/passwd", "xl\\workbook.xml", "..\\evil", "C:/evil", "C:\\evil", "xl/./a", "a\0b", ""])("refuses %j", (name) => {
    expect(refusal(() => checkPartName(name))).toMatchObject({ code: "file-unsafe-name", params: { part: name } });
  });
});

describe("resolveTarget", () => {
  it.each([
    ["", "xl/workbook.xml", "xl/workbook.xml"],
    ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/workbook.xml", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/worksheets/sheet1.xml", "../tables/table1.xml", "xl/tables/table1.xml"],
    ["xl/workbook.xml", "./styles.xml", "xl/styles.xml"],
  ])("from %j by %j to %j", (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
  });

  it.each(["../../evil.xml", "../../../etc/passwd", "..\\evil.xml", "C:/evil.xml"])("refuses %s, which leaves the package", (target) => {
    expect(refusal(() => resolveTarget("xl/workbook.xml", target)).code).toBe("file-unsafe-name");
  });
});
