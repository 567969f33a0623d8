import type { CellRange } from "../../../src/book/grid";
import { conditional } from "../../../src/workbench/grid/conditionals";

const LOOK = { color: "1E6B47", fill: "E3F4EA", below: null };

/** What the grid is told of a format by a formula over G6:G1005. */
function ruleOf(formula: string, spills: readonly CellRange[] = []): object {
  return conditional({ kind: "formula", range: { top: 5, left: 6, bottom: 1004, right: 6 }, formula, ...LOOK }, 0, spills)!.rule;
}

describe("formats by a formula", () => {
  it("compare texts where each cell is compared with one", () => {
    const style = { cl: { rgb: "#1E6B47" }, bg: { rgb: "#E3F4EA" } };
    expect(ruleOf('G6="S"')).toEqual({ type: "highlightCell", subType: "text", operator: "equal", value: "S", style });
    expect(ruleOf('G6="说""好"""')).toMatchObject({ subType: "text", value: '说"好"' });
  });

  it.each(['$G$6="S"', 'H6="S"', 'G7="S"', 'G6="S"&"A"', 'G6="S"="S"', "G6=1", 'AND(G6="S",TRUE)'])("stay the formula %s where it says more", (formula) => {
    expect(ruleOf(formula)).toMatchObject({ subType: "formula", value: `=${formula}` });
  });

  it("stay one where an array fills any of the cells", () => {
    expect(ruleOf('G6="S"', [{ top: 1004, left: 0, bottom: 1010, right: 6 }])).toMatchObject({ subType: "formula" });
    expect(ruleOf('G6="S"', [{ top: 1005, left: 0, bottom: 1010, right: 6 }, { top: 5, left: 7, bottom: 9, right: 9 }])).toMatchObject({ subType: "text" });
  });
});

it("a format of which only its place is known is not shown", () => {
  expect(conditional({ kind: "other", range: { top: 0, left: 0, bottom: 0, right: 0 }, type: "iconSet" }, 0, [])).toBeNull();
});
