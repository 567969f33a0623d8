import { hasAdditions } from "../../../../src/book/file/package/additions";
import { LINKS, relationships } from "../fixture";
import { editorOf } from "./parts";

const SHEET = "xl/worksheets/sheet1.xml";
type Links = Parameters<typeof relationships>[0];

function tell(onSheet: Links, inDrawing: Links = [], hasCharts = true): boolean {
  const outside = `<Relationship Id="o" Type="${LINKS}/hyperlink" Target="https://example.com" TargetMode="External"/></Relationships>`;
  const book = editorOf({
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(onSheet).replace("</Relationships>", outside),
    "xl/drawings/_rels/drawing1.xml.rels": relationships(inDrawing),
  });
  return hasAdditions(book.original, SHEET, hasCharts);
}

describe("hasAdditions", () => {
  const DRAWING = ["rId1", "drawing", "../drawings/drawing1.xml"] as const;

  it("does not take what we write, or what Excel adds to it, for the user's", () => {
    expect(tell([DRAWING, ["rId2", "table", "../tables/table1.xml"], ["rId3", "printerSettings", "../p.bin"]], [["rId1", "chart", "../charts/chart1.xml"]])).toBe(false);
    expect(tell([])).toBe(false);
  });

  it.each(["comments", "threadedComment", "pivotTable", "vmlDrawing"])("notices %s", (type) => {
    expect(tell([["rId1", type, "../x.xml"]])).toBe(true);
  });

  it("notices pictures among our charts, and a drawing where we have no chart", () => {
    expect(tell([DRAWING], [["rId1", "chart", "../charts/chart1.xml"], ["rId2", "image", "../media/a.png"]])).toBe(true);
    expect(tell([DRAWING], [["rId1", "chart", "../charts/chart1.xml"]], false)).toBe(true);
  });
});
