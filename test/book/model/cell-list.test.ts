import { cellList } from "../../../src/book/model/cell-list";

const cell = (row: number, column: number) => ({ row, column });

test("cells below one another are one range, and every sheet is named", () => {
  expect(cellList([{ sheet: "奖金表", cells: [cell(4, 14), cell(1, 16), cell(5, 14), cell(8, 14)] }, { sheet: "看板", cells: [cell(2, 2)] }])).toBe("奖金表!O5:O6, O9, Q2 / 看板!C3");
});

test("a long list says that there is more", () => {
  const cells = Array.from({ length: 13 }, (_, n) => cell(2 * n, 0));
  expect(cellList([{ sheet: "a", cells }])).toBe("a!A1, A3, A5, A7, A9, A11, A13, A15, A17, A19, A21, A23 …");
});
