import { keptColumns } from "../../../../src/book/file/package/columns";
import { worksheet } from "../fixture";
import { editorOf } from "./parts";

const kept = (cols: string, ...widths: number[]) => {
  const sheet = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>').replace("<sheetData>", `${cols}<sheetData>`);
  return keptColumns(editorOf({ "xl/worksheets/sheet1.xml": sheet }).original, "xl/worksheets/sheet1.xml", widths.map((width) => ({ width })));
};

describe("keptColumns", () => {
  it("keeps the user's widths and hidden columns, and takes ours for the rest", () => {
    const cols = '<cols><col min="1" max="2" width="20.5" customWidth="1"/><col min="3" max="3" width="9" customWidth="1" hidden="1"/><col min="5" max="16384" width="11" customWidth="true"/></cols>';
    expect(kept(cols, 8, 9, 10, 11, 12)).toEqual([{ width: 20.5 }, { width: 20.5 }, { width: 9, hidden: true }, { width: 11 }, { width: 11 }]);
  });

  it("does not take a default, nothing, or noise for a width", () => {
    expect(kept('<cols><col min="1" max="1" width="9.1"/><col min="2" max="2" width="0" customWidth="1" hidden="1"/><col min="x" max="y" customWidth="1"/></cols>', 8, 9)).toEqual([{ width: 8 }, { width: 9, hidden: true }]);
    expect(kept("", 8)).toEqual([{ width: 8 }]);
  });
});
