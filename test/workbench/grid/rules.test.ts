import { emptySheet } from "../../../src/book/model/live/sheet";
import { rulesOf } from "../../../src/workbench/grid/rules";

const RANGE = { top: 5, left: 6, bottom: 1004, right: 6 };

/** What the grid is told of a format by a formula over G6:G1005. */
function conditionOf(formula: string, range = RANGE) {
  const sheet = emptySheet("1", "评分排名");
  sheet.conditionals.push({ kind: "formula", range, formula, color: "1E6B47", fill: null, below: null });
  const [{ rule }] = rulesOf(sheet).conditionals;
  const { style, ...condition } = rule as { style: object; type: string };
  return condition;
}

describe("formats by a formula", () => {
  it("are a comparison of texts where each cell is compared with one", () => {
    expect(conditionOf('G6="S"')).toEqual({ type: "highlightCell", subType: "text", operator: "equal", value: "S" });
    expect(conditionOf('G6="他说""好"""')).toMatchObject({ subType: "text", value: '他说"好"' });
  });

  it.each([['$G6="S"'], ['H6="S"'], ['G7="S"'], ['G6="S"&"A"'], ['G6="S"="S"'], ["G6=1"], ['AND(G6="S",TRUE)']])("stay %s where they say more", (formula) => {
    expect(conditionOf(formula)).toEqual({ type: "highlightCell", subType: "formula", value: `=${formula}` });
  });
});
